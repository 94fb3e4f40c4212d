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
      "### Where they are",
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
    ["C4", "| Home brewers | Home forum | 46% of them | surveyed | 7 November 2026 | Survey, 214 answers |"],
    ["C4", "| Home brewers | not on TikTok |  | assumed |  |  |"],
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

describe("D1 D2 B5 C7 what was heard, read, held and decided", () => {
  const record: Omit<PlanInput, "format" | "id"> = {
    timeZone: "Europe/Amsterdam",
    currency: "EUR",
    weekStart: "sun",
    hourlyRate: { amount: 40 },
    channels: [{ id: "forum", name: "Forum" }],
    pillars: [
      { id: "help", name: "Help" },
      { id: "faces", name: "Faces" },
    ],
    content: [{ id: "guide", title: "The kettle guide" }],
    people: [
      { id: "lars", name: "Lars", hourlyRate: { amount: 55, currency: "USD" }, timeZone: "Asia/Tokyo", skills: ["calm"] },
      { id: "wim", name: "Wim" },
      { id: "host", name: "Host", is: "role", skills: ["calm", "law"] },
    ],
    skills: [
      { id: "calm", name: "staying calm", note: "Above all at night." },
      { id: "law", name: "the law" },
      { id: "sums", name: "sums" },
    ],
    readiness: [{ id: "course", kind: "training", title: "Law", status: "done", person: "wim", skill: "law" }],
    cadences: [
      {
        id: "diary",
        channels: ["forum"],
        when: { kind: "quota", posts: 2, per: "week" },
        timeZone: "Asia/Tokyo",
        pillars: [
          { pillar: "help", weight: 3 },
          { pillar: "faces", weight: 1 },
        ],
        content: ["guide"],
        hoursPerPost: 1.5,
        onBlackout: "later",
      },
    ],
    campaigns: [{ id: "fair", name: "Fair", anchor: "2027-05-01T10:00", timeZone: "America/New_York" }],
    blackouts: [
      { id: "king", name: "King's Day", from: "2027-04-27", to: "2027-04-27", yearly: true },
      { id: "good-friday", on: { name: "Good Friday", easter: -2 }, channels: ["forum"], note: "Nobody is here." },
      { id: "strike", from: "2027-06-01", hours: { from: "20:00", to: "08:00" }, days: ["mon"], channels: [] },
    ],
    listening: {
      sources: [{ id: "threads", name: "Threads", side: "external", channel: "forum", checked: "day" }],
      insights: [
        {
          id: "grind",
          source: "threads",
          statement: "Grind size",
          heardBy: "lars",
          heardOn: "2026-11-20",
          weight: 5,
          sentiment: "negative",
        },
        { id: "decaf", source: "threads", statement: "Decaf", basis: "assumed", setAside: "For the buyer." },
      ],
      players: { none: "Asked at the Monday meeting", by: "wim", on: "2026-11-03" },
    },
    metrics: [
      {
        id: "answers",
        name: "First answer",
        catalog: "reach",
        unit: "duration",
        nature: "rate",
        direction: "down",
        kind: "outcome",
        every: "month",
        minutesPerReading: 15,
        // biome-ignore lint/suspicious/noThenProperty: the model's word for what is done; a text is no promise's method
        decision: { when: "too slow", then: "take turns", above: 480, value: { amount: 900 } },
      },
    ],
    measurements: [
      { id: "m1", metric: "answers", value: null, period: { from: "2026-12-01", to: "2026-12-31" }, paid: false },
      { id: "m2", metric: "answers", value: 300, on: "2027-01-31", source: "forum export" },
    ],
    journey: [
      {
        seq: 1,
        cycle: 1,
        type: "advance",
        from: "listen.internal",
        to: "listen.external",
        at: "2026-11-20T09:30:00Z",
        by: "lars",
        because: "All were heard.",
        gates: [
          { gate: "g", key: "gates/own/met", met: true, message: "Five {functions} were heard.", values: { count: 5 }, evidence: [] },
          { gate: "g", key: "gates/own/unmet", met: false, softened: true, message: "No policy.", values: {}, evidence: [] },
        ],
        machine: "listen-first",
        machineVersion: 1,
      },
    ],
  };
  const lines = linesOf(record);

  test.each([
    ["- **Weeks begin on:** Sunday"],
    ["- **Amounts are in:** EUR"],
    ["- **An hour of work costs:** 40 EUR"],
    ["  - **Rhythm:** 2 a week (days count in Asia/Tokyo)"],
    ["    - **Themes, by weight:**"],
    ["      - Help (3)"],
    ["    - **Taken from:** The kettle guide"],
    ["    - **Each takes:** 1.5 hours"],
    ["    - **When nothing may be posted:** posting later"],
    ["  - **Day:** 1 May 2027, 10:00"],
    ["  - **Times are in:** America/New_York"],
    ["| 27 April 2027, and every year again |  |  | everywhere | King's Day |  |"],
    ["| Good Friday (2 days before Easter) |  |  | Forum |  | Nobody is here. |"],
    ["| from 1 June 2027 until further notice | 20:00–08:00 | Monday | on no channel |  |  |"],
    ["| Threads | external | Forum | every day |"],
    ["| Grind size | Threads |  | Lars, 20 November 2026 | negative | 5 |  |"],
    ["| Decaf | Threads | assumed |  |  |  | For the buyer. |"],
    ["| Lars |  | 55 USD | Asia/Tokyo | staying calm |"],
    ["Nobody is active on social media yet, by this statement: Asked at the Monday meeting"],
    ["Asked by Wim on 3 November 2026."],
    ["| staying calm | Lars | Host | Above all at night. |"],
    ["| the law | Wim | Host |  |"],
    ["| sums |  |  |  |"],
    [
      "| First answer | Reach | duration in minutes, rate, less is better, evidence of outcome | every month (15 minutes a reading) | too slow: take turns (due above 480, worth 900 EUR) |",
    ],
    ["### Readings: First answer"],
    ["| not available | over 1 December 2026 to 31 December 2026 | no |  |"],
    ["| 300 | 31 January 2027 |  | forum export |"],
    ["- 20 November 2026, 09:30 UTC: went on from listening inside to listening outside"],
    ["  - **Decided by:** Lars"],
    ["  - **Because:** All were heard."],
    ["  - **Round of listening:** 1"],
    ["  - **Met:** Five {functions} were heard."],
    ["  - **Not met, and not asked of a trial balloon:** No policy."],
  ])("“%s”", (line) => expect(lines).toContain(line));

  test("D9 who asked nobody does not say that nobody is active", () => {
    const none = linesOf({ people: [{ id: "a", name: "A" }], listening: { players: { none: "not asked yet" } } });
    expect(none.slice(2)).toEqual([
      "- A",
      "Nobody is active on social media yet, by this statement: not asked yet",
      "The statement does not say who asked, or when.",
    ]);
  });

  test("what a gate found is said in the language that has its sentence", () => {
    const language: Language = { ...english, templates: { "gates/own/met": "Alle {count} gehört." } };
    const markdown = toMarkdown(strategyDocument(parsePlan({ format: "social-plan/1", id: "acme", ...record }), { language }));
    expect(markdown).toContain("**Met:** Alle 5 gehört.\n");
    expect(markdown).toContain("No policy.\n");
  });
});

