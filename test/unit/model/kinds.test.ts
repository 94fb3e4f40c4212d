import { describe, expect, test } from "vitest";
import { childLists } from "../../../src/model/find/child-lists.js";
import type { Kind } from "../../../src/model/kind.js";
import { kinds } from "../../../src/model/kinds.js";

const names = Object.keys(kinds) as Kind[];

describe("X1 the kind table says where everything stands and what it refers to", () => {
  test("every kind of the model has a row, in the order in which a plan is written", () => {
    expect(names.join(" ")).toBe(
      "plan vision strategy businessObjective marketingObjective goal kpi tactic audience persona channel venue metric person skill pillar message content variant cadence campaign phase blackout alignment stakeholder issue decision listening source insight policy policySection approvalRule phrase response responseRule coverageWindow evidence experiment action measurement",
    );
  });

  test("every kind but the plan stands somewhere, and what it stands in knows it", () => {
    for (const kind of names) {
      const parents = Object.entries(kinds[kind].places);
      expect(parents.length > 0).toBe(kind !== "plan");
      for (const [parent, field] of parents) expect(childLists[parent as Kind]).toContainEqual({ field, kind });
    }
    expect(Object.values(childLists).flat()).toHaveLength(names.flatMap((kind) => Object.keys(kinds[kind].places)).length);
  });

  test("no field holds two kinds", () => {
    for (const kind of names) {
      const fields = childLists[kind].map(({ field }) => field);
      expect(new Set(fields).size).toBe(fields.length);
    }
  });

  test("every reference names kinds there are, and none names what cannot be named", () => {
    for (const kind of names)
      for (const named of Object.values<readonly Kind[] | "any">(kinds[kind].references))
        if (named !== "any") {
          expect(named.length).toBeGreaterThan(0);
          for (const one of named) expect(names).toContain(one);
        }
  });

  test("what a tree is made of stands where the sources put it (C1, E2)", () => {
    const parentsOf = (kind: Kind) => Object.keys(kinds[kind].places).sort();
    expect(parentsOf("kpi")).toEqual(["businessObjective", "goal", "strategy"]);
    expect(parentsOf("tactic")).toEqual(["goal", "strategy"]);
    expect(parentsOf("goal")).toEqual(["strategy"]);
    expect(parentsOf("phase")).toEqual(["campaign"]);
    expect(parentsOf("variant")).toEqual(["content"]);
  });
});
