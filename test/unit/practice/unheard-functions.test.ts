import { describe, expect, it } from "vitest";
import {
  functionOf,
  functionsInvited,
  functionsNotInvited,
  functionsToListenTo,
  unheardFunctions,
} from "../../../src/practice/functions.js";
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

describe("A2 who speaks for which function", () => {
  const plan = planOf({
    people: [
      { id: "kim", name: "Kim", function: "it" },
      { id: "lena", name: "Lena" },
    ],
    alignment: {
      invite: [
        { id: "own", name: "Own", function: "legal", person: "kim" },
        { id: "person", name: "Person", person: "kim" },
        { id: "neither", name: "Neither", person: "lena" },
        { id: "guest", name: "Guest" },
      ],
    },
  });

  it("a stakeholder speaks for the function it states, else for that of the person it names", () => {
    expect(plan.alignment.invite.map((stakeholder) => functionOf(plan, stakeholder))).toEqual(["legal", "it", undefined, undefined]);
    expect(functionsInvited(plan)).toEqual(["legal", "it"]);
  });

  it("nobody but the needed functions has to be invited, and whoever was heard has a part already", () => {
    expect(functionsNotInvited(plan)).toEqual(["executive-management", "marketing", "customer-service"]);
    const people = [{ id: "max", name: "Max", function: "marketing" }];
    const alignment = { invite: [invite("research")], encourage: [{ summary: "A talk", present: ["max"] }] };
    expect(functionsNotInvited(planOf({ people, alignment }))).toEqual(["executive-management", "legal", "it", "customer-service"]);
  });
});

describe("D8 the functions to listen to inside", () => {
  it("are the usual four, and every further one that a stakeholder speaks for; those the conversation needs in any case add none", () => {
    const people = [{ id: "kim", name: "Kim", function: "sales" }];
    const invited = (...stakeholders: object[]) =>
      functionsToListenTo(planOf({ people, alignment: { invite: stakeholders.map((one, at) => ({ id: `s${at}`, name: "S", ...one })) } }));
    const four = ["team", "customer-service", "legal", "executive-management"];
    expect(invited({ function: "legal" }, { person: "kim" }, { function: "it" }, { function: "sales" })).toEqual([...four, "sales"]);
    expect(invited({})).toEqual(four);
  });
});
