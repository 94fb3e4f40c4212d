import { describe, expect, it } from "vitest";
import { functionsCovered } from "../../../../src/coverage/rules/functions-covered.js";
import { findingsOf } from "./harness.js";

const plan = (invited: readonly string[], served: readonly (string | undefined)[]) => ({
  alignment: { invite: invited.map((name, index) => ({ id: `i${index}`, name, function: name })) },
  strategies: served.map((name, index) => ({ id: `s${index}`, ...(name !== undefined && { scope: { function: name } }) })),
});
const told = (...given: Parameters<typeof plan>) => findingsOf(functionsCovered, plan(...given)).map(({ message }) => message);

describe("A1 E3 who has a stake has a strategy", () => {
  it("finds functions that were invited and have none", () => {
    expect(findingsOf(functionsCovered, plan(["sales", "marketing"], ["marketing"]))).toMatchObject([
      {
        severity: "info",
        node: null,
        path: "strategies",
        message: "The alignment invites sales, but no strategy has this function as its scope. Add a strategy for it.",
      },
    ]);
    expect(told(["sales", "research"], ["marketing"])[0]).toContain("invites sales and research, but no strategy has these functions");
  });

  it("is content where each has one, and asks none of those who decide, check and equip", () => {
    expect(told(["sales", "marketing"], ["marketing", "sales"])).toEqual([]);
    expect(told(["legal", "it", "executive-management", "team"], ["marketing"])).toEqual([]);
  });

  it("asks nothing where a strategy may serve any, or there is none yet", () => {
    expect(told(["sales"], ["marketing", undefined])).toEqual([]);
    expect(told(["sales"], [])).toEqual([]);
  });

  it("takes the function of the person who was invited", () => {
    const people = [{ id: "lena", name: "Lena", function: "sales" }];
    const alignment = { invite: [{ id: "i", name: "Lena", person: "lena" }] };
    const strategies = [{ id: "s", scope: { function: "marketing" } }];
    expect(findingsOf(functionsCovered, { people, alignment, strategies })).toHaveLength(1);
  });
});
