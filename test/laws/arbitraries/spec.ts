import fc from "fast-check";
import type { ProblemCode } from "../../../src/base/problem.js";
import type { Id } from "../../../src/model/id.js";
import type { Extensions } from "../../../src/model/json.js";
import type { Kind } from "../../../src/model/kind.js";
import type { Path } from "../../../src/model/path.js";
import { IdHole, ReferenceHole } from "./holes.js";

/** A value that is wrong somewhere, with the code it gets and where, from the value. */
export type Wrong = readonly [value: unknown, code: ProblemCode, at?: Path];

/** A field or item that may stand in a value, and what it takes. */
interface Part {
  readonly key: string | number;
  readonly spec: Spec;
}

/** What a field of type `T` takes: the model told a second time, independently of its schemas. */
export interface Spec<T = unknown> {
  /** Right values in full: together they hold every field and every variant there is. */
  readonly full: readonly unknown[];
  readonly arbitrary: fc.Arbitrary<unknown>;
  readonly wrong: readonly Wrong[];
  /** Whether a right value is an object that knows all its fields. */
  isStrict(value: unknown): boolean;
  /** What may stand in a right value: the fields of an object, whether there or not, or the items of a list. */
  partsOf(value: unknown): readonly Part[];
  /** What a right value without parts is read as; undefined: as if it were not there. */
  read(value: unknown): unknown;
  /** Whether a value is one of these rather than another member of a union. */
  matches(value: unknown): boolean;
  /** Whether a field must be there, may be absent, or is filled in where it is absent. */
  readonly presence: "required" | "optional" | "filled";
  readonly "~type"?: T;
}

/** A field that may be absent. */
export interface OptionalSpec<T> extends Spec<T> {
  readonly presence: "optional";
}

/** A spec for every field of an interface: forgetting one, or taking it for another type, does not compile. */
export type Shape<T> = {
  readonly [F in keyof T]-?: object extends Pick<T, F> ? OptionalSpec<Exclude<T[F], undefined>> : Spec<T[F]>;
};

const leaf = <T>(full: readonly unknown[], arbitrary: fc.Arbitrary<unknown>, wrong: readonly Wrong[]): Spec<T> => ({
  full,
  arbitrary,
  wrong,
  isStrict: () => false,
  partsOf: () => [],
  read: (value) => value,
  matches: (value) => full.some((one) => typeof one === typeof value && (one === null) === (value === null)),
  presence: "required",
});

/** The same field, which may be absent. */
export const optional = <T>(spec: Spec<T>): OptionalSpec<T> => ({ ...spec, presence: "optional" });

/** The same field, which is filled in where it is absent. */
export const filled = <T>(spec: Spec<T>): Spec<T> => ({ ...spec, presence: "filled" });

const words = fc.constantFrom(
  "Fewer calls",
  "A living FAQ",
  "R&D, 20 %",
  "Ärger im Netz",
  "顧客の声",
  "“quoted”",
  "<b>bold</b>",
  "=1+1",
  "😀 👩‍👩‍👧",
  " ",
);
const anyText = fc.oneof(
  words,
  fc.string({ unit: "grapheme", maxLength: 12 }),
  fc.string({ unit: "binary", maxLength: 6 }).filter((one) => !/\p{Surrogate}/u.test(one)),
);

const notText: readonly Wrong[] = [7, null, true, ["a"], {}].map((value): Wrong => [value, "type"]);

/** Human text. */
export const text: Spec<string> = leaf(["Some text"], anyText, [...notText, ["x".repeat(10_001), "text"], ["a\ud800b", "text"]]);

/** A word of an open list. */
export const openWord = <T extends string>(known: T): Spec<T> =>
  leaf([known, "a word of our own"], fc.oneof(fc.constant(known), anyText), notText);

/** A word of a closed list. */
export const word = <const T extends string | number>(...choices: readonly T[]): Spec<T> =>
  leaf([choices[0]], fc.constantFrom(...choices), [
    ["not-one-of-them", "choice"],
    [77, "choice"],
    [null, "choice"],
    [[choices[0]], "choice"],
  ]);

