import { describe, expect, test } from "vitest";
import { kinds } from "../../../../src/model/kinds.js";
import { parts } from "../../../../src/model/parts.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { planOfEveryKind } from "../../../../src/testing/plugins/plan-of-every-kind.js";
import { thingsIn } from "../../../../src/testing/plugins/things-in.js";

describe("X10 the plan that every plugin is tried on", () => {
  test("has a thing of each kind, parts included", () => {
    const there = new Set(thingsIn(parsePlan(planOfEveryKind)).map(({ kind }) => kind));
    expect(Object.keys(kinds).filter((kind) => !there.has(kind))).toEqual([]);
    expect([...parts].filter((part) => !there.has(part))).toEqual([]);
  });
});
