import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { stringifyPlan } from "../../src/model/read/stringify-plan.js";
import { withoutPeople } from "../../src/model/read/without-people.js";
import { placesOf, valueAt } from "../../src/testing/faults.js";
import { anyPlan, maximalPlan, type PlanJson, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** Texts that are codes: of a language, a catalogue, a rule, a machine. */
const codes: ReadonlySet<unknown> = new Set(["language", "languages", "catalog", "rrule", "gate", "key", "machine"]);

/** The plan with one person's name in every human text of it, in those of plugins, too. */
const naming = (plan: PlanJson, name: string): PlanJson => {
  const named = structuredClone(plan) as PlanJson & { people: Record<string, unknown>[] };
  for (const { path } of placesOf(plan))
    if (valueAt(plan, path) === "Some text" && !path.slice(-2).some((key) => codes.has(key))) {
      const holder = valueAt(named, path.slice(0, -1)) as Record<string | number, unknown>; // the path is one of the plan's own
      holder[path.at(-1) ?? ""] = `ask ${name}, please`;
    }
  named.people = [...(named.people ?? []), { id: "zaphod-b", name }];
  return named;
};

/** The fields of a plan in which a text matches. */
const fieldsNaming = (value: unknown, name: RegExp, field = ""): readonly string[] => {
  if (typeof value === "string") return name.test(value) ? [field] : [];
  if (typeof value !== "object" || value === null) return [];
  const found = Object.entries(value).flatMap(([key, inner]) => fieldsNaming(inner, name, Array.isArray(value) ? field : key));
  return [...new Set(found)];
};

describe("C3 G3 a plan without its people", () => {
  test("names nobody in any text there is", () => {
    const shared = withoutPeople(parsePlan(naming(maximalPlan, "Zaphod Beeblebrox")));
    const written = stringifyPlan(shared);
    expect(written).toContain("Person 1");
    expect(fieldsNaming(shared, /zaphod|beeblebrox/i), "fields that keep a name: add them to `fieldsOfText` in without-people.ts").toEqual(
      [],
    );
    expect(/zaphod|beeblebrox/i.test(written)).toBe(false);
  });

  test("is a plan with as many things, and made again the same", () => {
    for (const plan of sampleOf(anyPlan, runs(20)).map((one) => parsePlan(one))) {
      const shared = withoutPeople(plan);
      expect(parsePlan(stringifyPlan(shared))).toStrictEqual(shared);
      expect(withoutPeople(shared)).toStrictEqual(shared);
      for (const { name } of plan.people.filter(({ is = "person" }) => is === "person"))
        expect(shared.people.map((one) => one.name)).not.toContain(name);
    }
  });
});
