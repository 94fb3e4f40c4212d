import { describe, expect, it } from "vitest";
import { unheardFunctions } from "../../../src/practice/unheard-functions.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const unheard = (parts: PlanFields) => unheardFunctions(planOf(parts));
const invite = (name: string, more: object = {}) => ({ id: `s-${name}`, name, function: name, ...more });

describe("A2 the functions that have not been heard are known", () => {
  it("asks for the five that every conversation needs", () => {
    expect(unheard({}).map((one) => `${one.function} ${one.because}`)).toEqual([
      "executive-management not-invited",
      "marketing not-invited",
      "legal not-invited",
      "it not-invited",
      "customer-service not-invited",
    ]);
  });

  it("tells who declined from who has not spoken yet", () => {
    const alignment = { invite: [invite("legal", { response: "declined" }), invite("it", { response: "accepted" })] };
    expect(unheard({ alignment }).filter(({ because }) => because !== "not-invited")).toEqual([
      { function: "legal", because: "declined" },
      { function: "it", because: "not-heard" },
    ]);
  });

  it("hears whoever was present or raised an issue, as stakeholder or as person", () => {
    const people = [
      { id: "lena", name: "Lena", function: "marketing" },
      { id: "kim", name: "Kim" },
    ];
    const alignment = {
      invite: [invite("legal"), invite("it", { person: "kim" }), invite("customer-service")],
      encourage: [{ summary: "A talk", present: ["s-legal", "lena"] }],
      issues: [{ id: "i", statement: "Slow", raisedBy: ["kim"] }],
    };
    expect(unheard({ people, alignment }).map((one) => one.function)).toEqual(["executive-management", "customer-service"]);
  });

  it("counts a function beyond the five once it was invited", () => {
    expect(unheard({ alignment: { invite: [invite("research")] } }).map((one) => one.function)).toContain("research");
  });
});
