import { describe, expect, it } from "vitest";
import { audienceNeedsDetail } from "../../../../src/coverage/rules/audience-needs-detail.js";
import { findingsOf, nodesOf } from "./harness.js";

const roles = { id: "a", name: "Owners", roles: ["owner"] };
const persona = { id: "b", name: "Guests", personas: [{ id: "anke", name: "Anke" }] };

describe("C3 an audience is described in detail", () => {
  it("is content with a role or a persona", () => {
    expect(nodesOf(audienceNeedsDetail, { audiences: [roles, persona] })).toEqual([]);
  });

  it("finds one with neither, whatever else is said of it", () => {
    expect(
      findingsOf(audienceNeedsDetail, { audiences: [roles, { id: "c", name: "Young people", size: 900, reach: "many" }] }),
    ).toMatchObject([
      { severity: "info", node: "c", path: "audiences.1.roles", message: expect.stringContaining("in the audience “Young people” are.") },
    ]);
  });

  it("says it once where none has either", () => {
    const audiences = ["c", "d"].map((id) => ({ id, name: id }));
    expect(findingsOf(audienceNeedsDetail, { audiences })).toMatchObject([
      { node: null, related: ["c", "d"], message: expect.stringContaining("2 audiences") },
    ]);
  });
});
