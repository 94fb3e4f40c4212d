import { describe, expect, it, test } from "vitest";
import { oneLine } from "../../../src/base/text/one-line.js";
import { resultsDocument } from "../../../src/documents/results-document.js";
import { toHtml } from "../../../src/documents/to-html.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import type { Plan } from "../../../src/model/plan.js";
import type { Results } from "../../../src/results/results.js";
import { german } from "../../helpers/german.js";
import { visibleHostileTexts } from "../../helpers/hostile-texts.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { countsOf, kpiResultOf, resultsOf } from "./results-of.js";
import { structureOf, textOf } from "./structure-of.js";

const fields = {
  name: "Acme 2027",
  people: [{ id: "ana", name: "Ana" }],
  channels: [
    { id: "forum", name: "Forum" },
    { id: "blog", name: "Blog" },
  ],
  metrics: [
    { id: "m", name: "Questions", kind: "outcome" },
    { id: "likes", name: "Likes" },
    { id: "shares", name: "Shares", catalog: "amplification-rate" },
    { id: "hours", name: "Hours", kind: "input" },
  ],
  measurements: [
    { id: "q1", metric: "m", value: 12, on: "2027-01-31" },
    { id: "q2", metric: "m", value: 18, on: "2027-02-28" },
    { id: "l1", metric: "likes", value: 3, on: "2027-01-31" },
    { id: "l2", metric: "likes", value: 5, on: "2027-02-28", channel: "forum" },
    { id: "l3", metric: "likes", value: 7, on: "2027-02-28", channel: "blog" },
    { id: "l4", metric: "likes", value: 99, on: "2027-06-30" },
    { id: "l5", metric: "likes", value: null, on: "2027-03-30" },
  ],
  experiments: [
    { id: "x", hypothesis: "Asking brings answers", metric: "m", to: "2027-02-28" },
    { id: "y", hypothesis: "Prizes bring people", to: "2027-02-28" },
  ],
  strategies: [
    {
      id: "s",
      scope: { function: "marketing" },
      businessObjectives: [{ id: "earn", statement: "Earn more" }],
      marketingObjectives: [{ id: "known", statement: "Be known", serves: ["earn"] }],
      goals: [
        {
          id: "g",
          statement: "Be asked",
          serves: ["known"],
          kpis: [{ id: "k", metric: "m", target: { kind: "value", atLeast: 20 } }],
          tactics: [
            { id: "t", statement: "Ask", metrics: ["likes", "m"] },
            { id: "old", statement: "Beg", metrics: ["hours"], status: "dropped" },
          ],
        },
        { id: "h", statement: "Be thanked" },
      ],
    },
  ],
} as const satisfies PlanFields;
const plan = planOf(fields);

const kpi = kpiResultOf("behind", {
  target: { kind: "value", atLeast: 20 },
  due: "2027-06-30",
  baseline: { value: 10, on: "2026-12-31" },
  latest: { value: 18, on: "2027-02-28", measurements: ["q2" as never] },
  figure: 18,
  progress: 0.8,
});
const setAside = [
  { measurement: "l4", because: "after", sentence: "It was read later." },
  { measurement: "l5", because: "not-available", sentence: "It is not available." },
] as unknown as Results["setAside"]; // ids are texts
const plainResults = resultsOf({ kpis: [kpi], setAside });

const written = (results: Results, of: Plan = plan): string => toMarkdown(resultsDocument(of, results));
const part = (text: string, heading: string, depth = 2): string =>
  text.split(new RegExp(`^#{1,${depth}} `, "m")).find((one) => one.startsWith(`${heading}\n`)) ?? "";
const lines = (text: string): readonly string[] => text.trimEnd().split("\n").slice(2);
const ids = (value: unknown) => value as never; // ids are texts

