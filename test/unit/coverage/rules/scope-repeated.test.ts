import { describe, expect, it } from "vitest";
import { scopeRepeated } from "../../../../src/coverage/rules/scope-repeated.js";
import { findingsOf, nodesOf } from "./harness.js";

const strategy = (id: string, scope?: { function: string; name?: string }) => ({ id, ...(scope && { scope }) });
const serving = (own: string | undefined, ...functions: readonly string[]) => ({
  strategies: [
    {
      id: "s",
      ...(own && { scope: { function: own } }),
      goals: [{ id: "g", statement: "Help", serves: functions.map((name) => `${name}-o`) }],
    },
    ...functions.map((name) => ({
      ...strategy(name, { function: name }),
      businessObjectives: [{ id: `${name}-o`, statement: "Earn" }],
    })),
  ],
});

describe("E3 each function has a strategy of its own", () => {
  it("finds the second for one scope, and shows the first", () => {
    const strategies = [
      strategy("a", { function: "sales" }),
      strategy("b", { function: "marketing" }),
      strategy("c", { function: "sales" }),
    ];
    expect(findingsOf(scopeRepeated, { strategies })).toMatchObject([
      {
        severity: "info",
        node: "c",
        path: "strategies.2.scope",
        related: ["a"],
        message: "Two strategies have the scope “sales”. Make one of them, or say in the `name` of each scope what it is for.",
      },
    ]);
  });

  it("tells scopes apart by their names, whatever the case, and asks nothing where none is stated", () => {
    const named = (...names: readonly string[]) =>
      nodesOf(scopeRepeated, { strategies: names.map((name, index) => strategy(`s${index}`, { function: "sales", name })) });
    expect(named("Abroad", "At home")).toEqual([]);
    expect(named("Abroad", "abroad", "Elsewhere")).toEqual(["s1"]);
    expect(nodesOf(scopeRepeated, { strategies: [strategy("a"), strategy("b")] })).toEqual([]);
  });

  it("finds one whose goals serve several other functions", () => {
    expect(findingsOf(scopeRepeated, serving("marketing", "sales", "research"))).toMatchObject([
      {
        node: "s",
        path: "strategies.0.goals",
        message: expect.stringContaining("serve the objectives of several other functions: sales and research."),
      },
    ]);
    expect(nodesOf(scopeRepeated, serving(undefined, "sales", "research"))).toEqual(["s"]);
  });

  it("lets one be that serves one other function besides its own", () => {
    expect(nodesOf(scopeRepeated, serving("marketing", "sales"))).toEqual([]);
    expect(nodesOf(scopeRepeated, serving(undefined, "sales"))).toEqual([]);
  });
});
