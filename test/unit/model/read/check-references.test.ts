import { describe, expect, test } from "vitest";
import { written } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";
import { placesOf, problemsOf } from "../harness.js";

const metrics = [{ id: "call-deflection" }, { id: "reach" }];
const withKpi = (metric: unknown, more: object = {}) =>
  written({ metrics, strategies: [{ id: "care", kpis: [{ id: "k", metric }] }], ...more });
const at = ["strategies", 0, "kpis", 0, "metric"];

describe("F21 a reference names something that is there", () => {
  test("one that does not is told with the id, what it may name, and the nearest id that would do", () => {
    expect(problemsOf(withKpi("call-defection"))).toMatchObject([
      {
        code: "dangling-ref",
        path: at,
        values: { id: "call-defection", suggestion: "call-deflection", expectedKinds: ["metric"] },
        message:
          "In strategies[0].kpis[0].metric, nothing in the plan has the id “call-defection”. Did you mean “call-deflection”? Correct the id, or add the missing metric.",
      },
    ]);
  });

  test("only an id that would fit is suggested", () => {
    const near = { people: [{ id: "reech", name: "Somebody" }] };
    expect(problemsOf(withKpi("reec", near))[0]?.values["suggestion"]).toBe("reach");
    expect(problemsOf(withKpi("nothing-like-it"))[0]?.values).not.toHaveProperty("suggestion");
  });

  test("F23 an id without the scope of its strategy is told with the whole one", () => {
    const goals = [
      { id: "customer-care.answer-in-public", statement: "Answer" },
      { id: "answer-in-publik", statement: "Near" },
    ];
    const tactics = [{ id: "t", statement: "T", serves: ["answer-in-public"] }];
    expect(problemsOf(written({ strategies: [{ id: "s", goals, tactics }] }))[0]?.message).toBe(
      "In strategies[0].tactics[0].serves[0], nothing in the plan has the id “answer-in-public”. Did you mean “customer-care.answer-in-public”? Correct the id, or add the missing goal.",
    );
  });

  test("for each reference by itself, whatever was looked for before", () => {
    const input = withKpi("reec", {
      people: [{ id: "maria", name: "Maria" }],
      actions: [{ id: "train", what: "Train", owner: "mari", serves: ["trian", "mara"] }],
    });
    expect(problemsOf(input).map(({ values }) => values["suggestion"])).toEqual(["reach", "maria", "train", "maria"]);
  });

  test("ids are told apart by case, and the other one is suggested", () => {
    expect(problemsOf(withKpi("Reach"))).toMatchObject([{ code: "dangling-ref", values: { suggestion: "reach" } }]);
  });

  test.each(["__proto__", "not an id", ""])("%j is no id, which is told as that only", (id) => {
    expect(placesOf(withKpi(id))).toEqual([["id", at]]);
  });

  test.each(["toString", "constructor", "hasOwnProperty", "then", "0"])("%s is nothing in this plan", (id) => {
    expect(placesOf(withKpi(id))).toEqual([["dangling-ref", at]]);
  });

  test("the plan's own id is no address within it", () => {
    expect(placesOf(withKpi("the-plan"))).toEqual([["dangling-ref", at]]);
  });

  test("in a list each is told at its position", () => {
    const input = written({ metrics: [{ id: "m", channels: ["a", "forum", "b"] }], channels: [{ id: "forum", name: "Forum" }] });
    expect(placesOf(input)).toEqual([
      ["dangling-ref", ["metrics", 0, "channels", 0]],
      ["dangling-ref", ["metrics", 0, "channels", 2]],
    ]);
  });

  test("one that is deep in a list of objects is told there", () => {
    const kpi = { id: "k", metric: "reach", milestones: [{ due: { to: "lunch", offset: {} }, target: { kind: "share", of: "rech" } }] };
    const input = written({ metrics, campaigns: [{ id: "launch", name: "Launch" }], strategies: [{ id: "s", kpis: [kpi] }] });
    expect(problemsOf(input).map(({ path, values }) => [path.slice(4).join("."), values["suggestion"]])).toEqual([
      ["milestones.0.due.to", "launch"],
      ["milestones.0.target.of", "reach"],
    ]);
  });

  test("who made a stage move and what a gate rested on may have left the plan", () => {
    const gate = {
      gate: "insights-heard",
      key: "gates/insights-heard/open",
      met: true,
      message: "Three were heard.",
      values: {},
      evidence: ["gone"],
    };
    const event = {
      seq: 1,
      cycle: 1,
      type: "advance",
      from: "a",
      to: "b",
      at: "2027-01-01T00:00:00Z",
      by: "gone",
      machine: "m",
      machineVersion: 1,
    };
    expect(placesOf(written({ journey: [{ ...event, gates: [gate] }] }))).toEqual([]);
  });

  test("however many dangle, the first ones get their suggestions", () => {
    const people = times(2000, (index) => ({ id: `person-${index}`, name: "x" }));
    const channels = times(2000, (index) => ({ id: `c-${index}`, name: "x", owner: `persn-${index}` }));
    const problems = problemsOf(written({ people, channels }));
    expect(problems.map(({ values }) => values["suggestion"]).slice(0, 2)).toEqual(["person-0", "person-1"]);
    expect(problems).toHaveLength(100);
  });
});

describe("F21 C1 a reference names something of a kind that fits", () => {
  test("one that does not is told with the kind it has and the kinds it may have", () => {
    const goals = [{ id: "answer", statement: "Answer", serves: ["reach"] }];
    expect(problemsOf(written({ metrics, strategies: [{ id: "care", goals }] }))).toMatchObject([
      {
        code: "wrong-kind",
        path: ["strategies", 0, "goals", 0, "serves", 0],
        values: { id: "reach", kind: "metric", expectedKinds: ["businessObjective", "marketingObjective"] },
        message:
          "In strategies[0].goals[0].serves[0], “reach” names a thing of the kind metric, which does not fit here. Name one of the kind business objective or marketing objective.",
      },
    ]);
  });

  test("a part of the plan is something too", () => {
    expect(placesOf(withKpi("vision"))).toEqual([["dangling-ref", at]]);
    expect(placesOf(withKpi("vision", { vision: { statement: "There" } }))).toEqual([["wrong-kind", at]]);
    expect(placesOf(written({ vision: { statement: "There" }, actions: [{ id: "a", what: "Do", serves: ["vision", "plan"] }] }))).toEqual(
      [],
    );
  });
});
