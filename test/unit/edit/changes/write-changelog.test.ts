import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { diffPlans } from "../../../../src/edit/changes/diff-plans.js";
import { writeChangelog } from "../../../../src/edit/changes/write-changelog.js";
import { editPlan } from "../../../../src/edit/edit-plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { type Changelog, changelogOf } from "../../../../src/words/changes/changelog-of.js";
import { english } from "../../../../src/words/english.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { anyPlan, sampleOf } from "../../../laws/arbitraries/plans.js";

const before = planOf({
  metrics: [{ id: "calls", name: "Calls" }],
  channels: [{ id: "forum", name: "Forum" }],
  strategies: [
    { id: "care", scope: { function: "customer-service", name: "Care" }, goals: [{ id: "answer", statement: "Answer" }] },
    { id: "sales", goals: [{ id: "sell", statement: "Sell", kpis: [{ id: "sold", metric: "calls" }] }] },
    { id: "press", scope: { function: "pr" } },
  ],
});

const textOf = ({ sections }: Changelog): string =>
  sections.map(({ title, lines }) => [`## ${title}`, "", ...lines.map(({ text }) => `- ${text}`)].join("\n")).join("\n\n");

describe("X9 what changed between two plans", () => {
  test("is told by strategy in the order of the plan, then of the whole plan, by kind", () => {
    const { plan: after, changes } = editPlan(before, (tx) => {
      tx.set("channel", "forum", { name: "Product forum" });
      tx.set("metric", "calls", { instrument: "CRM" });
      tx.set("plan", "plan", { name: "2027" });
      tx.set("kpi", "sold", { due: "2027-06-30" });
      tx.add("tactic", { id: "faq", statement: "A living FAQ", channels: ["forum"] }, { to: "answer" });
      tx.set("strategy", "care", { mission: "Help" });
      tx.set("goal", "answer", { statement: "Answer fast" });
      tx.remove("strategy", "press");
      tx.add("strategy", { id: "hr", scope: { function: "human-resources" } }, { after: null });
    });
    const changelog = changelogOf(before, after, changes);
    expect(textOf(changelog)).toBe(`## human resources

- The strategy “human resources” is added.

## Care

- The mission of the strategy “Care” is now “Help”.
- The goal “Answer” now reads “Answer fast”.
- The tactic “A living FAQ” is added to the goal “Answer”.

## sales

- The KPI “Calls” is now due 30 June 2027.

## pr

- The strategy “pr” is removed.

## The whole plan

- The plan is now called “2027”.
- The channel “Forum” is now called “Product forum”.
- The instrument of the metric “Calls” is now “CRM”.`);
    expect(changelog.sections.map(({ strategy }) => strategy)).toEqual(["hr", "care", "sales", "press", null]);
    expect(new Set(changelog.sections.flatMap(({ lines }) => lines.map(({ change }) => change)))).toEqual(new Set(changes));
  });

  test("names what was added by the plan after, and the strategy as it is called now", () => {
    const { plan: after, changes } = editPlan(before, (tx) => {
      tx.set("strategy", "care", { scope: { function: "customer-service", name: "Customer care" } });
      tx.add("person", { id: "p1", name: "Maria" });
      tx.set("goal", "answer", { owner: "p1" });
      tx.move("goal", "sell", { to: "care" });
      tx.remove("kpi", "sold");
    });
    const changelog = changelogOf(before, after, changes);
    expect(textOf(changelog)).toBe(`## Customer care

- The scope of the strategy “Care” is now customer service (called “Customer care”) instead of customer service (called “Care”).
- The owner of the goal “Answer” is now Maria.
- The goal “Sell” moves from the strategy “sales” to the strategy “Care”.
- The KPI “Calls” is removed from the goal “Sell”.

## The whole plan

- Maria is added.`);
  });

  test("finds the changes itself, and says nothing where there are none", () => {
    const after = editPlan(before, (tx) => tx.set("channel", "forum", { use: "dormant" })).plan;
    expect(textOf(writeChangelog(before, after))).toBe("## The whole plan\n\n- The status of the channel “Forum” is now dormant.");
    const language = { ...english, templates: { "changes/general": "Überall" } };
    expect(textOf(writeChangelog(before, after, { language }))).toContain("## Überall");
    expect(writeChangelog(before, before)).toEqual({ sections: [] });
    expect(thrownBy(() => writeChangelog(before, { ...after, id: "other" })).code).toBe("change");
  });

  test("is frozen data", () => {
    const after = editPlan(before, (tx) => tx.set("channel", "forum", { use: "dormant" })).plan;
    const changelog = writeChangelog(before, after);
    const [section] = changelog.sections;
    for (const part of [changelog, changelog.sections, section, section?.lines, section?.lines[0]])
      expect(Object.isFrozen(part)).toBe(true);
    expect(JSON.parse(JSON.stringify(changelog))).toEqual(changelog);
  });

  test("has a sentence for every change between any two plans", () => {
    const plans = sampleOf(anyPlan, 20).map((written) => parsePlan({ ...written, id: "acme" }));
    for (const [index, after] of plans.entries()) {
      const first = plans[index - 1] ?? before;
      const { sections } = changelogOf(first, after, diffPlans({ ...first, id: after.id }, after));
      for (const { text } of sections.flatMap(({ lines }) => lines)) {
        expect(text).toMatch(/^\S.*[.!?…”]$/u);
        expect(text.length).toBeLessThanOrEqual(600);
        expect(text).not.toContain("[object");
      }
    }
  });

  test("reads well of a complete plan", async () => {
    const coffee = parsePlan(JSON.parse(readFileSync("examples/plans/invented-harbour-coffee.json", "utf8")));
    const { plan } = editPlan(coffee, (tx) => {
      tx.set("plan", "plan", { promotionalShare: 0.25, hourlyRate: { amount: 45 } });
      tx.set("goal", "answered-in-public", {
        due: "2028-06-30",
        statement: "Brewing and order questions are answered within a day where they are asked",
      });
      tx.set("kpi", "fewer-mails-per-order", { target: { kind: "value", atMost: 7 }, milestones: [] });
      tx.add(
        "tactic",
        {
          id: "office-hour",
          statement: "A weekly office hour at the counter",
          channels: ["forum"],
          owner: "lars",
          metrics: ["member-answer-share"],
        },
        { to: "regulars-help-newcomers" },
      );
      tx.move("tactic", "living-faq", { to: "regulars-help-newcomers", after: null });
      tx.set("tactic", "roaster-diary", { channels: ["instagram", "blog"], status: "dropped" });
      tx.set("channel", "tiktok", { use: "planned", because: undefined });
      tx.set("channel", "newsletter", { name: "Harbour letters", cost: { hoursPerPost: 3, moneyPerMonth: { amount: 35 } } });
      tx.set("cadence", "monthly-guide", { when: { kind: "weekly", on: ["tue"], at: ["09:00"] } });
      tx.move("cadence", "monthly-look", { after: null });
      tx.set("campaign", "advent-2027", { anchor: "2027-11-21", from: { to: "advent-2027", offset: { weeks: -6 } } });
      tx.set("metric", "first-response-time", { every: "week" });
      tx.add("person", { id: "ines", name: "Ines", hoursPerWeek: 8, skills: ["moderating"] });
      tx.set("action", "brief-on-claims", { owner: "ines", status: "done" });
      tx.remove("experiment", "one-minute-video", { detach: true });
      tx.set("policy", "policy", { approvedBy: ["marit"], reviewOn: "2028-01-15" });
    });
    await expect(`${textOf(writeChangelog(coffee, plan))}\n`).toMatchFileSnapshot(
      "../../../fixtures/edit/invented-harbour-coffee.changelog.md",
    );
  });
});
