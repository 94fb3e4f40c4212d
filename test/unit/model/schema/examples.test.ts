import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { planSchema } from "../../../../src/model/plan.js";
import { examples, examplesOf, writeExample } from "../../../../src/model/schema/examples.js";

type Def = Readonly<Record<string, unknown>> & { readonly type: string };
const defOf = (schema: z.core.$ZodType): Def => schema._zod.def as unknown as Def; // read as plain data

/** Every union below a schema. */
const unionsIn = (schema: z.core.$ZodType, seen = new Set<z.core.$ZodType>()): ReadonlySet<z.core.$ZodType> => {
  const unions = new Set<z.core.$ZodType>();
  const visit = (one: unknown): void => {
    if (typeof one !== "object" || one === null || !("_zod" in one) || seen.has(one as z.core.$ZodType)) return;
    const found = one as z.core.$ZodType; // it has what only schemas have
    seen.add(found);
    const { shape, element, options, innerType, in: first, valueType, type } = defOf(found);
    if (type === "union") unions.add(found);
    for (const inner of [Object.values(shape ?? {}), element, options, innerType, first, valueType].flat()) visit(inner);
  };
  visit(schema);
  return unions;
};

const isObject = (schema: z.core.$ZodType): boolean => {
  const { type, in: first } = defOf(schema);
  return type === "object" || (type === "pipe" && isObject(first as z.core.$ZodType)); // a pipe has one
};

describe("G17 F23 a good example of every union", () => {
  const unions = [...unionsIn(planSchema)].map((union) => ({
    members: defOf(union)["options"] as readonly z.core.$ZodType[], // a union has them
    isByKind: defOf(union)["discriminator"] !== undefined,
  }));

  test("there are some", () => {
    expect(unions.length).toBeGreaterThan(6);
  });

  test("told apart by its kind there is one, of any other one of each member that is an object", () => {
    for (const { members, isByKind } of unions) {
      const examplesEach = members.filter(isObject).map((member) => examplesOf([member])?.length ?? 0);
      if (isByKind) expect(examplesEach.reduce((sum, count) => sum + count, 0)).toBe(1);
      else expect(examplesEach.every((count) => count === 1)).toBe(true);
    }
  });

  test("and none is left over", () => {
    const shown = new Set(unions.flatMap(({ members }) => examplesOf(members) ?? []));
    expect(examples.map(writeExample).filter((example) => !shown.has(example))).toEqual([]);
  });

  test("is written as people would", () => {
    expect(writeExample({ kind: "x", on: ["mon", { day: 1 }], a1: {} })).toBe('`{ kind: "x", on: ["mon",{ day: 1 }], a1: { } }`');
  });
});