/** The one value a field can have. */
export const only = <const T extends boolean>(value: T): Spec<T> =>
  leaf([value], fc.constant(value), [
    [!value, "choice"],
    ["yes", "choice"],
    [null, "choice"],
  ]);

const notTrueOrFalse: readonly Wrong[] = ["true", 1, null, []].map((value): Wrong => [value, "type"]);

/** True or false. */
export const trueOrFalse: Spec<boolean> = leaf([true], fc.boolean(), notTrueOrFalse);

/** True or absent. */
export const flag: OptionalSpec<true> = {
  ...optional(leaf<true>([true], fc.boolean(), notTrueOrFalse)),
  read: (value) => (value === false ? undefined : value),
};

const notNumber: readonly Wrong[] = ["7", null, true, [7], {}].map((value): Wrong => [value, "type"]);
const double = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((one) => one + 0);

/** Any finite number. */
export const number: Spec<number> = leaf([0.5], fc.oneof(fc.integer(), double(-1e300, 1e300)), notNumber);

/** A number that is not negative. */
export const amount: Spec<number> = leaf([0], fc.oneof(fc.nat(1000), double(0, 1e9)), [...notNumber, [-1, "range"], [-0.001, "range"]]);

/** A number from 0 to 1. */
export const share: Spec<number> = leaf([1], double(0, 1), [...notNumber, [1.001, "range"], [-0.001, "range"]]);

/** A whole number between two bounds. */
export const whole = (min: number, max = Number.MAX_SAFE_INTEGER): Spec<number> =>
  leaf([min === -1 ? -1 : Math.max(min, 1)], fc.integer({ min: Math.max(min, 1), max: Math.min(max, 28) }), [
    ...notNumber,
    [min - 1, "range"],
    [max === Number.MAX_SAFE_INTEGER ? 1e21 : max + 1, "range"],
    [1.5, "number"],
    [5e-324 + Math.max(min, 1) + 0.25, "number"],
  ]);

const notScalar = (code: ProblemCode, texts: readonly string[]): readonly Wrong[] => [
  ...notText,
  ...texts.map((one): Wrong => [one, code]),
];

const pad = (one: number): string => String(one).padStart(2, "0");
const day = fc
  .tuple(fc.integer({ min: 1900, max: 2200 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([year, month, date]) => `${year}-${pad(month)}-${pad(date)}`);
const clock = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => `${pad(hour)}:${pad(minute)}`);
const notDays = ["2027-02-30", "2026-02-29", "1899-12-31", "2201-01-01", "2027-1-1", "2027-01-01Z", "2027-01-01\n", "٢٠٢٧-٠١-٠١", ""];

/** A day. */
export const date: Spec<string> = leaf(["2027-02-28"], day, notScalar("date", notDays));

/** A day, with or without a time. */
export const dayOrTime: Spec<string> = leaf(
  ["2027-03-14", "2027-03-14T02:30"],
  fc.oneof(
    day,
    fc.tuple(day, clock).map((two) => two.join("T")),
  ),
  notScalar("date", [...notDays, "2027-03-14T24:00", "2027-03-14 02:30"]),
);

/** A time of day. */
export const time: Spec<string> = leaf(["09:30"], clock, notScalar("time", ["24:00", "9:30", "09:60", "09:30:00", "9.30", ""]));

/** A moment in UTC. */
export const instant: Spec<string> = {
  ...leaf(
    ["2027-03-14T07:30:00Z"],
    fc.tuple(day, clock, fc.constantFrom(":00Z", ":59Z", ":59.999Z")).map(([one, at, seconds]) => `${one}T${at}${seconds}`),
    notScalar("instant", [
      "2027-03-14T07:30:00+01:00",
      "2027-02-30T00:00:00Z",
      "2027-03-14T24:00:00Z",
      "2016-12-31T23:59:60Z",
      "2027-03-14",
    ]),
  ),
  read: (value) => String(value).replace(".999Z", "Z"),
};

/** A time zone. */
export const zone: Spec<string> = leaf(
  ["Europe/Berlin"],
  fc.constantFrom("UTC", "Europe/Berlin", "America/New_York", "America/Argentina/Ushuaia", "Pacific/Chatham"),
  notScalar("timezone", ["Mars/Phobos+05", "+05:00", "-08:00", "UTC+1", "IST", "", "Europe/Nowhere", "Europe/Berlin\n"]),
);

/** A currency. */
export const currency: Spec<string> = leaf(
  ["EUR"],
  fc.constantFrom("EUR", "USD", "JPY"),
  notScalar("money", ["euro", "eur", "EURO", "€", ""]),
);

/** A link. */
export const link: Spec<string> = leaf(
  ["https://example.org/a?b=c#d"],
  fc.constantFrom("https://example.org/", "http://example.org/%20?q=ä", "HTTPS://EXAMPLE.ORG", "mailto:press@example.org"),
  notScalar("url", [
    "javascript:alert(1)",
    "data:text/html,x",
    "//example.org",
    "https://",
    "https://a b",
    'https://a"b',
    "https://a\ud800",
    " https://a",
    `https://${"a".repeat(2000)}`,
  ]),
);

/** A SHA-256 digest. */
export const digest: Spec<string> = leaf(
  ["0123456789abcdef".repeat(4)],
  fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), minLength: 64, maxLength: 64 }),
  notScalar("shape", ["0123456789ABCDEF".repeat(4), "abc", ""]),
);

