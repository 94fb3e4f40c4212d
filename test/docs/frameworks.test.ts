import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parsePlan } from "../../src/model/read/parse-plan.js";
import { frameworks } from "../../src/results/views/framework.js";
import { gapMessages } from "../../src/results/views/gap-messages.js";
import { viewAs } from "../../src/results/views/view-as.js";
import { barePlan } from "../helpers/bare-plan.js";
import { readSource } from "../helpers/sources.js";
import { anyPlan, sampleOf } from "../laws/arbitraries/plans.js";

const plans = [{ format: "social-plan/1", id: "empty" }, barePlan, ...sampleOf(anyPlan, 60)].map((written) => parsePlan(written));

describe("docs: each framework has a page", () => {
  test("and no page is of something else", () => {
    expect(readdirSync("docs/frameworks").sort()).toEqual([...frameworks.map((name) => `${name}.md`), "README.md"].sort());
  });

  test.each(frameworks)("%s: with its source, its parts and what it cannot take", (framework) => {
    const page = readSource(`docs/frameworks/${framework}.md`);
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual(["Source", "What the view takes from the plan", "What it cannot take", "What it asks for"]);
    for (const part of Object.keys(viewAs(parsePlan(barePlan), framework).parts)) expect(page).toContain(`\`${part}\``);
    expect(readSource("docs/frameworks/README.md")).toContain(`(${framework}.md)`);
  });

  test.each(frameworks)("%s: with every gap that it finds, and no other", (framework) => {
    const page = readSource(`docs/frameworks/${framework}.md`);
    const named = [...page.matchAll(/^\| `([\w.]+)` \|/gm)].map(([, key = ""]) => key).filter((key) => key in gapMessages);
    const found = new Set(plans.flatMap((plan) => viewAs(plan, framework).missing.map(({ key }) => key)));
    expect([...named].sort()).toEqual([...found].sort());
  });
});