describe("B7 verdicts come first", () => {
  it("names the plan and the day, counts the KPIs, and shows each with its reason", () => {
    const text = written(plainResults);
    expect(text.split("\n## ")[0]).toBe("# Results: Acme 2027\n\nWhat was read up to the end of 31 March 2027 counts.\n");
    expect(lines(part(text, "How the KPIs stand"))).toEqual([
      "The plan has one KPI: 1 behind.",
      "",
      "| KPI | Of | Target | Due | Baseline | Latest reading | Compared with the target | Progress | Verdict |",
      "| --- | --- | --- | --- | --- | --- | --- | --- | --- |",
      "| Questions | Be asked | at least 20 | 30 June 2027 | 10 (31 December 2026) | 18 (28 February 2027) | 18 | 80% | behind |",
      "",
      "### Why",
      "",
      "- **Questions:** It is behind.",
    ]);
    expect(text.match(/^## .*/gm)).toEqual(["## How the KPIs stand", "## What each goal rests on", "## The figures"]);
  });

  it.each([
    [[kpiResultOf("met"), kpiResultOf("behind"), kpiResultOf("met")], "The plan has 3 KPIs: 2 met and 1 behind."],
    [
      [kpiResultOf("missed"), kpiResultOf("on-track", { target: { kind: "guard", atMost: 3 } })],
      "The plan has 2 KPIs, one of them a limit to be kept: 1 on track and 1 missed.",
    ],
    [[kpiResultOf("met", { target: { kind: "guard", atMost: 3 } })], "The plan has one KPI, a limit to be kept: 1 met."],
    [
      [kpiResultOf("unmeasured"), kpiResultOf("not-computable")],
      "None of the 2 KPIs of the plan can be judged: 1 not measured and 1 not computable.",
    ],
    [[kpiResultOf("unmeasured")], "The one KPI of the plan cannot be judged: 1 not measured."],
    [[], "The plan has no KPI, so nothing can be judged."],
  ])("counts %#: what it counts is said", (all, sentence) => {
    const kpis = all.map((one, at) => ({ ...one, kpi: ids(`k${at}`) }));
    const of = planOf({
      metrics: [{ id: "m" }],
      strategies: [{ id: "s", goals: [{ id: "g", statement: "G", kpis: kpis.map(({ kpi: id }) => ({ id, metric: "m" })) }] }],
    });
    const first = lines(part(written(resultsOf({ kpis }), of), "How the KPIs stand"))[0];
    expect(first).toBe(sentence);
  });

  it("says once what holds for several KPIs, and names each metric once", () => {
    const kpis = [
      { id: "k", metric: "m" },
      { id: "k2", metric: "likes" },
      { id: "k3", metric: "m" },
    ] as const;
    const results = kpis.map(({ id, metric }) => kpiResultOf("unmeasured", { kpi: ids(id), metric: ids(metric), sentence: "Not read." }));
    const of = planOf({ ...fields, strategies: [{ id: "s", goals: [{ id: "g", statement: "Be asked", kpis }] }] });
    expect(lines(part(written(resultsOf({ kpis: results }), of), "Why", 3))).toEqual([
      "- Of each of these: Not read.",
      "  - Questions",
      "  - Likes",
    ]);
    const twice = results.filter(({ metric }) => metric !== "likes");
    const without = planOf({ ...fields, strategies: [{ id: "s", goals: [{ id: "g", statement: "G", kpis: [kpis[0], kpis[2]] }] }] });
    expect(lines(part(written(resultsOf({ kpis: twice }), without), "Why", 3))).toEqual(["- **Questions:** Not read."]);
  });

  it("puts figures in the terms of their targets, and leaves out columns of which nothing is known", () => {
    const growth = kpiResultOf("behind", {
      target: { kind: "growth", ratio: 0.3, per: "quarter" },
      latest: { value: 0.0752, period: { from: "2025-01-01", to: "2025-03-31" }, measurements: [] },
      figure: 7.52 / 6.23 - 1,
    });
    const rows = lines(part(written(resultsOf({ kpis: [growth] })), "How the KPIs stand"));
    expect(rows[2]).toBe("| KPI | Of | Target | Latest reading | Compared with the target | Verdict |");
    expect(rows[4]).toBe(
      "| Questions | Be asked | 30% more every quarter than the quarter before | 0.0752 (1 January 2025 to 31 March 2025) | +20.7% | behind |",
    );
  });

  it("counts what goals, objectives and strategies have, and names the worst", () => {
    const two = [kpiResultOf("met"), kpiResultOf("missed", { kpi: ids("l"), metric: ids("likes") })];
    const of = planOf({
      ...fields,
      strategies: [
        {
          ...fields.strategies[0],
          goals: [
            {
              id: "g",
              statement: "Be asked",
              kpis: [
                { id: "k", metric: "m" },
                { id: "l", metric: "likes" },
              ],
            },
            { id: "h", statement: "Be thanked" },
          ],
        },
      ],
    });
    const both = {
      kpis: ids(["k", "l"]),
      counts: countsOf({ met: 1, missed: 1 }),
      worst: { verdict: "missed", kpis: ids(["l"]) },
    } as const;
    const none = { kpis: [], counts: countsOf() };
    const good = { kpis: ids(["k"]), counts: countsOf({ met: 1 }), worst: { verdict: "met", kpis: ids(["k"]) } } as const;
    const text = written(
      resultsOf({
        kpis: two,
        goals: [
          { id: ids("g"), ...both },
          { id: ids("h"), ...none },
        ],
        marketingObjectives: [{ id: ids("known"), ...good }],
        businessObjectives: [{ id: ids("earn"), ...both }],
        strategies: [{ id: ids("s"), ...both }],
      }),
      of,
    );
    expect(lines(part(text, "Goals", 3))).toEqual([
      "| Goal | How its KPIs stand | The worst |",
      "| --- | --- | --- |",
      "| Be asked | 1 met and 1 missed | missed: Likes |",
      "| Be thanked | no KPI |  |",
    ]);
    expect(lines(part(text, "Marketing objectives", 3))).toEqual([
      "| Objective | How its KPIs stand |",
      "| --- | --- |",
      "| Be known | 1 met |",
    ]);
    expect(lines(part(text, "Business objectives", 3)).at(-1)).toBe("| Earn more | 1 met and 1 missed | missed: Likes |");
    expect(lines(part(text, "Strategies", 3)).at(-1)).toBe("| marketing | 1 met and 1 missed | missed: Likes |");
  });

  it("says nothing of goals where there is no KPI at all", () => {
    const of = planOf({ strategies: [{ id: "s", goals: [{ id: "g", statement: "G" }] }] });
    const text = written(resultsOf({ goals: [{ id: ids("g"), kpis: [], counts: countsOf() }] }), of);
    expect(text).not.toContain("### Goals");
    expect(text.match(/^## .*/gm)).toEqual(["## How the KPIs stand", "## What each goal rests on"]);
  });
});

describe("C9 what is to be decided", () => {
  const reading = { value: 18, measurements: [] };
  const asking = resultsOf({
    kpis: [kpi],
    decisions: [
      {
        metric: ids("m"),
        when: "more than 15",
        // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done
        then: "Write",
        crossed: "above",
        limit: 15,
        reading,
        since: "2027-02-28",
        owner: ids("ana"),
        value: { amount: 500, currency: "EUR" },
        sentence: "Write, as agreed.",
      },
    ],
    guards: [{ kpi: ids("k"), since: "2027-02-28", reading, sentence: "The limit is not kept." }],
    // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done
    decisionsInWords: [{ metric: ids("likes"), when: "if bad", then: "Stop", reading, sentence: "Is it bad? Then stop." }],
    experiments: [{ experiment: ids("x"), ended: "2027-02-28", sentence: "It is over." }],
    late: [
      { metric: ids("m"), every: "month", owner: ids("ana"), sentence: "Questions were to be read." },
      { metric: ids("likes"), every: "week", sentence: "Likes were to be read." },
    ],
    promises: [
      { metric: ids("m"), reading, withinMinutes: 60, longestMinutes: 60, kept: false, sentence: "Replies took longer." },
      { metric: ids("m"), reading, withinMinutes: 60, longestMinutes: 60, kept: true, sentence: "Replies came in time." },
    ],
  });

  it("stands behind the verdicts, the most binding first, with whom to ask", () => {
    const text = written(asking);
    expect(text.match(/^## .*/gm)?.slice(0, 2)).toEqual(["## How the KPIs stand", "## What to decide"]);
    expect(lines(part(text, "What to decide"))).toEqual([
      "### Decisions that are due",
      "",
      "- Write, as agreed.",
      "  - **Read by:** Ana",
      "  - **Worth:** 500 EUR",
      "",
      "### Limits that are not kept",
      "",
      "- The limit is not kept.",
      "",
      "### Decisions that people have to judge",
      "",
      "- Is it bad? Then stop.",
      "",
      "### Experiments that are over and not decided",
      "",
      "- It is over.",
      "",
      "### Readings that are late",
      "",
      "- Questions were to be read.",
      "  - **Read by:** Ana",
      "- Likes were to be read.",
      "  - **Read by:** the plan names nobody",
      "",
      "### Replies later than promised",
      "",
      "- Replies took longer.",
    ]);
  });

  it("leaves out what asks for nothing", () => {
    const decided = asking.experiments.map((one) => ({ ...one, outcome: "drop" as const }));
    const [promise] = asking.promises.filter(({ kept }) => kept);
    const { kept: _, ...unclear } = { ...promise, sentence: "Some may have." };
    const promises = [promise, unclear] as Results["promises"]; // the one that was kept, and one of which it is not known
    const text = written(resultsOf({ kpis: [kpi], experiments: decided, promises }));
    expect(text).not.toContain("What to decide");
    expect(lines(part(text, "Promised replies", 3))).toEqual(["- Replies came in time.", "- Some may have."]);
    expect(text).not.toMatch(/\b0 /);
  });
});

describe("B7 what a goal rests on", () => {
  it("lists KPIs and metrics of tactics from input to impact, each with its latest reading, and names what is missing", () => {
    expect(lines(part(written(plainResults), "What each goal rests on"))).toEqual([
      "- Be asked",
      "  - **Outcome:** Questions: 18 (28 February 2027)",
      "  - **Of no known kind:** Likes: 5 (28 February 2027; Forum); 7 (28 February 2027; Blog)",
      "  - **None known for:** input, activity, output, out-take and impact",
      "- Be thanked",
      "  - No KPI, and no tactic with a metric.",
    ]);
  });

  it("asks the catalogue for the kind that a metric does not state, and says of what there is no reading", () => {
    const tactics = [{ id: "u", statement: "Share", metrics: ["shares", "hours"] }] as const;
    const of = planOf({ ...fields, experiments: [], strategies: [{ id: "s", goals: [{ id: "g", statement: "Be shared", tactics }] }] });
    expect(lines(part(written(resultsOf({ setAside }), of), "What each goal rests on"))).toEqual([
      "- Be shared",
      "  - **Input:** Hours: no reading",
      "  - **Out-take:** Shares: no reading",
      "  - **None known for:** activity, output, outcome and impact",
    ]);
  });

  it("asks the catalogues that it is given in place of ours", () => {
    const tactics = [{ id: "u", statement: "Share", metrics: ["shares"] }] as const;
    const of = planOf({ ...fields, experiments: [], strategies: [{ id: "s", goals: [{ id: "g", statement: "Be shared", tactics }] }] });
    const document = resultsDocument(of, resultsOf({ setAside }), { catalogs: { metrics: [], platforms: [] } });
    expect(toMarkdown(document)).toContain("  - **Of no known kind:** Shares: no reading");
  });

  it("falls back on what was read before the work began, where a verdict rests on nothing", () => {
    const { latest: _, ...unread } = kpi;
    expect(written(resultsOf({ kpis: [unread], setAside }))).toContain("  - **Outcome:** Questions: 18 (28 February 2027)\n");
  });

  it("shows about three hundred metrics, and says how many goals there are besides", () => {
    const metrics = Array.from({ length: 20 }, (_, at) => ({ id: `m${at}`, name: `Metric ${at}` }));
    const goals = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `g${at}`, statement: `Goal ${at}` }));
    const of = (count: number) => {
      const all = { id: "t", statement: "Do all", serves: goals(count).map(({ id }) => id), metrics: metrics.map(({ id }) => id) };
      return written(resultsOf(), planOf({ metrics, strategies: [{ id: "s", goals: goals(count), tactics: [all] }] }));
    };
    expect(of(15)).not.toContain("not shown here");
    expect(of(16)).toContain("\nOne more goal is not shown here.\n");
    expect(of(20)).toContain("\n5 more goals are not shown here.\n");
    expect(of(20).match(/^- Goal \d+$/gm)).toHaveLength(15);
  });
});

describe("B7 the figures", () => {
  it("lists the readings that count by metric, and apart those that do not, with the reason", () => {
    const text = written(plainResults);
    expect(lines(part(text, "Readings: Likes", 3))).toEqual([
      "| Reading | When | Channel |",
      "| --- | --- | --- |",
      "| 3 | 31 January 2027 |  |",
      "| 5 | 28 February 2027 | Forum |",
      "| 7 | 28 February 2027 | Blog |",
    ]);
    expect(lines(part(text, "What is not counted", 3))).toEqual([
      "| Metric | Reading | When | Because |",
      "| --- | --- | --- | --- |",
      "| Likes | 99 | 30 June 2027 | It was read later. |",
      "| Likes | not available | 30 March 2027 | It is not available. |",
    ]);
  });

  const nothing = { due: 0, published: 0, missed: 0, late: 0, early: 0, stated: 0 };
  const adherence: NonNullable<Results["adherence"]> = {
    on: "2027-03-31",
    toleranceMinutes: 15,
    ...nothing,
    due: 5,
    published: 3,
    missed: 2,
    late: 1,
    stated: 1,
    cadences: [
      { cadence: "gone", ...nothing, due: 2, published: 2 },
      { ...nothing, due: 3, published: 1, missed: 2 },
      { cadence: "idle", ...nothing },
    ] as unknown as NonNullable<Results["adherence"]>["cadences"], // ids are texts
    channels: [
      { channel: "forum", ...nothing, due: 5, published: 3, missed: 2, late: 1, unplanned: 0 },
      { channel: "blog", ...nothing, unplanned: 2 },
      { channel: "idle", ...nothing, unplanned: 0 },
    ] as unknown as NonNullable<Results["adherence"]>["channels"], // ids are texts
    missedEntries: [],
    ahead: 1,
    unplanned: [{}, {}] as never,
  };

  it("says what was planned and went out, where that was measured", () => {
    expect(lines(part(written(resultsOf({ kpis: [kpi], adherence })), "What went out", 3))).toEqual([
      "By the end of 31 March 2027, 5 posts were due: 3 went out and 2 did not.",
      "",
      "Of one of those that went out only the calendar says so: no post was found for it.",
      "",
      "One post went out before it was due.",
      "",
      "2 posts went out without an entry in the calendar.",
      "",
      "| Channel | Due | Went out | Missed | Late | Not planned |",
      "| --- | --- | --- | --- | --- | --- |",
      "| Forum | 5 | 3 | 2 | 1 |  |",
      "| Blog | 0 | 0 |  |  | 2 |",
      "",
      "| Cadence | Due | Went out | Missed |",
      "| --- | --- | --- | --- |",
      "| gone | 2 | 2 |  |",
      "| of no cadence | 3 | 1 | 2 |",
    ]);
    expect(written(plainResults)).not.toContain("What went out");
  });

  it.each([
    [{ due: 0, published: 0, missed: 0 }, "By the end of 31 March 2027, no post was due."],
    [{ due: 1, published: 0, missed: 1 }, "By the end of 31 March 2027, one post was due, and it did not go out."],
    [{ due: 1, published: 1, missed: 0 }, "By the end of 31 March 2027, one post was due, and it went out."],
    [{ due: 2, published: 0, missed: 2 }, "By the end of 31 March 2027, 2 posts were due: none went out."],
    [{ due: 2, published: 2, missed: 0 }, "By the end of 31 March 2027, 2 posts were due: 2 went out."],
  ])("says of %j: %s", (counted, sentence) => {
    const idle = { ...adherence, ...nothing, ...counted, cadences: [], channels: [], ahead: 0, unplanned: [] };
    expect(lines(part(written(resultsOf({ kpis: [kpi], adherence: idle })), "What went out", 3))).toEqual([sentence]);
  });

  it("says what went out otherwise than planned, where that was compared", () => {
    const drift = {
      on: "2027-03-31",
      due: 2,
      published: 1,
      matched: 1,
      drifts: [{ kind: "not-published", sentence: "It did not go out." }],
      textUnknown: [{ sentence: "Its text is not known." }],
    } as unknown as NonNullable<Results["drift"]>; // only what is read of it
    const told = lines(part(written(resultsOf({ kpis: [kpi], drift })), "What went out otherwise than planned", 3));
    expect(told).toEqual([
      "Up to the end of 31 March 2027, 2 posts were planned, and one went out, as an entry of the calendar.",
      "",
      "- It did not go out.",
      "",
      "#### Texts that could not be compared",
      "",
      "- Its text is not known.",
    ]);
    const more = { ...drift, published: 3, matched: 0, drifts: [], textUnknown: [] };
    expect(lines(part(written(resultsOf({ kpis: [kpi], drift: more })), "What went out otherwise than planned", 3))).toEqual([
      "Up to the end of 31 March 2027, 2 posts were planned, and 3 went out, none of them as an entry of the calendar.",
    ]);
  });
});

describe("C13 what was learned", () => {
  it("tells what was decided and learned, with the last reading", () => {
    const text = written(
      resultsOf({
        kpis: [kpi],
        experiments: [
          {
            experiment: ids("x"),
            ended: "2027-02-28",
            outcome: "adopt",
            learned: "They do.",
            reading: { value: 18, on: "2027-02-28", measurements: [] },
            sentence: "Over.",
          },
          { experiment: ids("y"), ended: "2027-02-28", sentence: "Over, too." },
        ],
      }),
    );
    expect(lines(part(text, "What was learned"))).toEqual([
      "- Asking brings answers",
      "  - **Ended:** 28 February 2027",
      "  - **Last reading:** 18 (28 February 2027)",
      "  - **Decided:** adopted",
      "  - **Learned:** They do.",
    ]);
    expect(text).toContain("- Over, too.\n");
  });
});

describe("B7 the results of another plan", () => {
  it.each([
    ["of another name", resultsOf({ plan: ids("other"), kpis: [kpi] }), ["results", "plan"]],
    ["before a KPI was added", resultsOf(), ["results", "kpis"]],
    ["before a KPI was taken out", resultsOf({ kpis: [kpi, { ...kpi, kpi: ids("gone") }] }), ["results", "kpis"]],
    ["with other KPIs", resultsOf({ kpis: [{ ...kpi, kpi: ids("gone") }] }), ["results", "kpis"]],
  ])("are refused: %s", (_, results, path) => {
    expect(thrownBy(() => resultsDocument(plan, results))).toMatchObject({ code: "conflict", path });
  });

  it.each<[object, readonly (string | number)[]]>([
    [{ target: { kind: "wish" } }, ["target", "kind"]],
    [{ target: { kind: "share", atLeast: 1 } }, ["target", "of"]],
    [{ target: { kind: "rubric", levels: [7], question: "", atLeast: "" } }, ["target", "levels", 0]],
    [{ target: "much" }, ["target"]],
    [{ baseline: { atLeast: 1 } }, ["baseline", "atMost"]],
    [{ baseline: { value: "1" } }, ["baseline", "value"]],
    [{ baseline: { unknown: 3 } }, ["baseline", "unknown"]],
    [{ baseline: 3 }, ["baseline"]],
    [{ figure: Number.NaN }, ["figure"]],
    [{ figure: {} }, ["figure"]],
    [{ latest: { value: Symbol("x"), measurements: [] } }, ["latest", "value"]],
    [{ progress: Number.POSITIVE_INFINITY }, ["progress"]],
  ])("and what are none: %o", (wrong, path) => {
    const results = resultsOf({ kpis: [{ ...kpi, ...wrong }] });
    expect(thrownBy(() => resultsDocument(plan, results)).path).toEqual(["results", "kpis", 0, ...path]);
  });

  it("but stored results are written, and what was renamed has the name of now", () => {
    const renamed = planOf({ ...fields, metrics: fields.metrics.map((one) => ({ ...one, name: `New ${one.id}` })) });
    expect(written(JSON.parse(JSON.stringify(plainResults)), renamed)).toContain("| New m | Be asked |");
  });
});

describe("B7 results in any words", () => {
  const made = (text: string): string => {
    const named = JSON.parse(JSON.stringify(fields), (key, value: unknown) =>
      key === "name" || key === "statement" || key === "hypothesis" ? text : value,
    ) as PlanFields; // the same with other names
    const sentences = (results: Results): Results =>
      JSON.parse(JSON.stringify(results), (key, value: unknown) => (key === "sentence" || key === "learned" ? text : value)) as Results; // the same with other sentences
    const experiments = [{ experiment: ids("x"), ended: "2027-02-28", learned: "", sentence: "" }];
    return written(sentences(resultsOf({ kpis: [kpi], setAside, experiments })), planOf(named));
  };

  test.each(visibleHostileTexts)("are of the same make whatever the things are called: %j", (text) => {
    expect(structureOf(made(text))).toEqual(structureOf(made("plain")));
    expect(textOf(made(text)).replaceAll(/\s+/g, " ")).toContain(oneLine(text)?.replaceAll(/\s+/g, " "));
  });

  it("make a page, in which what a plan says is text", () => {
    const evil = planOf({ ...fields, name: "<script>alert(1)</script>" });
    const page = toHtml(resultsDocument(evil, plainResults), { lang: "en" });
    expect(page.match(/<h1[^>]*>(.*)<\/h1>/)?.[1]).toBe("Results: &#x3C;script>alert(1)&#x3C;/script>");
    expect(page).not.toContain("<script>");
  });

  it("say their own in the language asked for, and the sentences as they were measured", () => {
    const language = {
      ...german,
      words: { ...german.words, "verdict.behind": "im Rückstand" },
      templates: { ...german.templates, "documents/heading.verdicts": "Wie die Kennzahlen stehen" },
    };
    const text = toMarkdown(resultsDocument(plan, plainResults, { language }));
    expect(text).toContain("## Wie die Kennzahlen stehen\n");
    expect(text).toContain("| 80 % | im Rückstand |");
    expect(text).toContain("It is behind.");
  });
});
