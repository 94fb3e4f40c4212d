import { describe, expect, test } from "vitest";
import { loadPlans } from "../../../examples/load-plans.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { english } from "../../../src/words/english.js";
import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { anyPlan, maximalPlan, sampleOf } from "../arbitraries/plans.js";
import { runs } from "../arbitraries/runs.js";
import { everyDocument } from "./every-document.js";
import { markedPlan } from "./marked-plan.js";

const random = sampleOf(anyPlan, runs(50)).map((plan, index) => [`plan ${index}`, parsePlan(plan)] as const);

/** The places of the texts that no document shows. */
const lostFrom = (plan: Plan): readonly string[] => {
  const { plan: marked, places } = markedPlan(plan);
  const papers = Object.values(everyDocument).map((write) => toMarkdown(write(marked, { language: english })));
  const shown = new Set(papers.join("\n").match(/marker\d+q/g));
  return [...new Set([...places].flatMap(([marker, place]) => (shown.has(marker) ? [] : [place])))];
};

describe("F79 every text of a plan stands in at least one of its documents", () => {
  test.each([["the plan that states everything", parsePlan(maximalPlan)] as const, ...loadPlans(), ...random])("%s", (_, plan) => {
    expect(lostFrom(plan)).toEqual([]);
  });

  test("a plan that states everything has a text in every part", () => {
    expect(markedPlan(parsePlan(maximalPlan)).places.size).toBeGreaterThan(200);
  });
});
