import { expect, test } from "vitest";
import { mostPromotional } from "../../../src/practice/promotional-share.js";
import { planOf } from "../../helpers/plan-of.js";

test("D6 at most a fifth may be promotional, unless the plan says otherwise", () => {
  expect(mostPromotional(planOf())).toBe(0.2);
  expect(mostPromotional(planOf({ promotionalShare: 0.35 }))).toBe(0.35);
  expect(mostPromotional(planOf({ promotionalShare: 0 }))).toBe(0);
  expect(mostPromotional(planOf(), 0.5)).toBe(0.5);
  expect(mostPromotional(planOf({ promotionalShare: 0.35 }), 0.5)).toBe(0.35);
});
