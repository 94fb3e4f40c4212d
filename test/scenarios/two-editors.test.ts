import { describe, expect, test } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import { twoEditorsStory } from "../../examples/two-editors.js";

describe("X9 two people edit one plan", () => {
  test("both edits are in it, one conflict is settled, and the changelog tells all in words", async () => {
    const plan = loadPlans().get("invented-harbour-coffee") ?? expect.fail("no complete plan");
    await expect(twoEditorsStory(plan)).toMatchFileSnapshot("../fixtures/edit/two-editors.txt");
  });
});
