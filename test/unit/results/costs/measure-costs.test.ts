import { describe, expect, it } from "vitest";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { metricFromCatalog } from "../../../../src/catalog/metric-from-catalog.js";
import type { Calendar } from "../../../../src/model/schedule/calendar.js";
import { measureCosts } from "../../../../src/results/costs/measure-costs.js";
import { wordingOf } from "../../../../src/words/wording-of.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";

const costsOf = (fields: PlanFields, { on = "2027-12-31", calendar }: { on?: string; calendar?: Calendar } = {}) => {
  const plan = planOf({ currency: "EUR", ...fields });
  return measureCosts(plan, { on, calendar, wording: wordingOf(plan), metricFacts: metricFromCatalog });
};

const eur = (amount: number) => ({ amount, currency: "EUR" });
const month = (number: number) => {
  const two = String(number).padStart(2, "0");
  return { from: `2027-${two}-01`, to: `2027-${two}-${[31, 28, 31, 30, 31, 30][number - 1]}` };
};
const spendMetric = { id: "spend", name: "Spend", unit: "money", nature: "flow", kind: "input" } as const;
const gainMetric = { id: "gain", name: "Gain", unit: "money", nature: "flow", kind: "impact" } as const;
const minutesMetric = { id: "minutes", name: "Minutes", unit: "duration", nature: "flow", kind: "input" } as const;
const orders = { id: "orders", name: "Orders", unit: "count", nature: "flow", kind: "outcome" } as const;
const read = (metric: string, value: number, period = month(1), more: object = {}) => ({
  ...{ id: `${metric}-${period.from}-${period.to}${Object.values(more).join("-")}`, metric, value, period },
  ...more,
});

describe("B3 E5 what a plan is to cost", () => {
  it("is the budget of a strategy, else what its tactics and experiments cost, currency by currency", () => {
    const { planned } = costsOf({
      strategies: [
        { id: "paid", budget: { amount: 500 }, tactics: [{ id: "t", statement: "Do", budget: { amount: 9000 } }] },
        {
          id: "summed",
          goals: [{ id: "g", statement: "Sell", tactics: [{ id: "u", statement: "Do", budget: { amount: 30 } }] }],
          tactics: [
            { id: "v", statement: "Do", budget: { amount: 20, currency: "USD" } },
            { id: "w", statement: "Do", budget: { amount: 700 }, status: "dropped" },
            { id: "x", statement: "Do", partOf: "u", budget: { amount: 800 } },
          ],
        },
        { id: "unstated" },
      ],
      experiments: [
        { id: "e", hypothesis: "It works", tactic: "u", budget: { amount: 45 } },
        { id: "f", hypothesis: "It works", budget: { amount: 7 } },
      ],
    });
    expect(planned.strategies).toEqual([
      { strategy: "paid", by: "budget", money: [eur(500)] },
      { strategy: "summed", by: "tactics", money: [eur(45), { amount: 20, currency: "USD" }] },
    ]);
    expect(planned.experiments).toEqual([{ experiment: "f", money: eur(7) }]);
    expect(planned.budgets).toEqual([eur(552), { amount: 20, currency: "USD" }]);
  });

  it("is the money of channels by the month, over the days of the plan where it names them", () => {
    const channels = [
      { id: "a", name: "A", cost: { moneyPerMonth: { amount: 31 } } },
      { id: "b", name: "B", cost: { moneyPerMonth: { amount: 4, currency: "USD" } } },
      { id: "c", name: "C", use: "retired", cost: { moneyPerMonth: { amount: 1000 } } },
    ] as const;
    // One whole month and the 10 first days of the 31 of March.
    const { planned } = costsOf({ channels, period: { from: "2027-02-01", to: "2027-03-10" } });
    expect(planned.channels[0]).toEqual({ channel: "a", perMonth: eur(31), inPeriod: eur(41) });
    expect(planned.channelsPerMonth).toEqual([eur(31), { amount: 4, currency: "USD" }]);
    expect(planned.channels).toHaveLength(2);
    expect(costsOf({ channels }).planned).not.toHaveProperty("channelsInPeriod");
    expect(costsOf({ channels, period: { from: "2027-01-01", to: "2027-12-31" } }).planned.channelsInPeriod?.[0]).toEqual(eur(372));
  });

  it("prices hours by the rate of who does the work, else the plan's, and leaves hours without one as hours", () => {
    const people = [
      { id: "ada", name: "Ada", hourlyRate: { amount: 50 } },
      { id: "bo", name: "Bo" },
    ];
    const fields: PlanFields = {
      people,
      channels: [
        { id: "a", name: "A", owner: "ada", cost: { hoursPerWeek: 2 } },
        { id: "b", name: "B", owner: "bo", cost: { hoursPerWeek: 3 } },
      ],
      metrics: [{ id: "m", every: "month", minutesPerReading: 30, owner: "ada" }],
      experiments: [{ id: "e", hypothesis: "It works", hours: 4 }],
      period: { from: "2027-01-04", to: "2027-01-31" },
    };
    const { standing, reading, trials } = costsOf(fields).planned;
    expect(standing.all).toEqual({ hours: 5, money: [eur(100)], withoutRate: 3 });
    expect(standing.inPeriod).toEqual({ hours: 20, money: [eur(400)], withoutRate: 12 });
    expect(standing.parts).toEqual([
      { id: "a", hours: 2, money: eur(100) },
      { id: "b", hours: 3 },
    ]);
    expect(reading.all).toEqual({ hours: 6, money: [eur(300)], withoutRate: 0 });
    expect(trials.all).toEqual({ hours: 4, money: [], withoutRate: 4 });
    const priced = costsOf({ ...fields, hourlyRate: { amount: 10, currency: "USD" } }).planned;
    expect(priced.standing.all).toEqual({ hours: 5, money: [eur(100), { amount: 30, currency: "USD" }], withoutRate: 0 });
    expect(priced.trials.parts).toEqual([{ id: "e", hours: 4, money: { amount: 40, currency: "USD" } }]);
  });

  it("counts the entries of the calendar up to the day", () => {
    const fields: PlanFields = {
      people: [{ id: "ada", name: "Ada", hourlyRate: { amount: 50 } }],
      channels: [{ id: "a", name: "A" }],
      cadences: [{ id: "c", channels: ["a"], authors: ["ada"], hoursPerPost: 2, when: { kind: "weekly", on: ["mon"] } }],
    };
    const calendar = generateCalendar(planOf({ currency: "EUR", ...fields }), { from: "2027-01-04", to: "2027-01-31" });
    const { entries } = costsOf(fields, { on: "2027-01-11", calendar }).planned;
    expect(entries).toEqual({
      ...{ entries: 2, withoutHours: 0, all: { hours: 4, money: [eur(200)], withoutRate: 0 } },
      authors: [{ person: "ada", hours: 4, money: eur(200) }],
    });
    expect(costsOf(fields).planned).not.toHaveProperty("entries");
  });
});

