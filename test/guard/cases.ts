import { strategyDocument, toMarkdown } from "../../src/documents.js";
import {
  applyChanges,
  checkCoverage,
  diffPlans,
  editPlan,
  findReferences,
  generateCalendar,
  mergePlans,
  occurrences,
  type Plan,
  parsePlan,
  replayJourney,
  type StageEvent,
  safeParsePlan,
  slotInstants,
  withoutPeople,
} from "../../src/index.js";
import { times } from "../helpers/times.js";

/** Something hostile: an input, how many JSON values it holds, and what is done with it. */
export interface Case {
  readonly values: number;
  readonly run: () => unknown;
}

const written = (fields: object) => ({ format: "social-plan/1", id: "p", ...fields });
const metrics = (count: number) => times(count, (at) => ({ id: `m-${at}` }));

const countOf = (value: unknown): number => {
  if (typeof value !== "object" || value === null) return 1;
  let count = 1;
  for (const inner of Object.values(value)) count += countOf(inner);
  return count;
};

/** What is done with a plan that was read before. */
const withPlan = (fields: object, use: (plan: Plan) => unknown): Case => {
  const plan = parsePlan(written(fields));
  return { values: countOf(fields), run: () => use(plan) };
};

/** What is done with a value or a text that is no plan yet. */
const withInput = (input: unknown, values: number): Case => ({ values, run: () => safeParsePlan(input) });

/** A calendar whose refusal is as good as its entries. */
const calendarOf = (fields: object, options: Parameters<typeof generateCalendar>[1]): Case =>
  withPlan({ timeZone: "UTC", ...fields }, (plan) => {
    try {
      return generateCalendar(plan, options);
    } catch (error) {
      return error;
    }
  });

const month = { from: "2027-01-01", to: "2027-01-31" };
const year = { from: "2027-01-01", to: "2027-12-31" };
const daily = { kind: "daily", at: ["09:00"] };

const nearIds = (length: number, count: number): object => ({
  people: times(count, (at) => ({ id: `${"a".repeat(length - 6)}${String(at).padStart(6, "0")}`, name: "x" })),
  actions: times(count, (at) => ({ id: `x-${at}`, what: "x", owner: `${"a".repeat(length - 7)}${String(at).padStart(6, "0")}` })),
});

const nested = (depth: number, open: string, close: string): string =>
  `{"format":"social-plan/1","id":"p","ext":{"a/b":${open.repeat(depth)}1${close.repeat(depth)}}}`;

const listening = (count: number) => ({
  listening: {
    sources: [{ id: "src", side: "internal", name: "x" }],
    insights: times(count, (at) => ({ id: `i-${at}`, source: "src", statement: "x" })),
  },
});

const journey = (count: number): readonly StageEvent[] =>
  times(count, (at) => ({
    seq: at + 1,
    cycle: 1,
    type: at % 2 === 0 ? "pause" : "resume",
    from: "listen.internal",
    to: "listen.internal",
    at: "2027-01-04T09:00:00Z",
    by: "maria",
    gates: [],
    machine: "social-plan/listen-first",
    machineVersion: 1,
  }));

const removing = (count: number): Case => {
  const plan = parsePlan(written({ metrics: metrics(count) }));
  const empty = parsePlan(written({}));
  return {
    values: count * 2,
    run: () => [
      applyChanges(plan, diffPlans(plan, empty)),
      editPlan(plan, (tx) => {
        for (const { id } of plan.metrics) tx.remove("metric", id);
      }),
      mergePlans(plan, empty, plan),
    ],
  };
};

