import { describe, expect, it } from "vitest";
import type { InsightInput } from "../../../../src/model/listening/insight.js";
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
      message: "All 4 functions with a stake were heard in this cycle. 4 insights were recorded.",
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
        "1 of 4 functions with a stake has been heard in this cycle. Still to be heard: customer service, legal and executive management. Listen to an internal source in each of them and write down what you hear.",
      values: { heard: 1, needed: 4, missing: ["customer-service", "legal", "executive-management"] },
      evidence: ["heard-team"],
    });
  });

  it("asks for the functions the stakeholders name, where they name any", () => {
    expect(reportOf(gate, plan(heard("marketing"), "marketing", "marketing")).met).toBe(true);
    expect(reportOf(gate, plan(heard("marketing"), "marketing", "legal")).values).toEqual({ heard: 1, needed: 2, missing: ["legal"] });
  });

  it("does not count what is heard outside, or from nobody in particular", () => {
    const elsewhere = ["outside", "nobodys"].map((source) => ({ id: `at-${source}`, source, statement: "s" }));
    expect(reportOf(gate, plan(elsewhere, "legal"))).toMatchObject({
      met: false,
      message:
        "No function with a stake has been heard in this cycle. Still to be heard: legal. Listen to an internal source there and write down what you hear.",
      evidence: [],
    });
  });

  it("asks for something heard in this cycle: the day of the return counts, the day before and no day do not", () => {
    const on = (heardOn?: string) => plan([{ id: "h", source: "from-legal", statement: "s", heardOn }], "legal");
    expect([undefined, "2020-01-01", "2027-05-31"].map((day) => reportOf(gate, on(day), 1).met)).toEqual([true, true, true]);
    expect([undefined, "2027-05-31", "2027-06-01", "2027-06-02"].map((day) => reportOf(gate, on(day), 2).met)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, plan([]))).toBe("softened");
  });
});
