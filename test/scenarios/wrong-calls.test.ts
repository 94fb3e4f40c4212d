import * as main from "social-plan";
import * as documents from "social-plan/documents";
import * as formats from "social-plan/formats";
import * as testing from "social-plan/testing";
import { describe, expect, test } from "vitest";
import { frontDoors } from "../helpers/front-doors.js";
import { callWrongly } from "./wrong-calls/call-wrongly.js";
import { methodRows, methodsThereAre, wrongOrders } from "./wrong-calls/method-rows.js";
import { planner, plannerRows } from "./wrong-calls/plugin-rows.js";
import { rows } from "./wrong-calls/rows.js";

const entries: Readonly<Record<string, Readonly<Record<string, unknown>>>> = { index: main, documents, formats, testing };

describe("F91 a function called from JavaScript with what it does not take", () => {
  test("every entry is looked at", () => expect(Object.keys(entries).sort()).toEqual(frontDoors.map(({ name }) => name).sort()));

  for (const [entry, exported] of Object.entries(entries)) {
    const functions = Object.keys(exported).filter((name) => typeof exported[name] === "function");
    test(`every function of ${entry} has a row`, () => expect(Object.keys(rows[entry] ?? {}).sort()).toEqual(functions.sort()));
    for (const [name, row] of Object.entries(rows[entry] ?? {}))
      if (typeof row !== "string") test(`${name} refuses it with the argument's path`, () => expect(callWrongly(row)).toEqual([]));
  }
});

describe("F91 a method called from JavaScript with what it does not take", () => {
  test.each(Object.entries(methodsThereAre()))("every method of %s has a row", (holder, methods) => {
    expect(Object.keys(methodRows[holder] ?? {}).sort()).toEqual([...methods].sort());
  });

  for (const [holder, methods] of Object.entries(methodRows))
    for (const [name, row] of Object.entries(methods))
      if (typeof row !== "string")
        test(`${holder}: ${name} refuses it with the argument's path`, () => expect(callWrongly(row)).toEqual([]));
});

describe("F91 X10 a function of a planner called from JavaScript with what it does not take", () => {
  const ofPlanner = plannerRows(rows["index"] ?? {});
  test("every function has a row", () => {
    const functions = Object.entries(planner).filter(([, value]) => typeof value === "function");
    expect(Object.keys(ofPlanner).sort()).toEqual(functions.map(([name]) => name).sort());
  });

  test.each(Object.entries(ofPlanner))("%s refuses it with the argument's path", (_, row) => expect(callWrongly(row)).toEqual([]));
});

describe("E1 a step out of order names the one that must come instead", () => {
  test.each(wrongOrders)("%s before or after %s", (step, next, code, call) => {
    try {
      call();
    } catch (thrown) {
      if (!main.isPlanError(thrown)) throw thrown;
      expect(thrown).toMatchObject({ code, values: { step, field: next } });
      expect(thrown.message).toContain(`.${step}(…) cannot follow here. Continue with .${next}(…)`);
      return;
    }
    throw new Error("it was let pass");
  });

  test("and is not listed among the steps there are", () => {
    expect(Object.keys(main.createStrategy({ scope: { function: "it" } }))).toEqual(["businessObjective"]);
  });
});

describe("a plan that another program hands over, and that nobody has read", () => {
  const calls = Object.values(rows).flatMap((row) => Object.entries(row));
  for (const [name, row] of calls)
    if (typeof row !== "string" && "plan" in row.args)
      test(`${name} gives the same for it`, () => {
        const names = Object.keys(row.args);
        const resultOf = (given: unknown) => {
          const result = row.call(...names.map((one) => (one === "plan" ? given : row.args[one]?.value)));
          return JSON.stringify(name === "occurrences" ? [...(result as Iterable<unknown>)] : result); // which hands out one at a time
        };
        const plan = row.args["plan"]?.value;
        expect(resultOf(JSON.parse(JSON.stringify(plan)))).toBe(resultOf(plan));
      });
});
