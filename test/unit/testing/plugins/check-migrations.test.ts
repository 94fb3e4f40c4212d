import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Plan } from "../../../../src/model/plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../../src/plugins/planner/create-planner.js";
import type { Planner } from "../../../../src/plugins/planner/planner.js";
import { checkMigrations } from "../../../../src/testing/plugins/check-migrations.js";
import { thingsIn } from "../../../../src/testing/plugins/things-in.js";
import type { ReadsAndWrites } from "../../../../src/testing/plugins/write-sample.js";
import { planOf } from "../../../helpers/plan-of.js";

const plugin = definePlugin({
  name: "acme/pharma",
  version: 2,
  fields: { plan: z.object({ turn: z.number() }) },
  migrations: { 2: (old) => old },
});
const planner = createPlanner({ plugins: [plugin] }) as unknown as Planner;
const plan = planOf();
const migrations = new Map([[1, [{ name: "one", kind: "plan", data: { turn: 1 } } as const]]]);

const wrongWith = (one: Planner): readonly string[] =>
  checkMigrations(one, plugin as unknown as ReadsAndWrites, { migrations }, () => thingsIn(plan).map((thing) => ({ plan, thing }))[0]);

describe("X10 data that was migrated", () => {
  test("is the same when it is migrated again", () => {
    expect(wrongWith(planner)).toEqual([]);
  });

  test("or is named", () => {
    // A planner that migrates whatever it reads, once more each time.
    const restless = (input: Plan): Plan => {
      const read = planner.parsePlan(input);
      return parsePlan({ ...read, name: `${read.name ?? ""}again` });
    };
    expect(wrongWith({ ...planner, parsePlan: restless as never })).toEqual(["`one` is something else when it is migrated again."]);
  });
});
