import fc from "fast-check";
import { runs } from "../arbitraries/runs.js";

/** The parts that name days, of those that RFC 5545, 3.3.10, allows beside each way to recur; `nth` is `BYDAY` with ordinals. */
const dayParts = {
  DAILY: ["BYMONTH", "BYMONTHDAY", "BYDAY"],
  WEEKLY: ["BYMONTH", "BYDAY"],
  MONTHLY: ["BYMONTH", "BYMONTHDAY", "BYDAY", "nth"],
  YEARLY: ["BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "nth"],
} as const;
type Part = (typeof dayParts)[keyof typeof dayParts][number];

const week = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const upTo = (most: number): readonly number[] => Array.from({ length: most }, (_, index) => index + 1);
const signed = (most: number): readonly number[] => upTo(most).flatMap((one) => [one, -one]);
/** A list of some of these in any order, as often long as short. */
const some = (values: readonly (string | number)[], most = values.length): fc.Arbitrary<string> =>
  fc.shuffledSubarray([...values], { minLength: 1, maxLength: most }).map((all) => all.join(","));
const ordinal = fc.oneof(fc.constantFrom(...signed(5)), fc.constantFrom(...signed(53)));
const nthDay = fc.tuple(ordinal, fc.constantFrom(...week)).map((pair) => pair.join(""));
const nthOrAny = fc.oneof({ weight: 9, arbitrary: nthDay }, { weight: 1, arbitrary: fc.constantFrom(...week) });

const values: Readonly<Record<Part, fc.Arbitrary<string>>> = {
  BYMONTH: some(upTo(12)),
  BYWEEKNO: some(signed(53), 40),
  BYYEARDAY: some(signed(366), 150),
  BYMONTHDAY: some(signed(31), 25),
  BYDAY: some(week),
  nth: fc.uniqueArray(nthOrAny, { minLength: 1, maxLength: 12 }).map((all) => all.join(",")),
};

/** A shape: its way to recur and the parts it has. */
export interface EveryShape {
  /** Its parts, such as `YEARLY BYMONTH BYDAY`. */
  readonly name: string;
  /** Its rules, with times of day, positions and a first day of the week as often as not; nothing ends them. */
  readonly rule: fc.Arbitrary<string>;
}

const maybe = (name: string, value: fc.Arbitrary<string | number>) =>
  fc.option(
    value.map((one) => `;${name}=${one}`),
    { nil: "" },
  );
const interval = fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, fc.constantFrom(2, 3), fc.integer({ min: 1, max: 13 }));
const position = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...signed(5)) }, fc.constantFrom(...signed(366)));
const positions = fc.uniqueArray(position, { minLength: 1, maxLength: 4 }).map((all) => all.join(","));

const shapeOf = (freq: string, parts: readonly Part[]): EveryShape => {
  const by = fc.tuple(...parts.map((part) => values[part].map((value) => `;${part === "nth" ? "BYDAY" : part}=${value}`)));
  const hours = maybe("BYHOUR", some(upTo(23).concat(0), 3));
  const minutes = maybe("BYMINUTE", some(upTo(59).concat(0), 3));
  const rule = fc
    .tuple(by, hours, minutes, maybe("BYSETPOS", positions), maybe("WKST", fc.constantFrom(...week)), interval)
    .map(([days, hour, minute, position, weekStart, every]) => {
      const chosen = [...days, hour, minute].join("");
      return `FREQ=${freq};INTERVAL=${every}${weekStart}${chosen}${chosen === "" ? "" : position}`;
    });
  return { name: [freq, ...parts].join(" "), rule };
};

/** Each way to choose among some parts; `BYDAY` has ordinals or has none, and has none beside `BYWEEKNO`. */
const choicesOf = (parts: readonly Part[]): readonly (readonly Part[])[] =>
  parts
    .reduce<readonly (readonly Part[])[]>((all, part) => all.flatMap((chosen) => [chosen, [...chosen, part]]), [[]])
    .filter((chosen) => !(chosen.includes("nth") && (chosen.includes("BYDAY") || chosen.includes("BYWEEKNO"))));

/** Every combination of parts that the standard allows, most of them such as nobody would write. */
export const everyShape: readonly EveryShape[] = Object.entries(dayParts).flatMap(([freq, parts]) =>
  choicesOf(parts).map((chosen) => shapeOf(freq, chosen)),
);

/** How many rules of each of so many shapes are compared: 25 in the ordinary run, 120 in `.ci/run`, and 100 000 of all shapes where laws are tried fifty times as often. */
export const rulesAShape = (shapes: number): number => (runs(1000) < 1000 ? 25 : Math.max(120, Math.ceil(runs(2000) / shapes)));