describe("E5 what was spent", () => {
  it("is what readings of money put in say, and unknown where none does", () => {
    const budget = { strategies: [{ id: "s", budget: { amount: 500 } }] };
    expect(costsOf(budget).spent.money).toMatchObject({ because: "not-read" });
    expect(costsOf(budget).spent.money).not.toHaveProperty("money");
    const readings = [read("spend", 100), read("spend", 140, month(2)), read("spend", 1, { from: "2028-01-01", to: "2028-01-31" })];
    const { money } = costsOf({ metrics: [spendMetric], measurements: readings }).spent;
    expect(money.money).toEqual(eur(240));
    expect(money.metrics[0]?.days).toEqual([{ from: "2027-01-01", to: "2027-02-28" }]);
    expect(money.sentence).toBe("Up to 31 December 2027, 240 EUR was spent, by 2 readings of “Spend”.");
  });

  it("does not count what is no amount of a flow over days", () => {
    const spentBy = (measurement: object) =>
      costsOf({ metrics: [spendMetric], measurements: [{ id: "m", metric: "spend", ...measurement }] as never }).spent.money.because;
    expect(spentBy({ value: 5, on: "2027-01-31" })).toBe("not-read");
    expect(spentBy({ value: null, period: month(1) })).toBe("not-read");
    expect(spentBy({ value: "much", period: month(1) })).toBe("not-read");
    expect(spentBy({ value: 0, period: month(1) })).toBe("computed");
    for (const wrong of [{ nature: "rate" }, { nature: "level" }, { kind: "outcome" }, { unit: "count" }] as const)
      expect(costsOf({ metrics: [{ ...spendMetric, ...wrong }], measurements: [read("spend", 1)] }).spent.money.because).toBe("not-read");
  });

  it("is known of channels and tactics where readings say so", () => {
    const channels = [
      { id: "a", name: "A" },
      { id: "b", name: "B" },
    ];
    const { money } = costsOf({
      ...{ metrics: [spendMetric], channels },
      measurements: [
        read("spend", 10, month(1), { channel: "a" }),
        read("spend", 20, month(2), { channel: "a" }),
        read("spend", 5, month(1), { channel: "b" }),
      ],
    }).spent;
    expect(money.money).toEqual(eur(35));
    expect(money.metrics[0]?.channels.map(({ id, total }) => [id, total])).toEqual([
      ["a", 30],
      ["b", 5],
    ]);
  });

  it("is not added where two metrics may count the same", () => {
    const { money } = costsOf({
      metrics: [spendMetric, { ...spendMetric, id: "ads", name: "Ads" }],
      measurements: [read("spend", 100), read("ads", 40)],
    }).spent;
    expect(money.money).toBeUndefined();
    expect(money.sentence).toBe("“Spend” and “Ads” say what money was spent. They may count the same money twice, so they are not added.");
  });

  it("is minutes of work, at the rate of the channel's owner, and entries that are published where no time was read", () => {
    const fields: PlanFields = {
      people: [{ id: "ada", name: "Ada", hourlyRate: { amount: 60 } }],
      hourlyRate: { amount: 20 },
      channels: [
        { id: "a", name: "A", owner: "ada" },
        { id: "b", name: "B" },
      ],
      cadences: [{ id: "c", channels: ["a", "b"], hoursPerPost: 2, when: { kind: "weekly", on: ["mon"] } }],
      metrics: [minutesMetric],
    };
    const made = generateCalendar(planOf({ currency: "EUR", ...fields }), { from: "2027-01-04", to: "2027-01-17" });
    const calendar = { ...made, entries: made.entries.map((entry, at) => (at < 3 ? { ...entry, status: "published" as const } : entry)) };
    // Of the first three entries, two are on "a", at 20 an hour like the other, as nobody is named as their author.
    expect(costsOf(fields, { calendar }).spent.work.done).toEqual({ hours: 6, money: [eur(120)], withoutRate: 0 });
    const byChannel = { ...fields, measurements: [read("minutes", 90, month(1), { channel: "a" })] };
    expect(costsOf(byChannel, { calendar }).spent.work.done).toEqual({ hours: 3.5, money: [eur(130)], withoutRate: 0 });
    const whole = { ...fields, measurements: [read("minutes", 90)] };
    expect(costsOf(whole, { calendar }).spent.work.done).toEqual({ hours: 1.5, money: [eur(30)], withoutRate: 0 });
    expect(costsOf(fields, { calendar: made }).spent.work).toMatchObject({ because: "not-said" });
    expect(costsOf(fields, { calendar: made }).spent.work).not.toHaveProperty("done");
  });
});

