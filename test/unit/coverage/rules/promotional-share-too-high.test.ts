import { describe, expect, it } from "vitest";
import { addEntry } from "../../../../src/calendar/editing/add-entry.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { promotionalShareTooHigh } from "../../../../src/coverage/rules/promotional-share-too-high.js";
import type { TacticInput } from "../../../../src/model/strategy/tactic.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";
import { findingsOf } from "./harness.js";

const tactics = (promotional: number, conversational: number, others: readonly Partial<TacticInput>[] = []): PlanFields => {
  const made = (count: number, rest: Partial<TacticInput>, name: string) =>
    times(count, (at) => ({ id: `${name}${at}`, statement: "Do", ...rest }));
  const all = [
    ...made(promotional, { intent: "promotional" }, "p"),
    ...made(conversational, { intent: "conversational" }, "c"),
    ...others.map((rest, at) => ({ id: `o${at}`, statement: "Do", ...rest })),
  ];
  return { strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", tactics: all.slice(0, 1) }], tactics: all.slice(1) }] };
};
const told = (plan: PlanFields, options: object = {}) => findingsOf(promotionalShareTooHigh, plan, options).map(({ message }) => message);

describe("D6 most of what is done is conversation", () => {
  it("finds more promotion than a fifth, of the tactics that state their intent", () => {
    expect(findingsOf(promotionalShareTooHigh, tactics(2, 6, [{}, {}, {}]))).toMatchObject([
      {
        severity: "warning",
        node: null,
        path: "strategies",
        message:
          "Of the 8 tactics whose intent is stated, 2 are promotional: 25%, where at most 20% may be. Make some of them conversational.",
      },
    ]);
  });

  it("is content with as much as may be, with a single one, and where nothing is stated", () => {
    expect(told(tactics(2, 8))).toEqual([]);
    expect(told(tactics(3, 12))).toEqual([]);
    expect(told(tactics(1, 0))).toEqual([]);
    expect(told(tactics(0, 0, [{}, {}]))).toEqual([]);
  });

  it("counts no dropped and no wider tactics", () => {
    const dropped = { intent: "promotional", status: "dropped" } as const;
    expect(told(tactics(1, 1, [dropped, dropped]))).toEqual([]);
    expect(told(tactics(1, 0, [{ intent: "promotional", partOf: "p0" }]))).toEqual([]);
  });

  it("takes the plan's share before the option, and the option before a fifth", () => {
    const options = (max: number) => ({ "promotional-share-too-high": { options: { max } } });
    expect(told(tactics(2, 2), options(0.5))).toEqual([]);
    expect(told({ ...tactics(2, 2), promotionalShare: 0.4 }, options(0.5))[0]).toContain("at most 40%");
    expect(told({ ...tactics(1, 9), promotionalShare: 0 })[0]).toContain("at most 0%");
  });

  it("asks the same of the posts of a calendar", () => {
    const plan: PlanFields = {
      content: [
        { id: "offer", title: "Offer", intent: "promotional" },
        { id: "answer", title: "Answer", intent: "conversational" },
        { id: "other", title: "Other" },
      ],
    };
    type Filled = { content: string; work?: string; status?: "rejected" };
    const filled = (contents: readonly Filled[]) =>
      contents.reduce(
        (calendar, rest, index) => addEntry(calendar, { id: `e${index}`, local: "2027-01-04", ...rest }),
        generateCalendar(planOf(plan), { from: "2027-01-01", to: "2027-01-31" }),
      );
    const ofCalendar = (...contents: readonly Filled[]) =>
      findingsOf(promotionalShareTooHigh, plan, {}, { calendar: filled(contents) }).map(({ message }) => message);
    const [offer, answer] = [{ content: "offer" }, { content: "answer" }];
    expect(ofCalendar(offer, offer, answer, { content: "other" })).toEqual([
      "Of the 3 posts in the calendar whose intent is stated, 2 are promotional: 66.7%, where at most 20% may be. Make some of them conversational.",
    ]);
    expect(ofCalendar(offer, { ...offer, work: "review" }, { ...offer, status: "rejected" })).toEqual([]);
  });
});
