import { describe, expect, test } from "vitest";
import { checkAbsence } from "../../../../src/testing/plugins/check-absence.js";
import { planOf } from "../../../helpers/plan-of.js";

const ext = { "acme/pharma": { reviewedBy: "dr-ito" } };

describe("X10 a plan where a plugin is absent", () => {
  test("keeps its data through reading, editing, merging and writing", () => {
    expect(
      checkAbsence(planOf({ content: [{ id: "leaflet", title: "Leaflet", ext }], ext, plugins: { "acme/pharma": 1 } }), "acme/pharma"),
    ).toBe(undefined);
    expect(checkAbsence(planOf(), "acme/pharma")).toBe(undefined);
  });

  test("and is named where it cannot be edited there", () => {
    const taken = planOf({ skills: [{ id: "a-skill-added-without-the-plugin", name: "Knitting" }] });
    expect(checkAbsence(taken, "acme/pharma")).toMatch(/^it cannot be edited, merged and written without the plugin: \[duplicate-id\] /);
  });
});
