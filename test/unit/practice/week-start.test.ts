import { expect, it } from "vitest";
import { weekStartOf } from "../../../src/practice/week-start.js";

it("weeks begin on Monday where the plan does not say", () => {
  expect([weekStartOf({}), weekStartOf({ weekStart: "sun" })]).toEqual(["mon", "sun"]);
});