/** Each case by its name. Made only when it is asked for, as each takes time and space of its own. */
export const cases: Readonly<Record<string, () => Case>> = {
  "a strategy that watches 8 000 metrics": () =>
    withPlan({ metrics: metrics(8_000), strategies: [{ id: "s", watches: metrics(8_000).map(({ id }) => id) }] }, checkCoverage),
  "a cadence on 10 000 channels": () => {
    const channels = times(10_000, (at) => ({ id: `c-${at}`, name: "x" }));
    return withPlan({ channels, cadences: [{ id: "k", channels: channels.map(({ id }) => id), when: { kind: "daily" } }] }, checkCoverage);
  },
  "a tactic that answers 10 000 insights": () =>
    withPlan(
      {
        ...listening(10_000),
        strategies: [{ id: "s", tactics: [{ id: "t", statement: "x", answers: times(10_000, (at) => `i-${at}`) }] }],
      },
      checkCoverage,
    ),
  "who names each of 8 000 metrics": () =>
    withPlan({ metrics: metrics(8_000), strategies: [{ id: "s", watches: metrics(8_000).map(({ id }) => id) }] }, (plan) =>
      plan.metrics.map(({ id }) => findReferences(plan, id)),
    ),
  "100 near ids of 128 characters": () => {
    const input = written(nearIds(128, 100));
    return withInput(input, countOf(input));
  },
  "500 near ids of 128 characters": () => {
    const input = written(nearIds(128, 500));
    return withInput(input, countOf(input));
  },
  "20 000 metrics removed from the head": () => removing(20_000),
  "8 000 people in 8 000 texts": () =>
    withPlan(
      {
        people: times(8_000, (at) => ({ id: `p-${at}`, name: `Person Number${at}` })),
        actions: times(8_000, (at) => ({ id: `a-${at}`, what: `Ask Person Number${at}`, owner: `p-${at}` })),
      },
      withoutPeople,
    ),
  "a million unknown keys": () =>
    withInput(`{"format":"social-plan/1","id":"p",${times(1_000_000, (at) => `"k${at}":1`).join(",")}}`, 1_000_000),
  "lists nested a million deep": () => withInput(nested(1_000_000, "[", "]"), 1_000_000),
  "objects nested a million deep": () => withInput(nested(1_000_000, '{"a":', "}"), 1_000_000),
  "a document of 40 000 tactics": () =>
    withPlan(
      {
        strategies: [
          { id: "s", goals: [{ id: "g", statement: "x", tactics: times(40_000, (at) => ({ id: `t-${at}`, statement: "x" })) }] },
        ],
      },
      (plan) => toMarkdown(strategyDocument(plan)),
    ),
  "a log of 100 000 events": () => {
    const input = written({ journey: journey(100_000) });
    return { values: countOf(input), run: () => replayJourney(parsePlan(input).journey) };
  },
  "twelve quotas of a million, counted": () =>
    calendarOf(
      {
        cadences: times(12, (at) => ({
          id: `q-${at}`,
          starts: "2027-01-01",
          count: 5,
          when: { kind: "quota", posts: 1e6, per: "quarter" },
        })),
      },
      { ...month, limit: 100 },
    ),
  "a gap of 1e15 minutes": () => calendarOf({ cadences: [{ id: "k", when: daily, minGapMinutes: 1e15 }] }, year),
  "20 000 cadences": () =>
    calendarOf({ cadences: times(20_000, (at) => ({ id: `k-${at}`, when: { kind: "weekly", on: ["mon"], at: ["09:00"] } })) }, month),
  "10 000 blackouts": () =>
    calendarOf({ cadences: [{ id: "k", when: daily }], blackouts: times(10_000, (at) => ({ id: `b-${at}`, from: "2027-01-01" })) }, year),
  "20 000 cadences and 10 000 blackouts": () =>
    calendarOf(
      {
        cadences: times(20_000, (at) => ({ id: `k-${at}`, when: { kind: "weekly", on: ["mon"], at: ["09:00"] } })),
        blackouts: times(10_000, (at) => ({ id: `b-${at}`, from: "2027-01-05", to: "2027-12-31", days: ["tue"] })),
      },
      month,
    ),
  "a minute rule of 300 years": () => {
    const cadences = [{ id: "k", when: { kind: "rrule", rrule: "FREQ=DAILY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11;BYMINUTE=0,15,30,45" } }];
    return calendarOf({ cadences }, { from: "1900-01-01", to: "2200-12-31" });
  },
  "a rule that never happens": () =>
    calendarOf({ cadences: [{ id: "k", when: { kind: "rrule", rrule: "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30" } }] }, year),
  "a million entries, streamed": () => {
    const plan = parsePlan(written({ timeZone: "UTC", cadences: times(10, (at) => ({ id: `k-${at}`, when: daily })) }));
    return {
      values: 1_000_000,
      run: () => {
        let count = 0;
        for (const _ of occurrences(plan, { from: "1910-01-01", to: "2190-12-31" })) count += 1;
        return count;
      },
    };
  },
  "the instants of a thousand cadences": () => {
    const plan = parsePlan(written({ timeZone: "Europe/Berlin", cadences: times(1_000, (at) => ({ id: `k-${at}`, when: daily })) }));
    return { values: 365_000, run: () => slotInstants(plan, year) };
  },
};
