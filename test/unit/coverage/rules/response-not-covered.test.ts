import { describe, expect, it } from "vitest";
import { responseNotCovered } from "../../../../src/coverage/rules/response-not-covered.js";
import type { CoverageWindowInput } from "../../../../src/model/policy/coverage-window.js";
import { findingsOf, nodesOf } from "./harness.js";

const workdays = ["mon", "tue", "wed", "thu", "fri"] as const;
const desk = { id: "desk", days: workdays, from: "09:00", to: "17:00" };
const planWith = (withinMinutes: number, ...coverage: readonly CoverageWindowInput[]) => ({
  timeZone: "Europe/Berlin",
  channels: [{ id: "forum", name: "The forum" }],
  response: { rules: [{ id: "r", when: "a question", withinMinutes }], coverage },
});
const hour = 60;

describe("D3 a promise is for hours in which somebody is there", () => {
  it("finds one that is shorter than the longest stretch without anybody: here from Friday to Monday", () => {
    expect(findingsOf(responseNotCovered, planWith(hour, desk))).toMatchObject([
      {
        severity: "info",
        node: "forum",
        path: "channels.0",
        message: expect.stringMatching(
          /“The forum” an answer is promised within 1 hour, .* unattended for 2 days and 16 hours at a stretch/,
        ),
      },
    ]);
    expect(nodesOf(responseNotCovered, planWith(64 * hour - 1, desk))).toEqual(["forum"]);
    expect(nodesOf(responseNotCovered, planWith(64 * hour, desk))).toEqual([]);
  });

  it("counts hours of all channels and of this one together, and not those of others", () => {
    const weekend = { ...desk, id: "weekend", days: ["sat", "sun"] as const, channels: ["forum"] };
    expect(nodesOf(responseNotCovered, planWith(16 * hour, desk, weekend))).toEqual([]);
    expect(nodesOf(responseNotCovered, planWith(16 * hour - 1, desk, weekend))).toEqual(["forum"]);
    expect(nodesOf(responseNotCovered, planWith(16 * hour, desk, { ...weekend, channels: [] }))).toEqual(["forum"]);
  });

  it("counts hours over midnight, over the end of the week, and around the clock", () => {
    const night = { ...desk, id: "night", days: ["sun"] as const, from: "17:00", to: "09:00" };
    expect(nodesOf(responseNotCovered, planWith(48 * hour, desk, night))).toEqual([]);
    expect(nodesOf(responseNotCovered, planWith(48 * hour - 1, desk, night))).toEqual(["forum"]);
    const always = { ...desk, days: [...workdays, "sat", "sun"] as const, from: "00:00", to: "00:00" };
    expect(nodesOf(responseNotCovered, planWith(0, always))).toEqual([]);
  });

  it("compares hours of several zones on the first day of the plan, else today, and where neither is known not at all", () => {
    const days = [...workdays, "sat", "sun"] as const;
    const day = { ...desk, days };
    const tokyo = { ...day, id: "tokyo", timeZone: "Asia/Tokyo", from: "00:00", to: "16:00" };
    const plan = planWith(59, day, tokyo);
    expect(nodesOf(responseNotCovered, { ...plan, period: { from: "2027-01-01", to: "2027-12-31" } })).toEqual(["forum"]);
    expect(nodesOf(responseNotCovered, { ...plan, period: { from: "2027-07-01", to: "2027-12-31" } })).toEqual([]);
    expect(nodesOf(responseNotCovered, { ...planWith(hour, day, tokyo), period: { from: "2027-01-01", to: "2027-12-31" } })).toEqual([]);
    expect(nodesOf(responseNotCovered, plan, {}, { today: "2027-07-01" })).toEqual([]);
    expect(nodesOf(responseNotCovered, planWith(0, day, tokyo))).toEqual([]);
    expect(nodesOf(responseNotCovered, planWith(0, day, tokyo), {}, { today: "2027-01-01" })).toEqual(["forum"]);
    expect(nodesOf(responseNotCovered, { ...planWith(0, day, tokyo), timeZone: undefined }, {}, { today: "2027-01-01" })).toEqual([]);
    expect(nodesOf(responseNotCovered, { ...planWith(0, day), timeZone: undefined })).toEqual(["forum"]);
  });

  it("is silent where nothing is promised, no hours are stated, or the channel is not in use", () => {
    const { response, ...plan } = planWith(0, desk);
    expect(nodesOf(responseNotCovered, { ...plan, response: { coverage: [desk] } })).toEqual([]);
    expect(nodesOf(responseNotCovered, planWith(0))).toEqual([]);
    expect(nodesOf(responseNotCovered, { ...plan, response, channels: [{ id: "forum", name: "F", use: "dormant" }] })).toEqual([]);
  });

  it("says so where the hours are on no day", () => {
    expect(findingsOf(responseNotCovered, planWith(hour, { ...desk, days: [] }))).toMatchObject([
      { node: "forum", message: expect.stringContaining("on no day of the week") },
    ]);
  });

  it("says it once where it is so on every channel", () => {
    const channels = ["forum", "blog"].map((id) => ({ id, name: id }));
    expect(findingsOf(responseNotCovered, { ...planWith(hour, desk), channels })).toMatchObject([
      { node: null, related: ["forum", "blog"], message: expect.stringContaining("each of the 2 channels with hours of coverage") },
    ]);
  });
});
