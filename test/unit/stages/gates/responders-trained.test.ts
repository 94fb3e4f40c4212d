import { describe, expect, it } from "vitest";
import type { PersonInput } from "../../../../src/model/audience/person.js";
import type { EvidenceInput } from "../../../../src/model/readiness/evidence.js";
import { inTrial, reportOf } from "./harness.js";

const gate = "responders-trained";
const plan = (people: PersonInput[], readiness: EvidenceInput[] = [], involvement?: "listen") => ({
  skills: [{ id: "calm", name: "staying calm" }],
  people,
  readiness,
  channels: [{ id: "forum", name: "Forum", skills: ["calm"], involvement }],
  response: { rules: [{ id: "r", when: "w", by: ["ada"] }] },
});
const course = (more: Partial<EvidenceInput> = {}): EvidenceInput => ({
  id: "course",
  kind: "training",
  title: "A course",
  status: "done",
  person: "ada",
  skill: "calm",
  ...more,
});
const ada = { id: "ada", name: "Ada" };
const bob = { id: "bob", name: "Bob" };

describe("B5 whoever answers can do what the channel asks for", () => {
  it("is met by skills held", () => {
    expect(reportOf(gate, plan([{ ...ada, skills: ["calm"] }]))).toEqual({
      gate,
      key: `gates/${gate}/trained`,
      met: true,
      message: "The only person who is named to answer on the active channels has the skills they ask for.",
      values: { people: 1, skills: 1 },
      evidence: ["ada"],
    });
  });

  it("says so where the channels ask for no skill, and for two people and more", () => {
    const skilled = ["ada", "bob", "cleo"].map((id) => ({ id, name: id, skills: ["calm"] }));
    const said = (count: number, skills = ["calm"]) => {
      const { channels, ...rest } = plan(skilled);
      const by = skilled.slice(0, count).map(({ id }) => id);
      const all = channels.map((channel) => ({ ...channel, skills }));
      return reportOf(gate, { ...rest, channels: all, response: { rules: [{ id: "r", when: "w", by }] } }).message;
    };
    expect(said(2, [])).toBe("The active channels ask no skill of those who are named to answer.");
    expect(said(2)).toBe("Both people who are named to answer on the active channels have the skills they ask for.");
    expect(said(3)).toBe("All 3 people who are named to answer on the active channels have the skills they ask for.");
  });

  it("is met by finished training or a certificate, not by planned training, another's, or another kind", () => {
    const met = (more: Partial<EvidenceInput>) => reportOf(gate, plan([ada, bob], [course(more)])).met;
    expect([met({}), met({ kind: "certificate" })]).toEqual([true, true]);
    expect([met({ status: "planned" }), met({ person: "bob" }), met({ kind: "research" })]).toEqual([false, false, false]);
  });

  it("names who lacks what", () => {
    expect(reportOf(gate, plan([ada]))).toEqual({
      gate,
      key: `gates/${gate}/gaps`,
      met: false,
      message: "Ada lacks a skill that the channels they answer on ask for: staying calm. Train them, or let others answer.",
      values: { people: ["ada"], skills: ["calm"] },
      evidence: ["ada", "calm"],
    });
  });

  it("names several people and skills once each", () => {
    const { skills, channels, ...rest } = plan([{ ...ada, is: "team", members: ["bob", "cleo"] }, bob, { id: "cleo", name: "Cleo" }]);
    const more = {
      ...rest,
      skills: [...skills, { id: "dutch", name: "Dutch" }],
      channels: channels.map((channel) => ({ ...channel, skills: ["calm", "dutch"] })),
    };
    expect(reportOf(gate, more).message).toBe(
      "Cleo and Bob each lack at least one of 2 skills that the channels they answer on ask for: staying calm and Dutch. Train them, or let others answer.",
    );
  });

  it("says how many skills one person lacks, and that several lack the only one", () => {
    const { channels, ...rest } = plan([ada]);
    const skills = [...rest.skills, { id: "dutch", name: "Dutch" }];
    expect(reportOf(gate, { ...rest, skills, channels: channels.map((one) => ({ ...one, skills: ["calm", "dutch"] })) }).message).toBe(
      "Ada lacks 2 skills that the channels they answer on ask for: staying calm and Dutch. Train them, or let others answer.",
    );
    expect(reportOf(gate, { ...plan([ada, bob]), response: { rules: [{ id: "r", when: "w", by: ["ada", "bob"] }] } }).message).toBe(
      "Ada and Bob lack a skill that the channels they answer on ask for: staying calm. Train them, or let others answer.",
    );
  });

  it("looks at the people behind a role or team; what a role asks for it does not hold", () => {
    const role = (members: string[]) => ({ ...ada, is: "role" as const, skills: ["calm"], members });
    expect(reportOf(gate, plan([role(["bob"]), bob])).evidence).toEqual(["bob", "calm"]);
    expect(reportOf(gate, plan([role(["bob"]), { ...bob, skills: ["calm"] }]))).toMatchObject({ met: true, evidence: ["bob"] });
    expect(reportOf(gate, plan([role([])])).met).toBe(false);
  });

  it("does not hang on teams that are members of each other", () => {
    const circle = [
      { ...ada, is: "team" as const, members: ["bob", "ada"] },
      { ...bob, is: "team" as const, members: ["ada"] },
    ];
    try {
      expect(reportOf(gate, plan(circle)).met).toBe(true);
    } catch (error) {
      expect(error).toMatchObject({ code: "invalid-plan" }); // a reader that refuses such circles is as good
    }
  });

  it("asks nothing where nobody is to answer", () => {
    expect(reportOf(gate, plan([ada], [], "listen"))).toMatchObject({
      met: true,
      message: "Nobody is named to answer on an active channel, so no skill is asked of anybody.",
    });
  });

  it("asks it of a channel where only some things are never answered", () => {
    const spam = { id: "spam", when: "spam", reply: "never" as const, channels: ["forum"] };
    const { response, ...rest } = plan([ada]);
    expect(reportOf(gate, { ...rest, response: { rules: [...response.rules, spam] } }).met).toBe(false);
    expect(reportOf(gate, { ...rest, response: { rules: [spam] } }).met).toBe(true);
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, plan([ada]))).toBe("softened");
  });
});
