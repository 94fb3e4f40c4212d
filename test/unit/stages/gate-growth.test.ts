import { describe, expect, it } from "vitest";
import { gateContextOf } from "../../../src/machine/gate-context-of.js";
import { startJourney } from "../../../src/machine/journey-state.js";
import { runGates } from "../../../src/machine/run-gates.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { listenFirst } from "../../../src/stages/listen-first.js";
import { counted } from "../../helpers/counted.js";

const many = <T>(count: number, make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));

/** A plan with so many of everything that the gates look at; some stand against one, some against all. */
const bigPlan = (size: number) => ({
  format: "social-plan/1",
  id: "big",
  skills: many(size, (at) => ({ id: `skill${at}`, name: "Skill" })),
  people: many(size, (at) => ({ id: `person${at}`, name: "Person", function: at % 2 === 0 ? "legal" : `f${at}` })),
  channels: many(size, (at) => ({ id: `channel${at}`, name: "Channel", skills: [`skill${at}`] })),
  venues: many(size, (at) => ({ id: `venue${at}`, name: "Venue", channel: `channel${at}` })),
  audiences: many(size, (at) => ({ id: `audience${at}`, name: "Some" })),
  messages: many(size, (at) => ({ id: `message${at}`, text: "Hello", audience: `audience${at}`, answers: [`insight${at}`] })),
  readiness: many(size, (at) => ({
    id: `r${at}`,
    kind: "training",
    title: "Course",
    status: "done",
    person: `person${at}`,
    skill: `skill${at}`,
  })),
  response: {
    rules: [
      ...many(size, (at) => ({ id: `rule${at}`, when: "asked", channels: [`channel${at}`], by: [`person${at}`] })),
      ...many(size, (at) => ({ id: `all${at}`, when: "asked", by: [] })),
    ],
    coverage: many(size, (at) => ({
      id: `hours${at}`,
      days: ["mon"],
      from: "09:00",
      to: "17:00",
      by: [`person${at}`],
      channels: ["channel0"],
    })),
  },
  alignment: {
    prepare: { trends: ["more"] },
    invite: many(size, (at) => ({ id: `s${at}`, name: "S", person: `person${at}` })),
    encourage: many(size, (at) => ({ summary: "Talk", present: [`s${at}`, `person${at}`] })),
    issues: many(size, (at) => ({ id: `issue${at}`, statement: "Slow", redFlag: true, raisedBy: [`s${at}`] })),
    decisions: many(size, (at) => ({ id: `d${at}`, statement: "So", settles: [`issue${at}`] })),
  },
  listening: {
    sources: many(size, (at) => ({
      id: `in${at}`,
      name: "In",
      side: at % 2 === 0 ? "internal" : "external",
      function: `f${at}`,
      channel: `channel${at}`,
    })),
    insights: many(size, (at) => ({ id: `insight${at}`, source: `in${at}`, statement: "Slow", weight: 5 })),
  },
  actions: many(size, (at) => ({ id: `a${at}`, what: "Do", serves: [`insight${at}`] })),
});

const workOf = (size: number, gate: string): number => {
  const { plan, reads } = counted(parsePlan(bigPlan(size)));
  const [report] = runGates(listenFirst, [gate], plan, gateContextOf(plan, startJourney(listenFirst), "post", {}));
  if (report === undefined || report.message.includes("failed")) throw new Error(report?.message ?? gate);
  return reads();
};

describe("stages: the work of a gate grows with the plan, not with its square", () => {
  it.each(listenFirst.gates.map(({ id }) => id))("doubling a plan at most 2.6-folds the reads of %s", (gate) => {
    expect(workOf(200, gate) / Math.max(workOf(100, gate), 100)).toBeLessThanOrEqual(2.6);
  });
});
