import { describe, expect, it } from "vitest";
import { ownerMissing } from "../../../../src/coverage/rules/owner-missing.js";
import { findingsOf, nodesOf } from "./harness.js";

const people = [{ id: "ana", name: "Ana" }];
const owner = "ana";

describe("B3 somebody answers for it", () => {
  it("is content where goals, tactics, channels and actions have owners", () => {
    const plan = {
      people,
      strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", owner, tactics: [{ id: "t", statement: "Write", owner }] }] }],
      channels: [{ id: "c", name: "Forum", owner }],
      actions: [{ id: "a", what: "Call", owner }],
    };
    expect(nodesOf(ownerMissing, plan)).toEqual([]);
  });

  it("misses them, and calls each thing by its name", () => {
    const plan = {
      strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell", tactics: [{ id: "t", statement: "Write" }] }] }],
      channels: [{ id: "c", name: "Forum" }],
      actions: [{ id: "a", what: "Call" }],
    };
    expect(findingsOf(ownerMissing, plan)).toMatchObject([
      { severity: "info", node: "g", path: "strategies.0.goals.0.owner", message: expect.stringContaining("“Sell”") },
      { node: "t", message: expect.stringContaining("“Write”") },
      { node: "c", message: expect.stringContaining("“Forum”") },
      { node: "a", message: expect.stringContaining("“Call”") },
    ]);
  });

  it("asks nothing of dropped tactics, channels out of use and finished actions", () => {
    const plan = {
      strategies: [{ id: "s", tactics: [{ id: "t", statement: "Write", status: "dropped" as const }] }],
      channels: [{ id: "c", name: "Forum", use: "declined" as const }],
      actions: [
        { id: "done", what: "Call", status: "done" as const },
        { id: "doing", what: "Write back", status: "doing" as const },
      ],
    };
    expect(nodesOf(ownerMissing, plan)).toEqual(["doing"]);
  });

  it.each([
    [
      "goals",
      {
        strategies: [
          {
            id: "s",
            goals: [
              { id: "x", statement: "X" },
              { id: "y", statement: "Y" },
            ],
          },
        ],
      },
    ],
    [
      "tactics",
      {
        strategies: [
          {
            id: "s",
            tactics: [
              { id: "x", statement: "X" },
              { id: "y", statement: "Y" },
            ],
          },
        ],
      },
    ],
    [
      "channels in use",
      {
        channels: [
          { id: "x", name: "X" },
          { id: "y", name: "Y" },
        ],
      },
    ],
    [
      "open actions",
      {
        actions: [
          { id: "x", what: "X" },
          { id: "y", what: "Y" },
        ],
      },
    ],
  ])("says it once where none of the %s has one", (things, plan) => {
    expect(findingsOf(ownerMissing, plan)).toMatchObject([
      { node: null, related: ["x", "y"], message: expect.stringContaining(`None of the 2 ${things} has an owner.`) },
    ]);
  });

  it("says it once for one kind though another kind has owners", () => {
    const plan = {
      people,
      actions: [{ id: "a", what: "Call", owner }],
      channels: [
        { id: "x", name: "X" },
        { id: "y", name: "Y" },
      ],
    };
    expect(findingsOf(ownerMissing, plan)).toMatchObject([{ node: null, related: ["x", "y"] }]);
  });
});
