import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../src/base/problems/problem.js";
import { safeParsePlan } from "../../src/model/read/safe-parse-plan.js";
import type { Path } from "../../src/model/values/path.js";
import { type Fault, faultsAt, placesOf, takeAway } from "../../src/testing/faults.js";
import { formOf } from "./arbitraries/form-of.js";
import { anyPlan, anySmallPlan, maximalPlan, type PlanJson, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

const expectationOf = ({ code, at }: Fault): string => `${code} at ${JSON.stringify(at)}`;
const toldAs = ({ code, path }: Problem): string => `${code} at ${JSON.stringify(path)}`;

/** What is told of a plan with these faults in it, in order; a reference that lost what it names is no fault of its own. */
const problemsWith = (plan: PlanJson, faults: readonly Fault[]): readonly string[] => {
  const faulty = structuredClone(plan);
  for (const fault of faults) fault.inject(faulty);
  const result = safeParsePlan(faulty);
  if (result.ok) return [];
  const expected = faults.map(expectationOf);
  const told = result.problems.map(toldAs);
  return told.filter((one, index) => expected.includes(one) || result.problems[index]?.code !== "dangling-ref");
};

/** What cannot be told any more: with its kind, an object loses what its fields must be. */
const hiddenBy = ({ path }: Fault): Path => (path.at(-1) === "kind" ? path.slice(0, -1) : path);
const isInside = (inner: Fault, outer: Fault): boolean => hiddenBy(outer).every((step, index) => inner.path[index] === step);
const areApart = (a: Fault, b: Fault): boolean => a.holder !== b.holder && !isInside(a, b) && !isInside(b, a);

/** The faults in groups that can be put into a plan together, none touching another and few enough to be told in full. */
const groupsOf = (faults: readonly Fault[]): readonly (readonly Fault[])[] => {
  const full: Fault[][] = [];
  let open: Fault[][] = [];
  for (const fault of faults) {
    const group = open.find((others) => others.every((other) => areApart(fault, other)));
    if (group === undefined) open.push([fault]);
    else group.push(fault);
    full.push(...open.filter(({ length }) => length === most));
    open = open.filter(({ length }) => length < most);
  }
  return [...full, ...open];
};

/** A hundred problems are told at most; what lost what it names is told among them. */
const most = 12;

/** One place for every field of the model, however often the plan has it. */
const fields = [...new Map([...placesOf(maximalPlan)].map((place) => [formOf(place.path), place])).values()];

describe("F23 faults put into a valid plan are told with their codes, at their paths, all together and nothing else", () => {
  test("in every field of every interface: an unknown field, a field taken away, a wrong value for every code", () => {
    const all = fields.flatMap((place) => faultsAt(maximalPlan, place)).filter(({ code }) => code !== "version");
    const faults = [...new Map(all.map((fault) => [`${fault.path.join(".")} ${expectationOf(fault)}`, fault])).values()];
    for (const group of groupsOf(faults))
      expect([...problemsWith(maximalPlan, group)].sort(), group.map(({ what }) => what).join("; ")).toEqual(
        group.map(expectationOf).sort(),
      );
    expect(fields.length).toBeGreaterThan(1000);
    expect(faults.length).toBeGreaterThan(2000);
  });

  test("a field that may be absent may be taken away", () => {
    const optional = fields.filter(({ path, spec }) => typeof path.at(-1) === "string" && spec.presence !== "required");
    for (let depth = 1; depth < 10; depth += 1) {
      const away = optional.filter(({ path }) => path.length === depth).map(takeAway);
      expect(problemsWith(maximalPlan, away)).toEqual([]);
    }
  });
});

describe("G17 one fault put anywhere into any valid plan is told with its code, at its path, and nothing else is", () => {
  test(`${runs(2000)} faults`, () => {
    const plans = [...sampleOf(anySmallPlan, 200), ...sampleOf(anyPlan, 5)].map((plan) => ({ plan, places: [...placesOf(plan)] }));
    fc.assert(
      fc.property(fc.constantFrom(...plans), fc.nat(), fc.nat(), ({ plan, places }, where, how) => {
        const place = places[where % places.length];
        const faults = place === undefined ? [] : faultsAt(plan, place);
        const fault = faults[how % faults.length];
        if (fault === undefined) return;
        const told = problemsWith(plan, [fault]);
        if (told.length !== 1 || told[0] !== expectationOf(fault))
          throw new Error(`${fault.path.join(".")}: ${fault.what} must be ${expectationOf(fault)}, but is ${told.join(" and ")}`);
      }),
      { numRuns: runs(2000), seed: 20_270_104 },
    );
  });
});
