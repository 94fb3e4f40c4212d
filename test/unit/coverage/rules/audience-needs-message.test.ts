import { describe, expect, it } from "vitest";
import { audienceNeedsMessage } from "../../../../src/coverage/rules/audience-needs-message.js";
import { audienceHasMessage } from "../../../../src/stages/gates/audience-has-message.js";
import { planOf } from "../../../helpers/plan-of.js";
import { findingsOf, nodesOf } from "./harness.js";

const audiences = [
  { id: "owners", name: "Owners" },
  { id: "guests", name: "Guests" },
];
const said = (id: string, audience?: string) => ({ id, text: "Good coffee", ...(audience && { audience }) });

describe("C3 every audience has its own message", () => {
  it("is content where each has one", () => {
    expect(nodesOf(audienceNeedsMessage, { audiences, messages: [said("m", "owners"), said("n", "guests")] })).toEqual([]);
  });

  it("finds one that has none: what is for everybody is for nobody", () => {
    expect(findingsOf(audienceNeedsMessage, { audiences, messages: [said("m", "owners"), said("n")] })).toMatchObject([
      { severity: "warning", node: "guests", path: "audiences.1", message: expect.stringContaining("for the audience “Guests”. Say") },
    ]);
  });

  it("says it once where none has one", () => {
    expect(findingsOf(audienceNeedsMessage, { audiences })).toMatchObject([
      { node: null, related: ["owners", "guests"], message: expect.stringContaining("any of the 2 audiences") },
    ]);
  });

  it("finds what the gate finds", () => {
    const plan = planOf({ audiences, messages: [said("m", "owners"), said("n")] });
    expect(nodesOf(audienceNeedsMessage, plan)).toEqual(audienceHasMessage.check(plan, { cycle: { number: 1 } } as never).evidence);
  });
});
