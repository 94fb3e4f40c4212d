import { describe, expect, it } from "vitest";
import { checkRules } from "../../../../src/coverage/check-rules.js";
import { planOf } from "../../../helpers/plan-of.js";

const empty = { rows: [], columns: [], cells: [] };

describe("C1 objectives against goals", () => {
  const plan = planOf({
    strategies: [
      {
        id: "s",
        businessObjectives: ["sales", "cost", "alone"].map((id) => ({ id, statement: id })),
        marketingObjectives: [
          { id: "leads", statement: "Leads", serves: ["sales"] },
          { id: "fame", statement: "Fame", serves: ["sales", "cost"] },
        ],
        goals: [
          { id: "g", statement: "G", serves: ["sales", "leads", "fame"] },
          { id: "h", statement: "H", serves: ["fame"] },
          { id: "loose", statement: "Loose" },
        ],
      },
    ],
  });

  it("tells which goals lead up to each, by themselves or through what", () => {
    expect(checkRules(plan, []).matrix.objectiveGoals).toEqual({
      rows: ["sales", "cost", "alone", "leads", "fame"],
      columns: ["g", "h", "loose"],
      cells: [
        { row: "sales", column: "g", value: "directly", because: ["g", "leads", "fame"] },
        { row: "sales", column: "h", value: "through", because: ["fame"] },
        { row: "cost", column: "g", value: "through", because: ["fame"] },
        { row: "cost", column: "h", value: "through", because: ["fame"] },
        { row: "leads", column: "g", value: "directly", because: ["g"] },
        { row: "fame", column: "g", value: "directly", because: ["g"] },
        { row: "fame", column: "h", value: "directly", because: ["h"] },
      ],
    });
    expect(checkRules(planOf({}), []).matrix.objectiveGoals).toEqual(empty);
  });
});

describe("C4 audiences against channels", () => {
  const plan = planOf({
    channels: ["blog", "forum", "mail"].map((id) => ({ id, name: id })),
    venues: [
      { id: "club", name: "Club", channel: "forum" },
      { id: "fair", name: "Fair" },
    ],
    audiences: [
      {
        id: "cooks",
        name: "Cooks",
        presence: [{ at: "blog", basis: "assumed" }, { at: "club", basis: "measured" }, { at: "forum" }, { at: "fair" }],
      },
      { id: "guests", name: "Guests", presence: [{ at: "blog", absent: true }] },
    ],
  });

  it("tells how each is known to be there, the strongest first", () => {
    expect(checkRules(plan, []).matrix.audienceChannels).toEqual({
      rows: ["cooks", "guests"],
      columns: ["blog", "forum", "mail"],
      cells: [
        { row: "cooks", column: "forum", value: "measured", because: ["club", "forum"] },
        { row: "cooks", column: "blog", value: "assumed", because: ["blog"] },
        { row: "guests", column: "blog", value: "absent", because: ["blog"] },
      ],
    });
    expect(checkRules(planOf({}), []).matrix.audienceChannels).toEqual(empty);
  });
});

describe("D2 insights against what answers them", () => {
  const plan = planOf({
    listening: {
      sources: [{ id: "mails", name: "Mails", side: "internal" }],
      insights: ["late", "dear", "dull"].map((id) => ({ id, source: "mails", statement: id })),
    },
    messages: [{ id: "m", text: "We hurry", answers: ["late"] }],
    actions: [{ id: "a", what: "Call", serves: ["late", "dear"] }],
    strategies: [{ id: "s", tactics: [{ id: "t", statement: "T", answers: ["dear", "late"] }] }],
  });

  it("tells what answers each", () => {
    const { rows, columns, cells } = checkRules(plan, []).matrix.insightAnswers;
    expect(rows).toEqual(["late", "dear", "dull"]);
    expect(columns).toEqual(["t", "m", "a"]);
    expect(cells.map(({ row, column, value }) => `${row} ${column} ${value}`).toSorted()).toEqual(
      ["late m message", "late a action", "late t tactic", "dear a action", "dear t tactic"].toSorted(),
    );
    expect(checkRules(planOf({}), []).matrix.insightAnswers).toEqual(empty);
  });
});
