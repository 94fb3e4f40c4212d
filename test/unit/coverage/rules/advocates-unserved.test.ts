import { describe, expect, it } from "vitest";
import { advocatesUnserved } from "../../../../src/coverage/rules/advocates-unserved.js";
import type { TacticInput } from "../../../../src/model/strategy/tactic.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (advocates: string[], ...tactics: readonly Partial<TacticInput>[]) => ({
  people: [{ id: "gerda", name: "Gerda" }],
  venues: [
    { id: "corner", name: "Corner", advocates },
    { id: "table", name: "Table" },
  ],
  strategies: [
    {
      id: "s",
      tactics: [
        { id: "at-table", statement: "Host", venues: [{ venue: "table" }] },
        ...tactics.map((tactic, at) => ({ id: `t${at}`, statement: "Thank", ...tactic })),
      ],
    },
  ],
});
const does = (what?: "create" | "enhance" | "empower") => ({ venues: [{ venue: "corner", ...(what && { does: what }) }] });

describe("D7 advocates and venues get something from the plan", () => {
  it("finds a venue that no tactic names", () => {
    expect(findingsOf(advocatesUnserved, plan([]))).toMatchObject([
      { severity: "info", node: "corner", path: "venues.0", message: expect.stringContaining("for the venue “Corner”. Name it") },
    ]);
  });

  it("is content where a tactic works there, and nobody there is an advocate", () => {
    expect(nodesOf(advocatesUnserved, plan([], does()))).toEqual([]);
    expect(nodesOf(advocatesUnserved, plan([], { ...does(), status: "dropped" }))).toEqual(["corner"]);
  });

  it("finds advocates whom no tactic empowers", () => {
    expect(findingsOf(advocatesUnserved, plan(["gerda"], does("enhance"), does()))).toMatchObject([
      { node: "corner", path: "venues.0.advocates", message: expect.stringContaining("advocates in the venue “Corner”: Gerda. Name") },
    ]);
    expect(nodesOf(advocatesUnserved, plan(["gerda"], does("enhance"), does("empower")))).toEqual([]);
    expect(nodesOf(advocatesUnserved, plan(["gerda"], { ...does("empower"), status: "dropped" }))).toEqual(["corner"]);
  });

  it("does not take what is done in another venue for it", () => {
    const both = { venues: [{ venue: "table", does: "empower" as const }, { venue: "corner" }] };
    expect(nodesOf(advocatesUnserved, plan(["gerda"], both))).toEqual(["corner"]);
  });

  it("says it once where nobody is empowered anywhere", () => {
    expect(findingsOf(advocatesUnserved, { venues: plan([]).venues })).toMatchObject([
      { node: null, related: ["corner", "table"], message: expect.stringContaining("any of the 2 venues") },
    ]);
  });
});
