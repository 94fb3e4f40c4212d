import { describe, expect, test } from "vitest";
import { metricCatalog } from "../../../../src/catalog/metric-catalog.js";
import { metricNames } from "../../../../src/catalog/metric-names.js";
import type { Formula } from "../../../../src/results/formulas/formula.js";
import { formulaInputNames } from "../../../../src/results/formulas/formula-input-names.js";
import { formulas } from "../../../../src/results/formulas/formulas.js";

const all: readonly (readonly [string, Formula])[] = Object.entries(formulas);

/** The inputs that a formula computes with. */
const used = (formula: Formula): readonly string[] => {
  if ("part" in formula) return ["minutes"];
  const { add, subtract = [], multiplyBy, divideBy = [] } = formula;
  return [...add, ...subtract, ...(typeof multiplyBy === "string" ? [multiplyBy] : []), ...divideBy];
};

describe("C9 the formulas of the catalogue", () => {
  test("one for each metric, in reading order", () => {
    expect(Object.keys(formulas)).toEqual(metricCatalog.map(({ id }) => id));
    expect(Object.keys(formulas)).toEqual(Object.keys(metricNames));
  });

  test.each(all)("%s computes with every input", (_, formula) => {
    expect(new Set(used(formula))).toEqual(new Set(Object.keys(formula.inputs)));
  });

  test.each(all)("%s divides exactly where its text does", (id, formula) => {
    const divides = "part" in formula ? false : formula.divideBy !== undefined;
    expect(divides).toBe(/÷|percentage/.test(metricCatalog.find((one) => one.id === id)?.formula ?? ""));
  });

  test.each(all)("%s: what comes to money adds up money, and nothing else does", (id, formula) => {
    const isMoney = metricCatalog.find((one) => one.id === id)?.unit === "money";
    const kinds =
      "part" in formula ? [] : [...formula.add, ...(formula.multiplyBy === "price" ? ["price"] : [])].map((name) => formula.inputs[name]);
    const isMoneyByMoney = "divideBy" in formula && formula.divideBy?.some((name) => formula.inputs[name] === "money");
    expect(kinds.includes("money") && !isMoneyByMoney).toBe(isMoney);
  });

  test("every input has a name of its own, and every name an input", () => {
    const inputs = new Set(all.flatMap(([, formula]) => Object.keys(formula.inputs)));
    expect(new Set(Object.keys(formulaInputNames))).toEqual(inputs);
    expect(new Set(Object.values(formulaInputNames)).size).toBe(inputs.size);
  });
});
