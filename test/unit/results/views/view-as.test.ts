import { describe, expect, test } from "vitest";
import { frameworks } from "../../../../src/results/views/framework.js";
import { viewAs } from "../../../../src/results/views/view-as.js";
import { english } from "../../../../src/words/english.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

/** Whether a tree holds no item at all. */
const isBare = (tree: unknown): boolean => (Array.isArray(tree) ? tree.length === 0 : Object.values(tree as object).every(isBare));

describe("X7 a plan read as a framework", () => {
  test.each(frameworks)("%s: an empty plan has empty parts, all its gaps, and nothing made up", (framework) => {
    const view = viewAs(planOf(), framework);
    expect(isBare(view.parts)).toBe(true);
    expect(view.left).toEqual([]);
    expect(view.missing.length).toBeGreaterThan(2);
    for (const { ids, key } of view.missing) {
      expect(ids).toEqual([]);
      expect(key.startsWith(`${framework}.`)).toBe(true);
    }
  });

  test("a framework that is none is refused with those there are", () => {
    const error = thrownBy(() => viewAs(planOf(), "orks" as never));
    expect(error.code).toBe("choice");
    expect(error.path).toEqual(["framework"]);
    expect(error.message).toContain("one of: okr, ogsm, sostac, post, race, amec, oasis");
  });

  test("parts that every plan has are left out only where they say something", () => {
    const kindsLeft = (fields: object) => viewAs(planOf(fields), "okr").left.map(({ kind, because, said }) => [kind, because, said]);
    expect(kindsLeft({})).toEqual([]);
    expect(kindsLeft({ alignment: { prepare: { trends: ["People brew at work."] } } })).toEqual([
      ["alignment", "no-part", "The alignment conversation is left out: the view has no part for it."],
    ]);
    expect(kindsLeft({ listening: { players: { none: "We asked all." } }, policy: {} })).toEqual([
      ["listening", "no-part", "The statement that nobody is active yet is left out: the view has no part for it."],
      ["policy", "no-part", "The policy is left out: the view has no part for it."],
    ]);
  });

  test("a preparation that only lists its sources is named by nothing", () => {
    const { left } = viewAs(planOf({ alignment: { prepare: { sources: ["The trade press"] } } }), "sostac");
    expect(left.map(({ because, said }) => [because, said])).toEqual([
      ["unnamed", "The alignment conversation is left out: nothing in the view names it."],
    ]);
  });

  test("a language says it again", () => {
    const german = { ...english, tag: "de", templates: { "views/okr.objectives": "Der Plan nennt kein Ziel." } };
    expect(viewAs(planOf(), "okr", { language: german }).missing[0]?.said).toBe("Der Plan nennt kein Ziel.");
  });

  test("texts of which nothing can be seen are no items", () => {
    const fields = {
      vision: { statement: "\u200b" },
      strategies: [{ id: "s", mission: "\u200b", situation: { strengths: ["\u200b", "We  listen\nwell"] } }],
    };
    const { parts } = viewAs(planOf(fields), "sostac");
    expect(parts.objectives).toEqual([]);
    expect(parts.situation.map(({ said }) => said)).toEqual(["We listen well"]);
  });
});
