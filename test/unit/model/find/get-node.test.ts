import { describe, expect, test } from "vitest";
import { isPlanError } from "../../../../src/base/problems/plan-error.js";
import { getNode } from "../../../../src/model/find/get-node.js";
import { planOf } from "../harness.js";

const plan = planOf({
  metrics: [{ id: "reach" }, { id: "call-deflection" }],
  channels: [{ id: "forum", name: "Forum" }],
  policy: { version: "1" },
});

const thrownBy = (get: () => unknown): unknown => {
  try {
    return get();
  } catch (error) {
    return isPlanError(error) ? [error.code, error.message, error.values] : error;
  }
};

describe("X1 a thing of a kind is there, or it is said that it is not", () => {
  test("it is the thing itself", () => {
    expect(getNode(plan, "metric", "reach")).toBe(plan.metrics[0]);
    expect(getNode(plan, "policy", "policy")).toBe(plan.policy);
    expect(getNode(plan, "plan", "plan")).toBe(plan);
  });

  test("a misspelt id is told with the one that was meant", () => {
    expect(thrownBy(() => getNode(plan, "metric", "call-defection"))).toEqual([
      "unknown-id",
      "[unknown-id] Nothing in the plan has the id “call-defection”. Did you mean “call-deflection”?",
      { id: "call-defection", kind: "metric", suggestion: "call-deflection" },
    ]);
  });

  test("an id like none is told without a guess", () => {
    expect(thrownBy(() => getNode(plan, "goal", "reach-2"))).toEqual([
      "unknown-id",
      "[unknown-id] Nothing in the plan has the id “reach-2”.",
      { id: "reach-2", kind: "goal" },
    ]);
  });

  test("a thing of another kind is told as that", () => {
    expect(thrownBy(() => getNode(plan, "metric", "forum"))).toMatchObject([
      "unknown-id",
      "[unknown-id] A channel, not a metric, has the id “forum”.",
      {},
    ]);
  });

  test("a part that is not there is not there", () => {
    expect(thrownBy(() => getNode(plan, "response", "response"))).toMatchObject(["unknown-id", expect.stringContaining("“response”"), {}]);
  });

  test("G17 the message echoes at most a little of the id", () => {
    const [, message] = thrownBy(() => getNode(plan, "metric", "x".repeat(1_000_000))) as readonly string[];
    expect(message?.length).toBeLessThan(250);
  });

  test.each(["toString", "__proto__", "constructor"])("F5 “%s” is no thing", (id) => {
    expect(thrownBy(() => getNode(plan, "metric", id))).toMatchObject(["unknown-id", expect.any(String), { id }]);
  });
});