describe("E5 the return on investment", () => {
  const both: PlanFields = { metrics: [gainMetric, spendMetric], measurements: [read("gain", 150), read("spend", 100)] };

  it("is what was gained beyond the costs, by the costs", () => {
    const { roi } = costsOf(both);
    expect(roi).toMatchObject({ because: "computed", ratio: 0.5, gained: eur(150), costs: [eur(100)] });
    expect(roi.readings).toEqual(["gain-2027-01-01-2027-01-31", "spend-2027-01-01-2027-01-31"]);
    expect(roi.sentence).toBe(
      "From 1 January 2027 to 31 January 2027, 150 EUR was gained and 100 EUR was spent: a return on investment of 50%. The plan plans no work, and none is counted.",
    );
  });

  it("counts work as a cost", () => {
    const { roi } = costsOf({
      ...{ hourlyRate: { amount: 25 }, metrics: [gainMetric, spendMetric, minutesMetric] },
      measurements: [read("gain", 150), read("spend", 100), read("minutes", 120)],
    });
    expect(roi).toMatchObject({ ratio: 0, costs: [eur(150)] });
    expect(Object.is(roi.ratio, 0)).toBe(true);
  });

  it("counts the work of published entries on the days of the gain", () => {
    const fields: PlanFields = {
      ...{ hourlyRate: { amount: 25 }, metrics: [gainMetric], measurements: [read("gain", 150, month(2))] },
      channels: [{ id: "a", name: "A" }],
      cadences: [{ id: "c", channels: ["a"], hoursPerPost: 1, when: { kind: "monthly", on: [{ day: 28 }] } }],
    };
    const made = generateCalendar(planOf({ currency: "EUR", ...fields }), { from: "2027-01-01", to: "2027-03-31" });
    const calendar = { ...made, entries: made.entries.map((entry) => ({ ...entry, status: "published" as const })) };
    const { roi, spent } = costsOf(fields, { calendar });
    expect(spent.work.done?.hours).toBe(3);
    expect(roi).toMatchObject({ ratio: 5, costs: [eur(25)] });
    expect(roi.sentence).toContain("The plan plans to spend no money, and none is counted.");
  });

  const because = (fields: PlanFields) => {
    const { roi } = costsOf(fields);
    expect(roi).not.toHaveProperty("ratio");
    expect(roi.sentence).not.toMatch(/[{}]|undefined|NaN/);
    return roi.because;
  };
  const gain = read("gain", 150);

  it.each<[string, PlanFields]>([
    ["no-value", { ...both, measurements: [read("spend", 100)] }],
    ["several-values", { metrics: [gainMetric, { ...gainMetric, id: "more" }], measurements: [gain, read("more", 3)] }],
    ["value-unclear", { ...both, measurements: [gain, read("gain", 3, { from: "2027-01-15", to: "2027-02-15" })] }],
    ["no-costs", { ...both, measurements: [gain] }],
    ["money-unknown", { ...both, measurements: [gain], strategies: [{ id: "s", budget: { amount: 5 } }] }],
    ["work-unknown", { ...both, experiments: [{ id: "e", hypothesis: "So", hours: 3 }] }],
    ["costs-unclear", { ...both, measurements: [gain, read("spend", 1), read("spend", 3, { from: "2027-01-15", to: "2027-02-15" })] }],
    ["different-days", { ...both, measurements: [gain, read("spend", 1, month(2))] }],
    ["no-rate", { metrics: [gainMetric, minutesMetric], measurements: [gain, read("minutes", 60)] }],
    [
      "mixed-currencies",
      { hourlyRate: { amount: 5, currency: "USD" }, metrics: [gainMetric, minutesMetric], measurements: [gain, read("minutes", 60)] },
    ],
    ["zero-costs", { ...both, measurements: [gain, read("spend", 0)] }],
    ["too-large", { ...both, measurements: [read("gain", 1e308), read("spend", 1e-300)] }],
  ])("is not computed, and says why: %s", (code, fields) => {
    expect(because(fields)).toBe(code);
  });
});

