import { describe, expect, test } from "vitest";
import { getNode } from "../../../../src/model/find/get-node.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const plan = planOf({
  metrics: [{ id: "reach" }, { id: "call-deflection" }],
  channels: [{ id: "forum", name: "Forum" }],
  policy: { version: "1" },
});

/** What is said where nothing of that kind has the id. */
const refused = (kind: Parameters<typeof getNode>[1], id: string) => {
  const { code, message, values } = thrownBy(() => getNode(plan, kind, id));
  return [code, message, values] as const;
};

describe("X1 a thing of a kind is there, or it is said that it is not", () => {
  test("it is the thing itself", () => {
    expect(getNode(plan, "metric", "reach")).toBe(plan.metrics[0]);
    expect(getNode(plan, "policy", "policy")).toBe(plan.policy);
    expect(getNode(plan, "plan", "plan")).toBe(plan);
  });

  test("a misspelt id is told with the one that was meant", () => {
    expect(refused("metric", "call-defection")).toEqual([
      "unknown-id",
      "[unknown-id] Nothing in the plan has the id “call-defection”. Did you mean “call-deflection”?",
      { id: "call-defection", kind: "metric", suggestion: "call-deflection" },
    ]);
  });

  test("an id like none is told without a guess", () => {
    expect(refused("goal", "reach-2")).toEqual([
      "unknown-id",
      "[unknown-id] Nothing in the plan has the id “reach-2”.",
      { id: "reach-2", kind: "goal" },
    ]);
  });

  test("a thing of another kind is told as that", () => {
    expect(refused("metric", "forum")).toMatchObject(["unknown-id", "[unknown-id] A channel, not a metric, has the id “forum”.", {}]);
  });

  test("a part that is not there is not there", () => {
    expect(refused("response", "response")).toMatchObject(["unknown-id", expect.stringContaining("“response”"), {}]);
  });

  test("G17 the message echoes at most a little of the id", () => {
    const [, message] = refused("metric", "x".repeat(1_000_000));
    expect(message?.length).toBeLessThan(250);
  });

  test.each(["toString", "__proto__", "constructor"])("F5 “%s” is no thing", (id) => {
    expect(refused("metric", id)).toMatchObject(["unknown-id", expect.any(String), { id }]);
  });
});
