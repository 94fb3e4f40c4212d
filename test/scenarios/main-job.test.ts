import { strategyDocument, toMarkdown } from "social-plan/documents";
import { describe, expect, it } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import { summaryOf } from "../../examples/summary.js";

describe.each([...loadPlans()])("B7 the main job on %s", (name, plan) => {
  it("shows the summary a person reads", async () => {
    await expect(summaryOf(plan, "2027-01-04")).toMatchFileSnapshot(`../fixtures/main-job/${name}.summary.txt`);
  });

  it("writes the strategy document", async () => {
    await expect(toMarkdown(strategyDocument(plan))).toMatchFileSnapshot(`../fixtures/main-job/${name}.strategy.md`);
  });
});
