import { describe, expect, test } from "vitest";
import { planFormat } from "../../../../src/model/plan.js";
import { migratePlan } from "../../../../src/model/read/migrate-plan.js";
import { type Migration, migrations, type PlanJson } from "../../../../src/model/read/migrations.js";
import { notesOf } from "../../../../src/model/read/notes-of.js";
import { readPlan } from "../../../../src/model/read/read-plan.js";
import { safeParsePlan } from "../../../../src/model/read/safe-parse-plan.js";
import { planOf, written } from "../../../helpers/plan-of.js";
import { problemsOf } from "../harness.js";

const renamed = (plan: PlanJson, from: string, to: string): PlanJson => {
  const { [from]: value, ...rest } = plan;
  return value === undefined ? rest : { ...rest, [to]: value };
};

/** Two versions that never were: the first called channels places, the second called them outlets. */
const steps: readonly Migration[] = [
  { from: "social-plan/-2", to: "social-plan/-1", rewrite: (plan) => renamed(plan, "places", "outlets") },
  { from: "social-plan/-1", to: planFormat, rewrite: (plan) => renamed(plan, "outlets", "channels") },
];
const channels = [{ id: "forum", name: "Forum", ext: { "acme/a": { kept: [1, null, "x"] } } }];
const oldest: PlanJson = { format: "social-plan/-2", id: "the-plan", places: channels };
const older: PlanJson = { format: "social-plan/-1", id: "the-plan", outlets: channels };

describe("G12 a plan of an older version is read", () => {
  test("with all it holds, step by step or at once, and says so", () => {
    const reading = readPlan(oldest, {}, steps);
    expect(reading).toMatchObject({ problems: [], rest: 0 });
    expect(reading.plan).toStrictEqual(planOf({ channels }));
    expect(readPlan(older, {}, steps).plan).toStrictEqual(reading.plan);
    expect(readPlan(JSON.stringify(oldest), {}, steps).plan).toStrictEqual(reading.plan);
    expect(notesOf(reading)[0]).toEqual({
      code: "migrated",
      path: ["format"],
      message: "The plan was written in the format social-plan/-2 and was read as social-plan/1.",
      values: { found: "social-plan/-2", read: "social-plan/1" },
    });
  });

  test("F78 twice is once, and what was passed in stays as it was", () => {
    const before = structuredClone(oldest);
    const once = migratePlan(oldest, steps, planFormat) ?? expect.fail("not migrated");
    expect(migratePlan(once, steps, planFormat)).toBe(once);
    expect(oldest).toEqual(before);
    expect(Object.isFrozen(oldest)).toBe(false);
    readPlan(oldest, {}, steps);
    expect(oldest).toEqual(before);
  });

  test("its faults are told where the plan of today has them", () => {
    const { plan, problems } = readPlan({ ...oldest, places: [{ id: "forum" }, 7] }, {}, steps);
    expect(plan).toBeUndefined();
    expect(problems.map(({ code, path }) => [code, path])).toEqual([
      ["missing-field", ["channels", 0]],
      ["type", ["channels", 1]],
    ]);
  });
});

describe("F77 a format nobody can read is refused", () => {
  test.each([
    "social-plan/2",
    "social-plan/999999999999999999999",
    "social-plan/0",
    "social-plan/01",
    "social-plan/1 ",
    "1",
    "",
    "Social-Plan/1",
  ])("“%s”", (format) => {
    expect(problemsOf(written({ format }))).toMatchObject([{ code: "version", path: ["format"] }]);
  });

  test.each([1, 1.5, null, ["social-plan/1"], {}, true])("%j", (format) => {
    expect(problemsOf(written({ format }))).toMatchObject([{ code: "version", path: ["format"] }]);
  });

  test("one from the future is told with what to do", () => {
    expect(problemsOf(written({ format: "social-plan/2", unheardOf: 1 })).map(({ message }) => message)).toEqual([
      "In format, “social-plan/2” is not a format this release can read. Write “social-plan/1”; if it was made by a newer version, upgrade to read it.",
    ]);
  });

  test("a missing one is a missing field", () => {
    expect(safeParsePlan({ id: "a" })).toMatchObject({ problems: [{ code: "missing-field", path: [], values: { field: "format" } }] });
  });
});

describe("G12 the steps since the first release", () => {
  test("lead one from the other to the format of today", () => {
    const ends = [...migrations.map(({ from }) => from), planFormat];
    expect(migrations.map(({ to }) => to)).toEqual(ends.slice(1));
  });
});
