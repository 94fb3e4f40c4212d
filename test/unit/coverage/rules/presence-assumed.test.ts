import { describe, expect, it } from "vitest";
import { presenceAssumed } from "../../../../src/coverage/rules/presence-assumed.js";
import type { Presence } from "../../../../src/model/audience/audience.js";
import { findingsOf, nodesOf } from "./harness.js";

const plan = (presence: Presence[], rest: object = {}) => ({
  channels: [
    { id: "forum", name: "Forum" },
    { id: "blog", name: "Blog" },
  ],
  venues: [{ id: "corner", name: "Corner", channel: "forum" }],
  audiences: [
    { id: "sure", name: "Sure", presence: [{ at: "blog", basis: "measured" as const }] },
    { id: "owners", name: "Owners", presence },
  ],
  strategies: [{ id: "s", tactics: [{ id: "t", statement: "Talk", audiences: ["owners"], channels: ["forum"] }] }],
  ...rest,
});
const assumed: Presence = { at: "forum", basis: "assumed" };

describe("C4 where an audience is addressed it is known to be", () => {
  it("finds one that is addressed where it is only assumed to be", () => {
    expect(findingsOf(presenceAssumed, plan([assumed]))).toMatchObject([
      {
        severity: "warning",
        node: "owners",
        path: "audiences.1.presence",
        related: ["t"],
        message: expect.stringContaining("The audience “Owners” is addressed where nothing shows that it is: Forum. Find out"),
      },
    ]);
  });

  it("finds a presence without basis and source: nothing shows it", () => {
    expect(nodesOf(presenceAssumed, plan([{ at: "forum", on: "2027-01-01" }]))).toEqual(["owners"]);
    expect(nodesOf(presenceAssumed, plan([{ at: "forum", source: "31 calls" }]))).toEqual([]);
  });

  it("finds one that is addressed where it is stated not to be, and says so", () => {
    expect(findingsOf(presenceAssumed, plan([{ at: "forum", absent: true, basis: "surveyed" }]))).toMatchObject([
      { node: "owners", message: expect.stringContaining("“Owners” is addressed where it is stated not to be: Forum. Reach") },
    ]);
  });

  it.each<[string, Presence[], object?]>([
    ["it is shown to be there", [{ at: "forum", basis: "observed" }]],
    ["something else shows it", [assumed, { at: "forum", basis: "measured" }]],
    ["it is shown to be in a venue of the channel", [assumed, { at: "corner", basis: "observed" }]],
    ["nothing addresses it there", [{ at: "blog", basis: "assumed" }]],
    ["nothing is said of where it is", []],
  ])("is content where %s", (_, presence, rest) => {
    expect(nodesOf(presenceAssumed, plan(presence, rest))).toEqual([]);
  });

  it("lists places together, those of one sort in one finding", () => {
    const messages = [{ id: "m", text: "Hear", audience: "owners", channels: ["blog"] }];
    expect(findingsOf(presenceAssumed, plan([assumed, { at: "blog", basis: "assumed" }], { messages }))).toMatchObject([
      { related: ["t", "m"], message: expect.stringContaining("that it is: Forum and Blog.") },
    ]);
  });

  it("says it once where each audience is addressed so", () => {
    const audiences = ["a", "b"].map((id) => ({ id, name: id, presence: [assumed] }));
    const strategies = [{ id: "s", tactics: [{ id: "t", statement: "Talk", audiences: ["a", "b"], channels: ["forum"] }] }];
    expect(findingsOf(presenceAssumed, plan([], { audiences, strategies }))).toMatchObject([
      { node: null, related: ["a", "b"], message: expect.stringContaining("Each of the 2 audiences") },
    ]);
  });
});
