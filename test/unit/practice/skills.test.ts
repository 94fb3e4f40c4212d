import { describe, expect, it } from "vitest";
import { skillNeeds } from "../../../src/practice/skills.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const base: PlanFields = {
  period: { from: "2027-02-01", to: "2027-12-31" },
  skills: ["calm", "law", "film"].map((id) => ({ id, name: id })),
  people: [
    { id: "ada", name: "Ada", skills: ["film"] },
    { id: "bob", name: "Bob" },
    { id: "team", name: "Team", is: "team", members: ["ada", "bob"] },
  ],
};
const channel = { id: "forum", name: "Forum", skills: ["calm"] };
const quota = { kind: "as-needed" } as const;
/** Who needs what, for what: "ada calm forum missing". */
const needsOf = (fields: PlanFields) =>
  skillNeeds(planOf({ ...base, ...fields })).map(({ person, skill, askedBy, state }) => `${person} ${skill} ${askedBy} ${state}`);

describe("B5 of whom skills are asked", () => {
  it.each<[string, PlanFields, string[]]>([
    ["who owns a channel", { channels: [{ ...channel, owner: "ada" }] }, ["ada calm forum missing"]],
    [
      "who answers on it",
      { channels: [channel], response: { rules: [{ id: "r", when: "asked", by: ["bob"], channels: ["forum"] }] } },
      ["bob calm forum missing"],
    ],
    [
      "who answers everywhere, of all channels",
      {
        channels: [channel, { id: "blog", name: "Blog", skills: ["law", "calm"] }],
        response: { coverage: [{ id: "w", days: ["mon"], from: "09:00", to: "17:00", timeZone: "UTC", by: ["bob"] }] },
      },
      ["bob calm forum missing", "bob law blog missing"],
    ],
    [
      "who writes for it",
      { channels: [channel], cadences: [{ id: "c", channels: ["forum"], authors: ["ada", "bob"], when: quota }] },
      ["ada calm forum missing", "bob calm forum missing"],
    ],
    [
      "who does a tactic or is accountable for it",
      { strategies: [{ id: "s", tactics: [{ id: "t", statement: "Film", skills: ["film"], owner: "ada", responsible: ["bob"] }] }] },
      ["ada film t held", "bob film t missing"],
    ],
    [
      "who fills a role",
      { people: [...(base.people ?? []), { id: "host", name: "Host", is: "role", skills: ["law"], members: ["bob"] }] },
      ["bob law host missing"],
    ],
    ["each of a team", { channels: [{ ...channel, owner: "team" }] }, ["bob calm forum missing", "ada calm forum missing"]],
  ])("%s", (_, fields, needs) => {
    expect(needsOf(fields).sort()).toEqual([...needs].sort());
  });

  it.each<[string, PlanFields]>([
    ["a channel that is not active", { channels: [{ ...channel, owner: "ada", use: "planned" }] }],
    ["a channel that asks for nothing", { channels: [{ id: "forum", name: "Forum", owner: "ada" }] }],
    [
      "tactics that are over",
      {
        strategies: [
          {
            id: "s",
            tactics: (["done", "dropped"] as const).map((status) => ({
              id: status,
              statement: "Film",
              skills: ["law"],
              owner: "ada",
              status,
            })),
          },
        ],
      },
    ],
    [
      "who is only asked or told",
      { strategies: [{ id: "s", tactics: [{ id: "t", statement: "Film", skills: ["law"], consulted: ["ada"], informed: ["bob"] }] }] },
    ],
    ["a role that nobody fills", { people: [{ id: "host", name: "Host", is: "role", skills: ["law"] }] }],
  ])("not of %s", (_, fields) => {
    expect(needsOf(fields)).toEqual([]);
  });

  it("of somebody once, by what needs it first", () => {
    const channels = ["forum", "later"].map((id) => ({ ...channel, id, owner: "ada" }));
    expect(needsOf({ channels })).toEqual(["ada calm forum missing"]);
    const tactic = (id: string, due?: string) => ({ id, statement: "Calm", skills: ["calm"], owner: "ada", ...(due && { due }) });
    const fields = { channels: [{ ...channel, owner: "ada" }], strategies: [{ id: "s", tactics: [tactic("late", "2027-06-01")] }] };
    expect(needsOf(fields)).toEqual(["ada calm forum missing"]);
    expect(
      needsOf({ ...fields, strategies: [{ id: "s", tactics: [tactic("late", "2027-06-01"), tactic("soon", "2027-01-10")] }] }),
    ).toEqual(["ada calm soon missing"]);
    expect(needsOf({ ...fields, period: undefined })).toEqual(["ada calm late missing"]);
  });
});

describe("B5 how far somebody is with a skill", () => {
  const stateWith = (evidence: object, fields: PlanFields = {}) =>
    skillNeeds(
      planOf({
        ...base,
        channels: [{ ...channel, owner: "ada" }],
        readiness: [{ id: "e", kind: "training", title: "Course", person: "ada", skill: "calm", ...evidence }],
        ...fields,
      }),
    ).map(({ state, neededBy, training }) => [state, neededBy, training.length]);

  it.each([
    ["done", { status: "done" }, "held", 0],
    ["planned without a day", { status: "planned" }, "on-its-way", 1],
    ["running, a day before the period", { status: "running", on: "2027-01-31" }, "on-its-way", 1],
    ["a certificate that is planned", { kind: "certificate", status: "planned" }, "on-its-way", 1],
    ["planned on the first day of the period", { status: "planned", on: "2027-02-01" }, "late", 1],
    ["failed", { status: "failed" }, "missing", 0],
    ["not said to be planned", {}, "missing", 0],
    ["only research", { kind: "research", status: "planned" }, "missing", 0],
    ["somebody else's", { status: "planned", person: "bob" }, "missing", 0],
    ["in something else", { status: "planned", skill: "law" }, "missing", 0],
  ])("training that is %s", (_, evidence, state, count) => {
    expect(stateWith(evidence)).toEqual([[state, "2027-02-01", count]]);
  });

  it("takes any day where it is not known when the skill is needed", () => {
    expect(stateWith({ status: "planned", on: "2199-01-01" }, { period: undefined })).toEqual([["on-its-way", undefined, 1]]);
  });

  it("takes the day on which a tactic is due, where that is a day", () => {
    const due = (day: object | string) => ({
      channels: [],
      campaigns: [{ id: "fair", name: "Fair" }],
      strategies: [{ id: "s", tactics: [{ id: "t", statement: "Calm", skills: ["calm"], owner: "ada", due: day as string }] }], // a day, or one relative to the fair
    });
    expect(stateWith({ status: "planned", on: "2027-03-01" }, due("2027-03-02"))).toEqual([["on-its-way", "2027-03-02", 1]]);
    expect(stateWith({ status: "planned", on: "2027-03-02" }, due("2027-03-02"))).toEqual([["late", "2027-03-02", 1]]);
    expect(stateWith({ status: "planned", on: "2027-03-01" }, due({ to: "fair", offset: { days: 1 } }))).toEqual([
      ["late", "2027-02-01", 1],
    ]);
  });

  it("asks a role that nobody fills yet for what channels ask, but for what it asks itself", () => {
    const people = [{ id: "host", name: "Host", is: "role" as const, skills: ["law"] }];
    const channels = [{ ...channel, owner: "host", skills: ["law", "calm"] }];
    expect(needsOf({ people, channels })).toEqual(["host calm forum missing"]);
  });
});
