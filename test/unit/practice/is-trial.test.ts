import { expect, it } from "vitest";
import { isTrial } from "../../../src/practice/is-trial.js";

it("B2 a plan is a trial where it says so", () => {
  expect([isTrial({}), isTrial({ commitment: "critical" }), isTrial({ commitment: "trial" })]).toEqual([false, false, true]);
});