describe("E2 a tactic stands under the one it is part of", () => {
  const tactic = (id: string, partOf?: string) => ({ id, statement: id, ...(partOf !== undefined && { partOf }) });
  const below = (heading: string, strategy: object): string[] => {
    const lines = linesOf({ strategies: [{ id: "s", ...strategy }] });
    return lines.slice(lines.indexOf(heading) + 1);
  };

  test("in one list, three deep; what is deeper says what it is part of", () => {
    const tactics = [tactic("d", "c"), tactic("c", "b"), tactic("b", "a"), tactic("a"), tactic("e", "d"), tactic("z")];
    expect(below("### Tactics not yet tied to a goal", { tactics })).toEqual([
      "- a",
      "  - **Its parts:**",
      "    - b",
      "      - **Its parts:**",
      "        - c",
      "          - **Its parts:**",
      "            - d",
      "            - e",
      "              - **Part of:** d",
      "- z",
    ]);
  });

  test("in another list it says what it is part of", () => {
    const goals = [{ id: "g", statement: "G", tactics: [tactic("part", "whole")] }];
    expect(below("**Tactics:**", { goals, tactics: [tactic("whole")] })).toEqual([
      "- part",
      "  - **Part of:** whole",
      "### Tactics not yet tied to a goal",
      "- whole",
    ]);
  });

  test("a chain of thousands is written", () => {
    const tactics = Array.from({ length: 3000 }, (_, at) => tactic(`t${at}`, at === 0 ? undefined : `t${at - 1}`));
    expect(below("### Tactics not yet tied to a goal", { tactics }).filter((line) => /- t\d+$/.test(line))).toHaveLength(3000);
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
    const document = toMarkdown(
      strategyDocument(parsePlan(fullPlan({ text: another, choice: another, elsewhere: () => "elsewhere" }))),
    ).replaceAll("-", " ");
    expect(stated.filter((text) => !document.includes(text))).toEqual([]);
    expect(stated.length).toBeGreaterThan(170);
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
    // What is left is data: the rule of a cadence, zones, currencies and an address.
    expect(
      outsideOf(markdown)
        .replace(/FREQ=DAILY|[A-Z]\w+\/[A-Z]\w+|[A-Z]{3}|<https:[^>]*>/g, "")
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
