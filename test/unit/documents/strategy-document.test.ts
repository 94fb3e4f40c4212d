import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Heading } from "mdast";
import { english, type Language } from "social-plan";
import { strategyDocument, toMarkdown } from "social-plan/documents";
import { describe, expect, test } from "vitest";
import type { PlanInput } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { outsideOf, pseudoLanguage } from "../../helpers/pseudo-language.js";
import { fullPlan } from "./full-plan.js";

const linesOf = (plan: Omit<PlanInput, "format" | "id">): string[] =>
  toMarkdown(strategyDocument(parsePlan({ format: "social-plan/1", id: "acme", ...plan })))
    .split("\n")
    .filter((line) => line !== "");

const care: Omit<PlanInput, "format" | "id"> = {
  name: "Acme 2027",
  organization: "Acme Ltd",
  note: "Assumes the forum stays open.",
  purpose: "business",
  commitment: "trial",
  period: { from: "2027-01-01", to: "2027-12-31" },
  vision: { statement: "People ask us first.", due: "2027-12-31" },
  currency: "EUR",
  strategies: [
    {
      id: "care",
      scope: { function: "customer-service", name: "Customer care", owner: "samira" },
      situation: { strengths: ["We know the product"], threats: ["A rival answers faster", "The forum may close"] },
      mission: "Answer people where they ask",
      businessObjectives: [{ id: "fewer-calls", kind: "cost", statement: "Fewer calls", value: { amount: 9000 } }],
      marketingObjectives: [{ id: "helpful", statement: "Be known to help", serves: ["fewer-calls"] }],
      goals: [
        {
          id: "in-public",
          statement: "Answer in public",
          serves: ["fewer-calls", "helpful"],
          audiences: ["brewers"],
          funnel: "engage",
          due: { to: "launch", offset: { months: 2 } },
          kpis: [
            {
              id: "deflection",
              metric: "calls",
              baseline: { value: 14, on: "2026-12-31" },
              target: { kind: "value", atMost: 8, per: "week" },
              due: "2027-12-31",
              owner: "samira",
              milestones: [{ due: "2027-06-30", target: { kind: "value", atMost: 11, per: "week" } }],
            },
          ],
          tactics: [
            {
              id: "forum-answers",
              statement: "Staff answer in the forum",
              channels: ["forum"],
              venues: [{ venue: "corner", does: "empower" }],
              intent: "conversational",
              kind: "capability",
              owner: "samira",
              responsible: ["wim"],
              consulted: ["wim", "samira"],
              metrics: ["calls"],
            },
          ],
          antiGoals: ["Followers for their own sake"],
        },
        { id: "quiet", statement: "Stay calm" },
        { id: "newsletter", statement: "Grow the letter", open: "No KPI before May" },
      ],
      kpis: [{ id: "loose", metric: "subscribers", target: { kind: "growth", ratio: 1 } }],
      tactics: [{ id: "flyers", statement: "Hand out flyers" }],
      watches: ["calls"],
      outOfScope: ["Invoices"],
    },
  ],
  audiences: [
    {
      id: "brewers",
      name: "Home brewers",
      roles: ["home cook", "volunteer"],
      behaviour: { now: "They call", wanted: "They ask in the forum", barriers: ["Nobody knows the forum"] },
      presence: [
        { at: "forum", basis: "surveyed", source: "Survey, 214 answers", on: "2026-11-07", share: 0.46 },
        { at: "tiktok", absent: true, basis: "assumed" },
      ],
      personas: [{ id: "anke", name: "Anke", role: "volunteer", needs: ["a recipe"] }],
    },
  ],
  channels: [
    { id: "forum", name: "Home forum", platform: "forum", involvement: "respond" },
    { id: "tiktok", name: "TikTok", platform: "tiktok", use: "declined", because: "Nobody has the hours." },
  ],
  venues: [{ id: "corner", name: "Brewers' corner", advocates: ["wim"] }],
  cadences: [
    { id: "round", name: "Round", channels: ["forum"], work: "reply", when: { kind: "weekly", on: ["mon"], at: ["09:30"] } },
    { id: "look", name: "Look at the numbers", channels: [], when: { kind: "monthly", on: [{ nth: 2, businessDay: true }] } },
  ],
  campaigns: [{ id: "launch", name: "the launch" }],
  metrics: [
    // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done; a text is no promise's method
    { id: "calls", name: "Calls a week", instrument: "log", decision: { when: "above 12", then: "write the missing pages" } },
    { id: "subscribers", name: "Subscribers" },
  ],
  people: [
    { id: "samira", name: "Samira", role: "care", hoursPerWeek: 16 },
    { id: "wim", name: "Wim" },
  ],
  messages: [{ id: "m", text: "Use the kettle you own." }],
  response: { rules: [{ id: "r", when: "a question", withinMinutes: 900 }] },
  policy: {
    status: "draft",
    sections: [{ id: "s", kind: "customer-inquiries", rules: ["Thank first."] }],
    approvals: [
      { id: "any", by: ["samira", "wim"], leadHours: 24 },
      { id: "two", channels: ["forum"], by: ["samira", "wim"], count: 2 },
      { id: "half", when: "a price", only: ["price"], by: ["samira", "wim"], share: 0.5, waitMinutes: 2880 },
      { id: "wim-alone", only: ["law", "press"], by: ["wim"] },
      { id: "somebody", only: ["joke"] },
      { id: "free", only: ["weather"], count: 0 },
    ],
    phrases: [
      { id: "cheap", text: "cheap", use: "avoid", instead: "fairly priced", because: "It is not.", severity: "warning" },
      { id: "guests", text: "guests", use: "say" },
    ],
  },
  experiments: [{ id: "e", hypothesis: "Video is saved twice as often", hours: 12 }],
  actions: [{ id: "a", what: "Put hours on every profile", owner: "samira", informed: ["wim"], due: "2027-02-01", serves: ["in-public"] }],
};

