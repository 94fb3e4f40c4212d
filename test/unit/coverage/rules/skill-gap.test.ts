import { describe, expect, it } from "vitest";
import { skillGap } from "../../../../src/coverage/rules/skill-gap.js";
import { findingsOf, nodesOf } from "./harness.js";

const evidence = (fields: object) => ({
  id: "course",
  kind: "training" as const,
  title: "Course",
  person: "ada",
  skill: "calm",
  ...fields,
});
const plan = (...readiness: ReturnType<typeof evidence>[]) => ({
  period: { from: "2027-02-01", to: "2027-12-31" },
  skills: [
    { id: "calm", name: "staying calm" },
    { id: "law", name: "the law" },
  ],
  people: [
    { id: "ada", name: "Ada" },
    { id: "bob", name: "Bob", skills: ["calm"] },
    { id: "cyd", name: "Cyd" },
  ],
  channels: [
    { id: "forum", name: "Forum", owner: "ada", skills: ["calm"] },
    { id: "group", name: "Group", owner: "bob", skills: ["calm"] },
  ],
  readiness,
});

describe("B5 whoever does something is able to", () => {
  it("finds somebody who lacks a skill and is not to learn it", () => {
    expect(findingsOf(skillGap, plan())).toMatchObject([
      {
        severity: "warning",
        node: "ada",
        path: "people.0",
        related: ["forum"],
        message:
          "Ada lacks a skill that the plan asks for, and no training is planned: staying calm. Plan it in `readiness`, or let somebody else do the work.",
      },
    ]);
  });

  it("names all skills of somebody at once", () => {
    const both = plan();
    const channels = both.channels.map((channel) => ({ ...channel, skills: ["calm", "law"] }));
    expect(
      findingsOf(skillGap, { ...both, channels: channels.slice(0, 1), people: [...both.people.slice(0, 1), { id: "x", name: "X" }] }),
    ).toMatchObject([
      {
        node: "ada",
        message: expect.stringContaining(
          "Ada lacks 2 skills that the plan asks for, and no training is planned: staying calm and the law.",
        ),
      },
    ]);
  });

  it("is content with training that comes in time or does not say when", () => {
    expect(nodesOf(skillGap, plan(evidence({ status: "planned", on: "2027-01-31" })))).toEqual([]);
    expect(nodesOf(skillGap, plan(evidence({ status: "running" })))).toEqual([]);
    expect(nodesOf(skillGap, plan(evidence({ status: "done" })))).toEqual([]);
  });

  it("says which training comes too late, the first of them", () => {
    const late = [
      evidence({ id: "later", title: "Later", status: "planned", on: "2027-06-01" }),
      evidence({ status: "planned", on: "2027-02-01" }),
    ];
    expect(findingsOf(skillGap, plan(...late))).toMatchObject([
      {
        node: "ada",
        related: ["forum"],
        message:
          "Ada lacks “staying calm”, which is needed by 1 February 2027; the training “Course” comes too late, on 1 February 2027. Bring it forward, or let somebody else do the work.",
      },
    ]);
  });

  it("says it once where each of whom something is asked lacks it", () => {
    const { people, ...rest } = plan();
    expect(findingsOf(skillGap, { ...rest, people: people.map(({ id, name }) => ({ id, name })) })).toMatchObject([
      { node: null, related: ["ada", "bob"], message: expect.stringContaining("Each of the 2 people") },
    ]);
  });
});