const notIds = notScalar("id", ["", "-a", ".a", "_a", "a b", "a ", "ä", "a/b", "a".repeat(129), "a\n", "a\u200b", "__proto__"]);

/** The id of a thing of this kind. */
export const ownId = <K extends Kind>(kind: K): Spec<Id<K>> =>
  leaf(
    [new IdHole(kind, -1)],
    fc.nat(99).map((odd) => new IdHole(kind, odd)),
    notIds,
  );

/** The id of something that need not be in the plan. */
export const looseId: Spec<Id> = leaf(["maria"], fc.constantFrom("maria", "toString", "0"), notIds);

const wrongReference: readonly Wrong[] = [...notIds, ["nowhere-to-be-found", "dangling-ref"]];

interface ReferenceOptions {
  /** Only to what stands before it, so that no way leads back. */
  readonly isBackward?: boolean;
  /** The field cannot do without it: what it names is made where there is none. */
  readonly isNeeded?: boolean;
}

/** An id of one of these kinds. */
export const reference = <K extends Kind>(
  kinds: readonly K[],
  { isBackward = false, isNeeded = false }: ReferenceOptions = {},
): Spec<Id<K>> =>
  leaf(
    [new ReferenceHole(kinds, 0, isBackward, isNeeded)],
    fc.nat(1000).map((pick) => new ReferenceHole(kinds, pick, isBackward, isNeeded)),
    [...wrongReference, ["plan", "wrong-kind"]],
  );

/** An id of anything in the plan. */
export const anyReference: Spec<Id<Kind>> = leaf(
  [new ReferenceHole("any", 3, false, false)],
  fc.nat(1000).map((pick) => new ReferenceHole("any", pick, false, false)),
  wrongReference,
);

const forbidden = /"(__proto__|constructor|prototype)":/;
const json = fc
  .jsonValue({ maxDepth: 2 })
  .map((value) => JSON.stringify(value))
  .filter((written) => !forbidden.test(written))
  .map((written): unknown => JSON.parse(written));
const oddKey = fc.constantFrom("acme/pharma", "toString", "then", "length", "10", "9", "", "$ref", "a b", "hasOwnProperty");
const notRecord: readonly Wrong[] = ["a", 7, null, []].map((value): Wrong => [value, "type"]);

/** Data of plugins. */
export const pluginData: Spec<Extensions> = leaf(
  [{ "acme/pharma": { toString: [1, { deep: null }], "10": "ten", "9": "nine", "": "" }, "acme/empty": null }],
  fc.dictionary(oddKey, json, { maxKeys: 2 }),
  notRecord,
);

