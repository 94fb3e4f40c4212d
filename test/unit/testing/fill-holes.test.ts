import { describe, expect, test } from "vitest";
import { fillHoles } from "../../../src/testing/fill-holes.js";
import { ReferenceHole } from "../../../src/testing/spec/hole.js";

const needed = (kind: "metric" | "skill") => ({ refers: new ReferenceHole([kind], 0, false, true) });

describe("X10 a reference that its field cannot do without", () => {
  test("names a thing that is made for it where there is none", () => {
    expect(fillHoles(needed("metric"))).toEqual({ refers: "metric-2", metrics: [{ id: "metric-2" }] });
  });

  test("is refused where nobody has said how such a thing is made", () => {
    expect(() => fillHoles(needed("skill"))).toThrow("A reference needs a skill: say in `minimal` how one is made.");
  });
});
