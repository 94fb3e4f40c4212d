import { parsePlan, slotInstants } from "../../src/index.js";
import { list } from "./list.js";
import { race } from "./race.js";
import { byLoop, byRRule, byTemporal, cadenceOf, type Series } from "./series.js";
import { tableOf } from "./table.js";

/** Some series over some years from 2027. */
interface Scenario {
  readonly heading: string;
  readonly series: readonly Series[];
  readonly years: number;
  /** How often the peers do it in a round, of three; the library does it in eleven. */
  readonly rounds: number;
}

const everyDay = [0, 1, 2, 3, 4, 5, 6];
const zones = [
  "America/New_York",
  "Europe/Berlin",
  "Asia/Kolkata",
  "Australia/Sydney",
  "America/Sao_Paulo",
  "Asia/Tokyo",
  "Europe/London",
  "Africa/Cairo",
  "Pacific/Auckland",
  "America/Los_Angeles",
];

const scenarios: readonly Scenario[] = [
  {
    heading: "(a) Daily 09:30 in New York, 10 years",
    series: [{ timeZone: "America/New_York", days: everyDay, at: [[9, 30]] }],
    years: 10,
    rounds: 5,
  },
  {
    heading: "(b) Monday, Wednesday, Friday 09:30 and 15:30 in New York, 10 years",
    series: [
      {
        timeZone: "America/New_York",
        days: [0, 2, 4],
        at: [
          [9, 30],
          [15, 30],
        ],
      },
    ],
    years: 10,
    rounds: 5,
  },
  {
    heading: "(d) 100 series on workdays in 10 zones, a year",
    series: list(100, (at) => ({ timeZone: zones[at % 10] ?? "UTC", days: [0, 1, 2, 3, 4], at: [[6 + (at % 16), 30]] })),
    years: 1,
    rounds: 3,
  },
];

/** When slots are: from rules to instants, beside loops and libraries that do the same. Goals: as calendar facts were measured, a hundred times a naive loop and three hundred times `rrule`, once warm. */
export const findInstants = (): string => scenarios.map(compare).join("\n\n");

const compare = ({ heading, series, years, rounds }: Scenario): string => {
  const days = { from: "2027-01-01", to: `${2026 + years}-12-31` };
  const plan = parsePlan({ format: "social-plan/1", id: "bench", cadences: series.map(cadenceOf) });
  const ours = () => slotInstants(plan, days);
  const peers = {
    "a loop of date-fns on TZDate": () => series.flatMap((one) => byLoop(one, days)),
    rrule: () => series.flatMap((one) => byRRule(one, days)),
    "rrule-temporal": () => series.flatMap((one) => byTemporal(one, days)),
  };
  const expected = [...ours()];
  for (const [name, run] of Object.entries(peers)) {
    const found = run().sort((a, b) => a - b);
    const isSame = found.length === expected.length && (name === "rrule" || found.every((at, index) => at === expected[index]));
    if (!isSame) throw new Error(`${name} finds ${found.length} other instants than the ${expected.length} of slotInstants`);
  }
  const [mine] = race([{ name: "slotInstants", times: 20, run: ours }], 11, 5);
  const theirs = race(
    Object.entries(peers).map(([name, run]) => ({ name, isPeer: true, run })),
    rounds,
    1,
  );
  const rate = (expected.length / (mine?.milliseconds ?? Number.NaN) / 1000).toFixed(1);
  const ratios = theirs.map(
    ({ runner, milliseconds }) => `${Math.round(milliseconds / (mine?.milliseconds ?? Number.NaN))}× ${runner.name}`,
  );
  const table = tableOf(`${heading}: ${expected.length} instants, ${rate} M a second`, [...(mine ? [mine] : []), ...theirs]);
  return `${table}\n  As fast as ${ratios.join(", ")}`;
};