describe("E1 the strategy document reads Who > Why > What > How", () => {
  const lines = linesOf(care);

  test("its headings in their order", () => {
    expect(lines.filter((line) => line.startsWith("#"))).toEqual([
      "# Acme 2027",
      "## Strategy: Customer care",
      "### Situation",
      "### Mission",
      "### Business objectives",
      "### Marketing objectives",
      "### Goal: Answer in public",
      "### Goal: Grow the letter",
      "### Further goals",
      "### KPIs not yet tied to a goal",
      "### Tactics not yet tied to a goal",
      "### Watched without a KPI",
      "### Out of scope",
      "## Audiences",
      "## Messages",
      "## Channels",
      "## Other recurring work",
      "## Venues of conversation",
      "## Campaigns",
      "## People and roles",
      "## What is measured",
      "## How we answer",
      "### What we answer, and how",
      "## Policy",
      "### Customer inquiries",
      "### Words to use",
      "### Words to avoid",
      "### Who approves what",
      "## Experiments",
      "## Actions",
    ]);
  });

  test.each([
    ["B6", "- **Purpose:** business"],
    ["B2", "- **Commitment:** trial balloon"],
    ["B1", "- **Vision, by 31 December 2027:** People ask us first."],
    ["E3", "- **Function:** customer service"],
    ["E4", "Answer people where they ask"],
    ["C2", "- Fewer calls (cost; worth 9000 EUR)"],
    ["C1", "  - **Serves:** Fewer calls"],
    ["E2", "- **For:** Home brewers"],
    ["E2", "- **Due:** 2 months after the launch"],
    ["E5", "| Calls a week | 14 (31 December 2026) | at most 8 a week | 31 December 2027 | Samira |"],
    ["E5", "| Calls a week, on the way |  | at most 11 a week | 30 June 2027 |  |"],
    ["D7", "  - **Where:** Home forum; Brewers' corner (we empower it)"],
    ["D6", "  - **Intent:** conversational"],
    ["E2", "  - **Measured by:** Calls a week"],
    ["C10", "- **Not aimed at:** Followers for their own sake"],
    ["E2", "- **Left open:** No KPI before May"],
    ["E2", "- Stay calm"],
    ["E5", "| Subscribers | double the baseline |"],
    ["C3", "  - **Roles:** home cook and volunteer"],
    ["C4", "    - Home forum: 46% of them, surveyed 7 November 2026 (Survey, 214 answers)"],
    ["C4", "    - not on TikTok: assumed"],
    ["C3", "  - **Persona:** Anke, volunteer"],
    ["D5", "  - **Involvement:** we listen and answer"],
    ["C8", "  - **Rhythm:** Round: every Monday at 09:30 (answering)"],
    ["D5", "- TikTok (declined)"],
    ["D5", "  - **Because:** Nobody has the hours."],
    ["C7", "- Look at the numbers: on the second business day of every month"],
    ["B3", "| Samira | care | 16 |"],
    ["C9", "| Calls a week | log | above 12: write the missing pages |"],
    ["C8", "- Use the kettle you own."],
    ["D3", "| a question | 15 hours |"],
    ["D9", "- **Status:** draft"],
    ["D9", "- Thank first."],
    ["X5", "| everything that no other rule is about | one of Samira and Wim |  | 24 hours |"],
    ["X5", "| on Home forum | 2 of Samira and Wim |  |  |"],
    ["X5", "| a price; tagged price | 50% of Samira and Wim | 2 days |  |"],
    ["X5", "| tagged law and press | Wim |  |  |"],
    ["X5", "| tagged joke | one approval |  |  |"],
    ["X5", "| tagged weather | no approval needed |  |  |"],
    ["D9", "- guests"],
    ["D9", "| cheap | fairly priced | It is not. | warning |"],
    ["B1", "- **Note:** Assumes the forum stays open."],
    ["E2", "- **Strengths:** We know the product"],
    ["E2", "- **Threats:**"],
    ["E2", "  - The forum may close"],
    ["E2", "- **Funnel step:** engage"],
    ["E2", "  - **Kind:** capability"],
    ["B3", "  - **Responsible:** Wim"],
    ["B3", "  - **Consulted:** Wim and Samira"],
    ["C3", "  - **What they do now:** They call"],
    ["C3", "  - **What we want them to do:** They ask in the forum"],
    ["C3", "  - **What keeps them from it:** Nobody knows the forum"],
    ["C13", "  - **May cost:** 12 hours"],
    ["D9", "| Put hours on every profile | Samira | Wim | 1 February 2027 | Answer in public |"],
  ])("%s “%s”", (_, line) => expect(lines).toContain(line));

  test("several things under one label stand below it", () => {
    const serves = lines.indexOf("- **Serves:**");
    expect(lines.slice(serves, serves + 3)).toEqual(["- **Serves:**", "  - Fewer calls", "  - Be known to help"]);
  });
});

