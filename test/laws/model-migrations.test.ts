import { describe, expect, test } from "vitest";
import { planFormat } from "../../src/model/plan.js";
import { migratePlan } from "../../src/model/read/migrate-plan.js";
import type { Migration, PlanJson } from "../../src/model/read/migrations.js";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { readPlan } from "../../src/model/read/read-plan.js";
import { anyPlan, anySmallPlan, maximalPlan, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const renamed = (plan: object, from: string, to: string): PlanJson =>
  Object.fromEntries(Object.entries(plan).map(([key, value]) => [key === from ? to : key, value]));

const step = (from: string, to: string, before: string, after: string): Migration => ({
  from,
  to,
  rewrite: (plan) => renamed(plan, before, after),
});

/** Three versions that never were, each with another word for the channels. */
const steps: readonly Migration[] = [
  step("social-plan/-3", "social-plan/-2", "places", "outlets"),
  step("social-plan/-2", "social-plan/-1", "outlets", "media"),
  step("social-plan/-1", planFormat, "media", "channels"),
];
const words = ["places", "outlets", "media"];

const plans = [maximalPlan, ...sampleOf(anyPlan, runs(10)), ...sampleOf(anySmallPlan, runs(60))];

describe("F78 G12 a plan of any older version is read as the plan it was", () => {
  test.each(steps.map((first, index) => [words[index] ?? "", first] as const))(
    "from the one that said “%s”",
    (word, { from, to, rewrite }) => {
      for (const plan of plans) {
        const old = { ...renamed(plan, "channels", word), format: from };
        const before = structuredClone(old);
        const once = migratePlan(old, steps, planFormat) ?? {};
        expect(once).toStrictEqual({ ...plan, format: planFormat });
        expect(migratePlan(once, steps, planFormat), "twice is once").toBe(once);
        expect(migratePlan({ ...rewrite(old), format: to }, steps, planFormat), "step by step is at once").toStrictEqual(once);
        expect(readPlan(old, {}, steps).plan).toStrictEqual(parsePlan(plan));
        expect(old).toStrictEqual(before);
      }
    },
  );
});
