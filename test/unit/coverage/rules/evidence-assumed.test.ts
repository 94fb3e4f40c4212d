import { describe, expect, it } from "vitest";
import { evidenceAssumed } from "../../../../src/coverage/rules/evidence-assumed.js";
import type { InsightInput } from "../../../../src/model/listening/insight.js";
import { findingsOf } from "./harness.js";

const plan = (...insights: readonly Partial<InsightInput>[]) => ({
  audiences: [{ id: "owners", name: "Café owners" }],
  listening: {
    sources: [{ id: "desk", name: "Support desk", side: "internal" as const }],
    insights: insights.map((insight, at) => ({ id: `i${at}`, source: "desk", statement: "They read late", ...insight })),
  },
});
const assumed = { basis: "assumed" } as const;

describe("C4 D2 what is assumed is asked", () => {
  it("says how many insights are assumed and whom to ask, once for all", () => {
    expect(
      findingsOf(
        evidenceAssumed,
        plan({ ...assumed, audience: "owners" }, { basis: "heard" }, assumed, { ...assumed, audience: "owners" }),
      ),
    ).toMatchObject([
      {
        severity: "info",
        node: null,
        path: "listening",
        related: ["i0", "i2", "i3"],
        message: expect.stringContaining("3 insights are assumptions, not yet heard from anybody. Ask Café owners and Support desk,"),
      },
    ]);
    expect(findingsOf(evidenceAssumed, plan(assumed))).toMatchObject([
      { message: expect.stringContaining("1 insight is an assumption, not yet") },
    ]);
  });

  it("is content with what was heard, says nothing of it, or was set aside with a reason", () => {
    expect(findingsOf(evidenceAssumed, plan({ basis: "heard" }, {}, { ...assumed, setAside: "Nobody can know." }))).toEqual([]);
    expect(findingsOf(evidenceAssumed, plan({ ...assumed, setAside: " " }))).toHaveLength(1);
  });
});
