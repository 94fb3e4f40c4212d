import { describe, expect, test } from "vitest";
import { type Trace, type TraceOptions, traceNode } from "../../../../src/model/find/trace-node.js";
import type { Calendar, CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { times } from "../../../helpers/times.js";

const plan = planOf({
  metrics: [{ id: "deflection" }, { id: "visits" }],
  audiences: [{ id: "buyers", name: "Buyers", personas: [{ id: "ana", name: "Ana" }] }],
  channels: [{ id: "forum", name: "Forum" }],
  strategies: [
    {
      id: "care",
      watches: ["visits"],
      businessObjectives: [
        { id: "cost", statement: "Fewer calls" },
        { id: "loyalty", statement: "Keep customers" },
      ],
      marketingObjectives: [{ id: "support", statement: "Help in public", serves: ["cost", "loyalty"] }],
      goals: [
        {
          id: "answer",
          statement: "Answer in public",
          serves: ["support", "cost"],
          audiences: ["buyers"],
          kpis: [{ id: "k", metric: "deflection" }],
          tactics: [{ id: "answers", statement: "Answer in the forum", channels: ["forum"], answers: ["heard"], metrics: ["visits"] }],
        },
        { id: "other", statement: "Sell more" },
      ],
      tactics: [
        { id: "faq", statement: "A living FAQ", serves: ["answer"] },
        { id: "faq-video", statement: "On video", partOf: "faq" },
        { id: "adrift", statement: "Dance" },
      ],
    },
  ],
  listening: {
    sources: [{ id: "calls", name: "Calls", side: "internal" }],
    insights: [
      { id: "heard", source: "calls", statement: "Too slow" },
      { id: "asked", source: "calls", statement: "Why?" },
    ],
  },
  messages: [{ id: "quick", text: "We answer within the hour", answers: ["asked"] }],
  content: [{ id: "guide", title: "How to ask", tactic: "faq-video", messages: ["quick"] }],
  cadences: [{ id: "weekly", when: { kind: "weekly", on: ["mon"] }, tactic: "answers" }],
});
const day = "2027-01-04";
const entry = (id: string, fields: Partial<CalendarEntry>): CalendarEntry => ({
  id,
  slot: id,
  work: "post",
  original: day,
  local: day,
  moves: [],
  status: "open",
  origin: "generated",
  ...fields,
});
const calendar: Calendar = {
  format: "social-plan-calendar/1",
  plan: "acme",
  from: day,
  to: day,
  refused: [],
  findings: [],
  entries: [entry("weekly@2027-01-04", { cadence: "weekly", tactic: "answers" }), entry("one", { content: "guide" }), entry("stray", {})],
};

const told = (steps: Trace["up"]) => steps.map(({ from, by, id }) => `${from} ${by} ${id}`);
const trace = (id: string, options?: TraceOptions) => traceNode(plan, id, options);

describe("X1 a thing is traced", () => {
  test("up to every objective it serves, each link once, many ways or not", () => {
    expect(told(trace("answers").up)).toEqual([
      "answers tactics answer",
      "answer goals care",
      "answer serves support",
      "answer serves cost",
      "support marketingObjectives care",
      "support serves cost",
      "support serves loyalty",
      "cost businessObjectives care",
      "loyalty businessObjectives care",
    ]);
  });

  test("from a loose tactic, through what it is part of", () => {
    expect(told(trace("faq-video").up).slice(0, 4)).toEqual([
      "faq-video tactics care",
      "faq-video partOf faq",
      "faq tactics care",
      "faq serves answer",
    ]);
    expect(told(trace("adrift").up)).toEqual(["adrift tactics care"]);
  });

  test("down to what carries it out and measures it", () => {
    expect(told(trace("answer").down)).toEqual([
      "answer kpis k",
      "answer tactics answers",
      "answer serves faq",
      "k metric deflection",
      "answers metrics visits",
      "answers tactic weekly",
      "faq partOf faq-video",
      "faq-video tactic guide",
    ]);
    expect(trace("cost").down.map(({ id }) => id)).toEqual(expect.arrayContaining(["support", "answer", "k", "faq-video", "visits"]));
    expect(told(trace("other").down)).toEqual([]);
  });

  test("across to the insights that asked for it, and who said so", () => {
    expect(told(trace("answer").across)).toEqual([
      "answers answers heard",
      "guide messages quick",
      "heard source calls",
      "quick answers asked",
      "asked source calls",
    ]);
    expect(trace("adrift").across).toEqual([]);
  });

  test.each([
    ["deflection", ["deflection metric k", "k kpis answer"]],
    ["visits", ["visits watches care", "visits metrics answers"]],
    ["forum", ["forum channels answers", "answers tactics answer"]],
    ["ana", ["ana personas buyers", "buyers audiences answer"]],
    ["heard", ["heard insights listening", "heard answers answers"]],
    ["quick", ["quick messages guide", "guide tactic faq-video"]],
  ])("%s: up to those it is there for", (id, first) => {
    expect(told(trace(id).up).slice(0, 2)).toEqual(first);
    if (id !== "visits") expect(trace(id).up.some((step) => step.id === "loyalty")).toBe(true);
  });

  test("an entry, through its tactic and its content", () => {
    expect(trace("weekly@2027-01-04", { calendar })).toMatchObject({ id: "weekly@2027-01-04", kind: "entry", down: [] });
    expect(told(trace("weekly@2027-01-04", { calendar }).up).slice(0, 4)).toEqual([
      "weekly@2027-01-04 tactic answers",
      "weekly@2027-01-04 cadence weekly",
      "answers tactics answer",
      "weekly tactic answers",
    ]);
    expect(told(trace("one", { calendar }).up).slice(0, 2)).toEqual(["one content guide", "guide tactic faq-video"]);
    expect(told(trace("one", { calendar }).across)).toEqual(["guide messages quick", "quick answers asked", "asked source calls"]);
    expect(trace("stray", { calendar })).toEqual({ id: "stray", kind: "entry", up: [], down: [], across: [] });
  });

  test("down to the entries of a calendar", () => {
    expect(told(trace("loyalty", { calendar }).down)).toEqual(
      expect.arrayContaining(["answers tactic weekly@2027-01-04", "weekly cadence weekly@2027-01-04", "guide content one"]),
    );
    expect(trace("loyalty").down.some(({ kind }) => kind === "entry")).toBe(false);
  });

  test("to nothing, where nothing has the id", () => {
    expect(thrownBy(() => trace("answerz"))).toMatchObject({ code: "unknown-id", values: { id: "answerz", suggestion: "answer" } });
    expect(thrownBy(() => trace("stry", { calendar }))).toMatchObject({
      code: "unknown-id",
      message: "[unknown-id] Nothing in the plan or its calendar has the id “stry”. Did you mean “stray”?",
    });
  });

  test("however long the way", () => {
    const chain = planOf({
      strategies: [{ id: "s", tactics: times(20_000, (n) => ({ id: `t${n}`, statement: "x", ...(n > 0 && { partOf: `t${n - 1}` }) })) }],
    });
    expect(traceNode(chain, "t19999").up.filter(({ by }) => by === "partOf")).toHaveLength(19_999);
    expect(traceNode(chain, "t0").down).toHaveLength(19_999);
  });
});
