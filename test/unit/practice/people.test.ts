import { describe, expect, it } from "vitest";
import { evidenceKinds } from "../../../src/model/readiness/evidence.js";
import { hasSkill, holdersOfSkills, isTraining, peopleBehind, peopleById } from "../../../src/practice/people.js";
import { planOf } from "../../helpers/plan-of.js";

const plan = planOf({
  skills: ["calm", "law"].map((id) => ({ id, name: id })),
  people: [
    { id: "ada", name: "Ada", skills: ["calm"] },
    { id: "bob", name: "Bob" },
    { id: "host", name: "Host", is: "role", skills: ["law"], members: ["ada"] },
    { id: "empty", name: "Empty", is: "role", skills: ["law"] },
    { id: "team", name: "Team", is: "team", members: ["host", "bob", "ada"] },
  ],
  readiness: [
    { id: "r1", kind: "training", title: "Law", status: "done", person: "bob", skill: "law" },
    { id: "r2", kind: "training", title: "Calm", status: "running", person: "bob", skill: "calm" },
    { id: "r3", kind: "research", title: "Law", status: "done", person: "ada", skill: "law" },
    { id: "r4", kind: "certificate", title: "Law", status: "done", person: "empty", skill: "law" },
  ],
});
const holds = (person: string, skill: string) => hasSkill(plan, peopleById(plan).get(person) ?? expect.fail(person), skill);

describe("B3 the people behind a role or team", () => {
  it.each([
    ["ada", ["ada"]],
    ["host", ["ada"]],
    ["team", ["ada", "bob"]],
    ["empty", ["empty"]],
    ["nobody", []],
  ])("%s: %j", (id, people) => {
    expect(
      peopleBehind(plan, id)
        .map((person) => person.id)
        .sort(),
    ).toEqual(people);
  });
});

describe("B5 what gives a skill", () => {
  it("is training or a certificate", () => {
    expect(evidenceKinds.filter(isTraining)).toEqual(["training", "certificate"]);
  });
});

describe("B5 the skills that somebody holds", () => {
  it("are their own and those of finished training, but not what a role asks for", () => {
    expect([holds("ada", "calm"), holds("bob", "law"), holds("empty", "law")]).toEqual([true, true, true]);
    expect([holds("bob", "calm"), holds("ada", "law"), holds("host", "law"), holds("ada", "unheard-of")]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe("B5 who holds each skill", () => {
  it("is whoever holds it, asked one by one", () => {
    const holders = holdersOfSkills(plan);
    for (const { id: skill } of plan.skills)
      expect([...(holders.get(skill) ?? [])].sort()).toEqual(
        plan.people
          .map(({ id }) => id)
          .filter((id) => holds(id, skill))
          .sort(),
      );
    expect([...(holders.get("law") ?? [])].sort()).toEqual(["bob", "empty"]);
  });
});
