import { describe, expect, it } from "vitest";
import type { EvidenceInput } from "../../../../src/model/readiness/evidence.js";
import { inTrial, reportOf } from "./harness.js";

const gate = "responding-started";
const plan = (...readiness: Partial<EvidenceInput>[]) => ({
  readiness: readiness.map((one, at) => ({ id: `e${at}`, kind: "response" as const, title: `Answers ${at}`, ...one })),
});

describe("D3 responding comes before posting", () => {
  it("is met by evidence of first responses, done or running", () => {
    expect(reportOf(gate, plan({ status: "planned" }, { status: "done" }, { status: "running" }))).toEqual({
      gate,
      key: `gates/${gate}/started`,
      met: true,
      message: "Answering has begun in this cycle: “Answers 1”.",
      values: { first: "e1" },
      evidence: ["e1", "e2"],
    });
  });

  it.each([
    ["none", {}, "nothing"],
    ["planned ones", { status: "planned" }],
    ["failed ones", { status: "failed" }],
    ["ones that do not say", {}],
    ["training", { kind: "training", status: "done" }],
  ] as const)("is not met by %s", (_, one, nothing?: string) => {
    expect(reportOf(gate, nothing ? plan() : plan(one))).toEqual({
      gate,
      key: `gates/${gate}/none`,
      met: false,
      message:
        "Nothing shows that anybody was answered in this cycle. Answer people first, and record it as evidence of a response, running or done.",
      values: { cycle: 1 },
      evidence: [],
    });
  });

  it("asks for the date as well in a second cycle, where an answer without one may be from the first", () => {
    expect(reportOf(gate, plan(), 2).message).toBe(
      "Nothing shows that anybody was answered in this cycle. Answer people first, and record it as evidence of a response, running or done, with its date.",
    );
    expect(reportOf(gate, plan({ status: "done", on: "2027-05-31" }, { status: "done" }), 2)).toMatchObject({
      met: false,
      message:
        "Answers were given (“Answers 1”), but the evidence states no date, so nothing shows that it was in this cycle. State its date, or answer people first and record it as evidence of a response, running or done, with its date.",
      evidence: ["e1"],
    });
  });

  it("asks for it again in a second cycle, and says what there was", () => {
    const report = (on?: string) => reportOf(gate, plan({ status: "done", on }), 2);
    expect([undefined, "2027-05-31", "2027-06-01"].map((on) => report(on).met)).toEqual([false, false, true]);
    expect(report("2027-05-31")).toMatchObject({
      message:
        "Answers were given in an earlier cycle (“Answers 0”), but none in this one. Answer people first, and record it as evidence of a response, running or done, with its date.",
      values: { first: "e0" },
      evidence: ["e0"],
    });
  });

  it("stays firm in a trial", () => {
    expect(inTrial(gate, plan())).toBe("firm");
  });
});