/** Fields with names of their own. */
export const record = <T>(spec: Spec<T>): Spec<Readonly<Record<string, T>>> => ({
  ...leaf(
    [Object.fromEntries(spec.full.map((value, index) => [`name ${index}`, value]))],
    fc.dictionary(oddKey, spec.arbitrary, { maxKeys: 3 }),
    notRecord,
  ),
  partsOf: (value) => Object.keys(value as object).map((key) => ({ key, spec })),
});

const notList: readonly Wrong[] = ["a", 7, null, {}, true].map((value): Wrong => [value, "type"]);

/** A list that must be there, or whose absence means something; in full it holds every variant of the item, unless told how many. */
export const listed = <T>(item: Spec<T>, many = item.full.length): Spec<readonly T[]> => ({
  ...leaf(
    [Array.from({ length: many }, (_, index) => item.full[index % item.full.length])],
    fc.array(item.arbitrary, { maxLength: 2 }),
    notList,
  ),
  partsOf: (value) => (value as readonly unknown[]).map((_, key) => ({ key, spec: item })),
  matches: Array.isArray,
});

/** A list that absence leaves empty. */
export const list = <T>(item: Spec<T>, many?: number): Spec<readonly T[]> => filled(listed(item, many));

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** An object with these fields. */
export const object = <T extends object>(shape: Shape<T>, wrong: readonly Wrong[] = []): Spec<T> => {
  const fields = Object.entries(shape as Readonly<Record<string, Spec>>);
  const required = fields.filter(([, spec]) => spec.presence === "required").map(([key]) => key);
  const variants = Math.max(1, ...fields.map(([, { full }]) => full.length));
  return {
    full: Array.from({ length: variants }, (_, index) =>
      Object.fromEntries(fields.map(([key, { full }]) => [key, full[index % full.length]])),
    ),
    arbitrary: fc.record(Object.fromEntries(fields.map(([key, { arbitrary }]) => [key, arbitrary])), { requiredKeys: required }),
    wrong: [...["a", 7, null, [], true].map((value): Wrong => [value, "type"]), ...wrong],
    isStrict: () => true,
    partsOf: () => fields.map(([key, spec]) => ({ key, spec })),
    read: (value) => value,
    matches: (value) =>
      isFields(value) && required.every((key) => Object.hasOwn(value, key)) && Object.keys(value).every((key) => Object.hasOwn(shape, key)),
    presence: "required",
  };
};

/** A value of one of several sorts; what is wrong for all of them is told by hand. */
export const oneOf = <T>(members: readonly Spec[], wrong: readonly Wrong[]): Spec<T> => {
  const memberOf = (value: unknown) => members.find((member) => member.matches(value));
  return {
    full: members.flatMap(({ full }) => full),
    arbitrary: fc.oneof(...members.map(({ arbitrary }) => arbitrary)),
    wrong,
    isStrict: (value) => memberOf(value)?.isStrict(value) ?? false,
    partsOf: (value) => memberOf(value)?.partsOf(value) ?? [],
    read: (value) => value,
    matches: (value) => memberOf(value) !== undefined,
    presence: "required",
  };
};

/** An object told apart from others by its `kind`: a member for each, or it does not compile. */
export const oneOfKind = <T extends { readonly kind: string }>(
  members: {
    readonly [K in T["kind"]]: Shape<Omit<Extract<T, { readonly kind: K }>, "kind">>;
  },
): Spec<T> => {
  const specs = Object.entries<object>(members).map(([kind, shape]) => object({ kind: word(kind), ...shape }));
  const byKind = new Map(Object.keys(members).map((kind, index) => [kind, specs[index]]));
  const memberOf = (value: unknown) => (isFields(value) ? byKind.get(String(value["kind"])) : undefined);
  return {
    ...oneOf<T>(specs, [
      ["a", "type"],
      [null, "type"],
      [[], "type"],
      [{}, "missing-field"],
      [{ kind: "none-of-them" }, "choice", ["kind"]],
      [{ kind: null }, "choice", ["kind"]],
    ]),
    isStrict: () => true,
    partsOf: (value) => memberOf(value)?.partsOf(value) ?? [],
  };
};
