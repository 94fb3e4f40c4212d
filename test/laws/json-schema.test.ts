import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import { readJson } from "../../src/base/json/read-json.js";
import type { Problem } from "../../src/base/problems/problem.js";
import { planJsonSchema } from "../../src/formats/json-schema/plan-json-schema.js";
import { planSchema } from "../../src/model/plan.js";
import { readWith } from "../../src/model/schema/read-with.js";
import { type Fault, faultsAt, type Place, placesOf, valueAt } from "../../src/testing/faults.js";
import { isUnsayable } from "../schema/unsayable.js";
import { validatorOf } from "../schema/validator.js";
import { formOf } from "./arbitraries/form-of.js";
import { damaged } from "./arbitraries/mutations.js";
import { anyPlan, anySmallPlan, maximalPlan, type PlanJson, sampleOf } from "./arbitraries/plans.js";
import { runs } from "./arbitraries/runs.js";

/** A validator for each dialect, both of which must give the parser's verdict. */
const validators = { "2020-12": validatorOf(), "draft-07": validatorOf(undefined, "draft-07") };

/**
 * What the parser's structure pass finds: the input guard, then `planSchema` over the guard's clean copy, run as `readPlan` runs them.
 * That ids are unique and references name something is looked at afterwards, and so not here.
 */
const structurePass = (input: unknown): readonly Problem[] => {
  const { value, problems } = readJson(input);
  if (value === undefined) return problems;
  const found: Problem[] = [];
  readWith(planSchema, value, (make) => found.push(make()));
  return found;
};

type Verdict = "accepted" | "refused" | "passed over";

/** The verdict of all; only where all that is wrong is what no JSON Schema can say is theirs not compared. */
const verdictOn = (json: unknown): Verdict => {
  const problems = structurePass(json);
  const sayable = problems.filter(({ code, path }) => !isUnsayable(code, path.at(-1), valueAt(json, path)));
  if (problems.length > 0 && sayable.length === 0) return "passed over";
  const verdict = problems.length === 0 ? "accepted" : "refused";
  for (const [dialect, validates] of Object.entries(validators)) {
    if (validates(json) !== (verdict === "accepted"))
      throw new Error(`${verdict} by the parser, but not in ${dialect}: ${sayable.map(({ message }) => message).join(" ")}`);
  }
  return verdict;
};

/** How often each verdict was reached. */
const counter = () => {
  const counts: Record<Verdict, number> = { accepted: 0, refused: 0, "passed over": 0 };
  const count = (json: unknown): void => {
    counts[verdictOn(json)] += 1;
  };
  return { counts, count };
};

/** The same as JSON, where JSON can say it. */
const asJson = (value: unknown): unknown => {
  try {
    return JSON.parse(JSON.stringify(value));
  } catch {
    return undefined;
  }
};

/** Of places that differ only in their positions in lists and take the same, one. */
const oncePerField = (places: Iterable<Place>): readonly Place[] => {
  const seen = new Map<Place["spec"], Set<string>>();
  return [...places].filter(({ path, spec }) => {
    const forms = seen.get(spec) ?? new Set();
    seen.set(spec, forms);
    return forms.size < forms.add(formOf(path)).size;
  });
};

/** Of faults told alike one will do, but for bounds: each end is tried. What scalars take is tried where they are told one by one. */
const keyOf = ({ path, code, at, what }: Fault): string => [path.join("."), code, at.join("."), code === "range" ? what : ""].join(" ");

const plans = sampleOf(anySmallPlan, 300);

describe("F45 the JSON Schema is one", () => {
  const complaints: unknown[] = [];
  const complain = (...said: unknown[]) => complaints.push(said);
  const strict = { strict: true, allErrors: true, logger: { log: complain, warn: complain, error: complain } } as const;

  test("the strictest of validators finds nothing odd in it, and every definition can be used by itself", () => {
    const schema = planJsonSchema();
    const validator = new Ajv2020(strict);
    expect(validator.addSchema(schema).validateSchema(schema)).toBe(true);
    for (const name of Object.keys(schema.$defs)) validator.compile({ $ref: `${schema.$id}#/$defs/${name}` });
    expect(complaints).toEqual([]);
  });

  test("so it is in draft-07", () => {
    const schema = planJsonSchema({ dialect: "draft-07" });
    const validator = new Ajv(strict);
    expect(validator.addSchema(schema).validateSchema(schema)).toBe(true);
    for (const name of Object.keys(schema.definitions)) validator.compile({ $ref: `${schema.$id}#/definitions/${name}` });
    expect(complaints).toEqual([]);
  });
});

