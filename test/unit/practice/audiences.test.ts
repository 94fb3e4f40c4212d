import { describe, expect, it } from "vitest";
import type { Presence } from "../../../src/model/audience/audience.js";
import { audienceIsAt, hasAudienceOn, hasMessage, isAbsent } from "../../../src/practice/audiences.js";
import { planOf } from "../../helpers/plan-of.js";

const planWith = (...presence: Presence[]) =>
  planOf({
    channels: [{ id: "net", name: "Net" }],
    venues: [
      { id: "group", name: "Group", channel: "net" },
      { id: "cafe", name: "Café" },
    ],
    audiences: [{ id: "all", name: "All", presence }],
  });
const isOnNet = (...presence: Parameters<typeof planWith>) => {
  const plan = planWith(...presence);
  return hasAudienceOn(plan, plan.channels[0] ?? expect.fail("no channel"));
};

describe("C4 where an audience is", () => {
  it("is where it is said to be, and not where it is stated to be absent", () => {
    const [audience = expect.fail("no audience")] = planWith({ at: "net" }, { at: "cafe", absent: true }, { at: "group" }).audiences;
    expect(["net", "cafe", "group", "elsewhere"].map((place) => audienceIsAt(audience, place))).toEqual([true, false, true, false]);
    expect(audience.presence.map(isAbsent)).toEqual([false, true, false]);
  });

  it("is on a channel itself, or in a venue of it", () => {
    expect([isOnNet({ at: "net" }), isOnNet({ at: "group" })]).toEqual([true, true]);
    expect([isOnNet(), isOnNet({ at: "cafe" }), isOnNet({ at: "net", absent: true })]).toEqual([false, false, false]);
    expect(isOnNet({ at: "net", absent: true }, { at: "group" })).toBe(true);
  });
});

describe("C3 an audience has a message of its own", () => {
  it("where one names it; one for everybody is for none in particular", () => {
    const audiences = ["owners", "guests"].map((id) => ({ id, name: id }));
    const plan = planOf({
      audiences,
      messages: [
        { id: "m", text: "Hear", audience: "owners" },
        { id: "n", text: "Hear all" },
      ],
    });
    expect(plan.audiences.map((audience) => hasMessage(plan, audience))).toEqual([true, false]);
  });
});
