import { describe, expect, it } from "vitest";
import type { InsightInput } from "../../../../src/model/listening/insight.js";
import { functionsNotInvited } from "../../../../src/practice/functions.js";
import { planOf } from "../../../helpers/plan-of.js";
import { inTrial, reportOf } from "./harness.js";

const gate = "internal-functions-heard";
const functions = ["team", "customer-service", "legal", "executive-management", "marketing"];
const sources = [
  ...functions.map((name) => ({ id: `from-${name}`, name, side: "internal" as const, function: name })),
  { id: "outside", name: "legal forum", side: "external" as const, function: "legal" },
  { id: "nobodys", name: "canteen", side: "internal" as const },
];
const heard = (...of: string[]) => of.map((name) => ({ id: `heard-${name}`, source: `from-${name}`, statement: "s" }));
const plan = (insights: InsightInput[], ...invited: string[]) => ({
  listening: { sources, insights },
  alignment: { invite: invited.map((name, at) => ({ id: `i-${at}`, name, function: name })) },
});

describe("D8 the organisation is heard inside before outside", () => {
  it("is met when team, customer service, legal and management were heard", () => {
    expect(reportOf(gate, plan(heard("team", "customer-service", "legal", "executive-management")))).toEqual({
      gate,
      key: `gates/${gate}/heard`,
      met: true,
      message: "All 4 functions to listen to inside were heard in this cycle: 4 insights are recorded from them.",
      values: { needed: 4, insights: 4 },
      evidence: ["heard-team", "heard-customer-service", "heard-legal", "heard-executive-management"],
    });
  });

  it("names who was not heard, and what was", () => {
    expect(reportOf(gate, plan(heard("team", "marketing")))).toEqual({
      gate,
      key: `gates/${gate}/missing`,
      met: false,
      message:
        "In this cycle something is recorded from 1 of the 4 functions to listen to inside. Still to be heard: customer service, legal and executive management. Ask somebody in each of them, and write down what they say as an insight from an internal source.",
      values: { heard: 1, needed: 4, assumed: 0, missing: ["customer-service", "legal", "executive-management"], cycle: 1 },
      evidence: ["heard-team"],
    });
  });

  it("asks for every further function that a stakeholder speaks for", () => {
    const four = heard("team", "customer-service", "legal", "executive-management");
    expect(reportOf(gate, plan(four, "sales")).values).toMatchObject({ heard: 4, needed: 5, missing: ["sales"] });
  });

  it("keeps to its list when those whom the alignment conversation needs are invited", () => {
    const needed = (...invited: string[]) => reportOf(gate, plan([], ...invited)).values["missing"];
    for (const named of [[], ["legal"], ["sales", "marketing"]]) {
      const missing = functionsNotInvited(planOf(plan([], ...named)));
      expect(missing.length).toBeGreaterThan(0);
      expect(needed(...named, ...missing)).toEqual(needed(...named));
    }
  });

  it("does not count what is heard outside, or from nobody in particular", () => {
    const elsewhere = ["outside", "nobodys"].map((source) => ({ id: `at-${source}`, source, statement: "s" }));
    const rest = heard("team", "customer-service", "executive-management");
    expect(reportOf(gate, plan([...elsewhere, ...rest]))).toMatchObject({
      met: false,
      message:
        "In this cycle something is recorded from 3 of the 4 functions to listen to inside. Still to be heard: legal. Ask somebody there, and write down what they say as an insight from an internal source.",
      evidence: rest.map(({ id }) => id),
    });
  });

  it("opens on no assumption, and says so", () => {
    const all = heard("team", "customer-service", "legal", "executive-management");
    const assumed = all.map((insight) => ({ ...insight, basis: "assumed" as const }));
    expect(reportOf(gate, plan(assumed))).toMatchObject({
      met: false,
      message: expect.stringMatching(
        /^In this cycle nothing is recorded from any of the 4 functions to listen to inside\. 4 insights are assumed, and do not count until somebody has said them\. Still/,
      ),
      evidence: [],
    });
    expect(reportOf(gate, plan([...all.slice(1), ...assumed.slice(0, 1)])).message).toContain(
      "One insight is assumed, and does not count until somebody has said it.",
    );
  });

  it("asks for something heard in this cycle: the day of the return counts, the day before and no day do not", () => {
    const on = (heardOn?: string) =>
      plan(heard("team", "customer-service", "legal", "executive-management").map((insight) => ({ ...insight, heardOn })));
    expect([undefined, "2020-01-01", "2027-05-31"].map((day) => reportOf(gate, on(day), 1).met)).toEqual([true, true, true]);
    expect([undefined, "2027-05-31", "2027-06-01", "2027-06-02"].map((day) => reportOf(gate, on(day), 2).met)).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(reportOf(gate, on(), 2).message).toMatch(/as an insight from an internal source, with the day\.$/);
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, plan([]))).toBe("softened");
  });
});