describe("G5 F45 the JSON Schema and the parser's structure pass give one verdict", () => {
  test("on valid plans", () => {
    fc.assert(
      fc.property(anySmallPlan, (plan) => verdictOn(plan) === "accepted"),
      { numRuns: runs(1000), seed: 20_270_107 },
    );
    for (const plan of [maximalPlan, ...sampleOf(anyPlan, runs(10))]) expect(verdictOn(plan)).toBe("accepted");
  });

  test("on the plans of the examples", () => {
    const examples = loadPlans();
    expect(examples.size).toBe(7);
    for (const plan of examples.values()) expect(verdictOn(plan)).toBe("accepted");
  });

  test("on a fault of every code in every field of the model", () => {
    const { counts, count } = counter();
    for (const [name, value] of Object.entries(maximalPlan)) {
      const plan: PlanJson = { format: maximalPlan["format"], id: maximalPlan["id"], [name]: value };
      const faults = oncePerField(placesOf(plan)).flatMap((place) => faultsAt(plan, place));
      const oneOfEachCode = new Map(faults.map((fault) => [keyOf(fault), fault]));
      // In the ordinary run every third of them; `.ci/run` and `npm run soak` try all.
      const some = [...oneOfEachCode.values()].filter((_, index) => runs(10) >= 10 || index % 3 === 0);
      for (const fault of some) {
        const faulty = structuredClone(plan);
        fault.inject(faulty);
        count(faulty);
      }
    }
    expect(counts.refused).toBeGreaterThan(700);
    expect(counts["passed over"]).toBeLessThan(100);
  });

  test("on one fault put anywhere into any valid plan", () => {
    const { counts, count } = counter();
    const places = plans.map((plan) => [plan, [...placesOf(plan)]] as const);
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.nat(), fc.nat(), ([plan, all], where, how) => {
        const place = all[where % all.length];
        const faults = place === undefined ? [] : faultsAt(plan, place);
        const faulty: PlanJson = structuredClone(plan);
        faults[how % faults.length]?.inject(faulty);
        count(faulty);
      }),
      { numRuns: runs(1000), seed: 20_270_108 },
    );
    expect(counts.refused).toBeGreaterThan(runs(700));
    expect(counts["passed over"]).toBeLessThan(runs(20));
  });

  test("on plans damaged in ways nobody thought of, odd keys among them", () => {
    const { counts, count } = counter();
    fc.assert(
      fc.property(fc.constantFrom(...plans).chain(damaged), (input) => {
        const json = asJson(input);
        if (json !== undefined) count(json);
      }),
      { numRuns: runs(1000), seed: 20_270_109 },
    );
    expect(counts.refused).toBeGreaterThan(runs(300));
    expect(counts.accepted).toBeGreaterThan(runs(30));
    expect(counts["passed over"]).toBeLessThan(runs(20));
  });
});

describe("F45 names that mean something to JSON Schema or JavaScript are names like any other, or refused by both", () => {
  const named = (key: string, value: string): unknown[] => {
    const inner = `{${JSON.stringify(key)}:${value}}`;
    const event = `{"seq":1,"cycle":1,"type":"advance","from":"plan","to":"respond","at":"2027-01-04T09:00:00Z","by":"maria","machine":"m","machineVersion":1,"gates":[{"gate":"g","key":"gates/g/m","met":true,"message":"","values":${inner}}]}`;
    const fields = [
      `"ext":${inner}`,
      `"ext":{"acme/pharma":${inner}}`,
      `"ext":{"acme/pharma":[[{"deep":${inner}}]]}`,
      `"plugins":${inner}`,
      `"channels":[{"id":"forum","name":"Forum","ext":${inner}}]`,
      `"journey":[${event}]`,
    ];
    return fields.map((field): unknown => JSON.parse(`{"format":"social-plan/1","id":"acme-2027",${field}}`));
  };

  test.each(["$ref", "$id", "$schema", "$defs", "$dynamicRef", "properties", "toString", "hasOwnProperty", "then", "0", "", " ", "/~1#%"])(
    "“%s” is accepted wherever names are free",
    (key) => {
      for (const json of named(key, "1")) expect(verdictOn(json)).toBe("accepted");
    },
  );

  test.each(["__proto__", "constructor", "prototype"])("“%s” is refused wherever names are free", (key) => {
    for (const json of named(key, "1")) expect(verdictOn(json)).toBe("refused");
  });

  test.each(["$ref", "$id", "__proto__", "constructor", "toString", ""])("“%s” is an unknown field of a plan", (key) => {
    expect(verdictOn(JSON.parse(`{"format":"social-plan/1","id":"acme-2027",${JSON.stringify(key)}:"#/$defs/Plan"}`))).toBe("refused");
  });
});