describe("what a plan states is there", () => {
  test("every text and every word of an open list", () => {
    const stated: string[] = [];
    const another = () => {
      const text = `stated-${stated.length}-`;
      stated.push(text.replaceAll("-", " "));
      return text;
    };
    const document = toMarkdown(strategyDocument(parsePlan(fullPlan({ text: another, choice: another })))).replaceAll("-", " ");
    expect(stated.filter((text) => !document.includes(text))).toEqual([]);
    expect(stated.length).toBeGreaterThan(140);
  });
});

describe("what a plan does not state is left out", () => {
  test("an empty plan is a title", () => {
    expect(linesOf({})).toEqual(["# acme"]);
    expect(linesOf({ organization: "Acme Ltd" })).toEqual(["# Acme Ltd"]);
    expect(linesOf({ strategies: [{ id: "s" }], policy: {}, response: {} })).toEqual(["# acme"]);
  });

  test("no heading without content, no label without a value", () => {
    const nodes = strategyDocument(parsePlan({ format: "social-plan/1", id: "acme", ...care })).children;
    const isHeading = (node: (typeof nodes)[number] | undefined): node is Heading => node?.type === "heading";
    nodes.forEach((node, index) => {
      const next = nodes[index + 1];
      if (isHeading(node)) expect(isHeading(next) ? next.depth : 7).toBeGreaterThan(node.depth);
    });
    expect(linesOf(care).filter((line) => /undefined|null|NaN|\[object|\{|\}/.test(line))).toEqual([]);
  });

  test("bare things are a plain list", () => {
    expect(linesOf({ audiences: [{ id: "a", name: "A" }], metrics: [{ id: "m", name: "M" }], actions: [{ id: "x", what: "X" }] })).toEqual([
      "# acme",
      "## Audiences",
      "- A",
      "## What is measured",
      "- M",
      "## Actions",
      "- X",
    ]);
    expect(linesOf({ strategies: [{ id: "s", goals: [{ id: "g", statement: "G" }] }] })).toEqual([
      "# acme",
      "## Strategy: s",
      "### Goals",
      "- G",
    ]);
  });

  test("E5 a KPI that states only milestones has no row of its own", () => {
    const milestones = [{ due: "2027-06-30", target: { kind: "value", atLeast: 100 } }] as const;
    expect(
      linesOf({ metrics: [{ id: "m", name: "M" }], strategies: [{ id: "s", kpis: [{ id: "k", metric: "m", milestones }] }] }),
    ).toContain("| M, on the way | at least 100 | 30 June 2027 |");
  });
});

describe("the language of a document", () => {
  test("may replace words one by one", () => {
    const plan = parsePlan({ format: "social-plan/1", id: "acme", ...care });
    const language: Language = { ...english, date: (day) => day, templates: { "documents/heading.actions": "Aufgaben" } };
    const markdown = toMarkdown(strategyDocument(plan, { language }));
    expect(markdown).toContain("## Aufgaben\n");
    expect(markdown).toContain("| Calls a week | 14 (2026-12-31) | at most 8 a week | 2027-12-31 | Samira |");
  });

  test("says every word that is not the plan's own", () => {
    const known = { text: () => "文", choice: () => "文" };
    const full = { ...fullPlan(known), timeZone: undefined, currency: undefined };
    const markdown = toMarkdown(strategyDocument(parsePlan(full), { language: pseudoLanguage }));
    // What is left is data: the rule of a cadence, a zone, a currency and an address.
    expect(
      outsideOf(markdown)
        .replace(/FREQ=DAILY|UTC|USD|<https:[^>]*>/g, "")
        .match(/[a-z]+/gi),
    ).toBeNull();
  });
});

describe("real plans", () => {
  const folder = fileURLToPath(new URL("../../../examples/plans/", import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

  test.each(files)("%s is written without a gap", (name) => {
    const plan = parsePlan(readFileSync(`${folder}${name}`, "utf8"));
    const markdown = toMarkdown(strategyDocument(plan));
    expect(markdown).not.toMatch(/undefined|NaN|\[object|\{\w+\}|^#+ *$|^ *- *$/m);
    expect(markdown.startsWith("# ")).toBe(true);
    expect(markdown).toMatch(/[^\n]\n$/);
    expect(toMarkdown(strategyDocument(plan))).toBe(markdown);
  });
});