describe("E5 what a result cost", () => {
  const fields = (...measurements: PlanFields["measurements"] & object[]): PlanFields => ({
    metrics: [orders, spendMetric],
    strategies: [
      {
        id: "s",
        goals: [
          {
            ...{ id: "g", statement: "Sell", kpis: [{ id: "k", metric: "orders" }] },
            tactics: [
              { id: "t", statement: "Advertise" },
              { id: "u", statement: "Write" },
            ],
          },
        ],
      },
    ],
    measurements,
  });
  const spent = [read("spend", 30, month(1), { tactic: "t" }), read("spend", 10, month(1), { tactic: "u" })];
  const resultOf = (more: PlanFields) => costsOf(more).perResult[0] ?? expect.fail("no KPI");

  it("is what the tactics of its goal cost by the number of results", () => {
    const result = resultOf(fields(...spent, read("orders", 16)));
    expect(result).toMatchObject({ kpi: "k", goal: "g", because: "computed", each: eur(2.5), results: 16, spent: eur(40) });
    expect(result.sentence).toBe(
      "Each of 16 results by “Orders” cost 2.5 EUR: 40 EUR was spent on the tactics of “Sell”. Time is not counted.",
    );
  });

  it("is not asked where no money was read at all", () => {
    expect(costsOf(fields(read("orders", 16))).perResult).toEqual([]);
  });

  it.each<[string, PlanFields]>([
    ["spent-unknown", fields(...spent.slice(0, 1), read("orders", 16))],
    ["different-days", fields(...spent, read("orders", 16, month(2)))],
    ["no-results", fields(...spent)],
    ["results-unclear", fields(...spent, read("orders", 16), read("orders", 1, { from: "2027-01-15", to: "2027-02-15" }))],
    ["zero-results", fields(...spent, read("orders", 0))],
    ["too-large", fields(read("spend", 1e308, month(1), { tactic: "t" }), ...spent.slice(1), read("orders", 1e-300))],
    [
      "no-tactic",
      {
        ...fields(read("spend", 1)),
        strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", kpis: [{ id: "k", metric: "orders" }] }] }],
      },
    ],
    [
      "shared-tactic",
      {
        ...fields(...spent, read("orders", 16)),
        strategies: [
          {
            id: "s",
            goals: [
              {
                ...{ id: "g", statement: "Sell", kpis: [{ id: "k", metric: "orders" }] },
                tactics: [{ id: "t", statement: "Advertise", serves: ["h"] }],
              },
              { id: "h", statement: "Be known", tactics: [{ id: "u", statement: "Write" }] },
            ],
          },
        ],
      },
    ],
  ])("is not computed, and says why: %s", (code, more) => {
    const result = resultOf(more);
    expect(result.because).toBe(code);
    expect(result).not.toHaveProperty("each");
    expect(result.sentence).not.toMatch(/[{}]|undefined|NaN/);
  });
});
