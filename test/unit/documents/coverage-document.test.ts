import { describe, expect, it } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { type CheckOptions, type Coverage, checkRules } from "../../../src/coverage/check-rules.js";
import { defineRule } from "../../../src/coverage/define-rule.js";
import type { Rule } from "../../../src/coverage/rule.js";
import { channelNeedsAudience } from "../../../src/coverage/rules/channel-needs-audience.js";
import { coverageDocument } from "../../../src/documents/coverage-document.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import type { Plan } from "../../../src/model/plan.js";
import { german } from "../../helpers/german.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { structureOf, textOf } from "./structure-of.js";

/** A rule that finds each channel without an account, as this severity. */
const accountRule = (severity: "error" | "warning" | "info", more: Partial<Rule> = {}): Rule => ({
  ...defineRule({
    id: `acme/account-${severity}`,
    severity,
    on: "channel",
    messages: {
      none: "“{channel, name}” has no account.",
      call: "Call it “acme”.",
      ask: "Ask {person, name}.",
      mate: "It is beside this one.",
    },
    everywhere: false,
    check({ id, account, owner = "nobody" }, { plan, report }) {
      if (account !== undefined) return;
      const changes = [{ op: "set", kind: "channel", id, field: "account", value: "acme" }] as const;
      const [mate] = plan.channels.filter((channel) => channel.account !== undefined);
      report({
        message: "none",
        values: { channel: id },
        at: "account",
        related: mate === undefined ? [] : [{ node: mate.id, message: "mate" }],
        suggestions: [
          { message: "call", changes },
          { message: "ask", values: { person: owner }, changes },
        ],
      });
    },
  }),
  ...more,
});

const channels = [
  { id: "blog", name: "Our blog", owner: "ana" },
  { id: "forum", name: "The forum", account: "acme" },
];
const people = [{ id: "ana", name: "Ana" }];
const plan = planOf({ name: "Acme 2027", people, channels });

const written = (of: Plan, report: Coverage): string => toMarkdown(coverageDocument(of, report));
const checked = (fields: PlanFields, rules: readonly Rule[], options: CheckOptions<readonly Rule[]> = {}): string => {
  const of = planOf(fields);
  return written(of, checkRules(of, rules, options));
};
const part = (text: string, heading: string): string => text.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? "";

describe("X1 a report for people", () => {
  it("says what was found on each thing, whose it is, and the ways to fix it", () => {
    const text = checked({ name: "Acme 2027", people, channels }, [accountRule("error"), accountRule("info")]);
    expect(text.startsWith("# Coverage: Acme 2027\n\nFound: 1 error, no warning, 1 thing worth knowing.\n\n## Errors\n\n")).toBe(true);
    expect(part(text, "Errors")).toBe(
      [
        "Errors",
        "",
        "- Our blog (channel)",
        "  - **Owner:** Ana",
        "  - “Our blog” has no account.",
        "    - **See also:** The forum: It is beside this one.",
        "    - **Ways to fix it:**",
        "      - Call it “acme”.",
        "      - Ask Ana.",
        "    - **Rule:** acme/account-error",
        "",
        "",
      ].join("\n"),
    );
    expect(structureOf(text).filter((shape) => shape.startsWith("heading"))).toEqual([
      "heading 1",
      ...Array(text.match(/^## /gm)?.length ?? 0).fill("heading 2"),
    ]);
  });

  it("puts the graver first, and what concerns one thing together", () => {
    const bare = { id: "news", name: "News" };
    const rules = [accountRule("info"), accountRule("warning"), accountRule("warning", { id: "acme/again" })];
    const text = checked({ people, channels: [...channels, bare] }, rules);
    expect(text).toContain("Found: no error, 4 warnings, 2 things worth knowing.");
    expect(text.indexOf("## Warnings")).toBeLessThan(text.indexOf("## Worth knowing"));
    expect(text).not.toContain("## Errors");
    expect(part(text, "Warnings").match(/^- .*|(?<=Rule:\*\* ).*/gm)).toEqual([
      "- Our blog (channel)",
      "acme/account-warning",
      "acme/again",
      "- News (channel)",
      "acme/account-warning",
      "acme/again",
    ]);
  });

  it("names the things of which one sentence speaks, with their owners, where each would say the same again", () => {
    const two = [channels[0], { id: "news", name: "News" }].flatMap((one) => one ?? []);
    const everywhere = { everywhere: "None of the {count} channels has one." };
    expect(
      part(checked({ people, channels: two }, [accountRule("error", everywhere)]), "Errors")
        .split("\n")
        .slice(2, 8),
    ).toEqual([
      "- The plan as a whole",
      "  - None of the 2 channels has one.",
      "    - **On:**",
      "      - Our blog (owner: Ana)",
      "      - News",
      "    - **Ways to fix it:**",
    ]);
  });

  it("leaves the sentences as they are where they say more than names", () => {
    const dated = defineRule({
      id: "acme/priority",
      severity: "error",
      on: "channel",
      messages: { low: "“{channel, name}” is only number {priority}." },
      everywhere: "Both are too low.",
      check: ({ id, priority = 0 }, { report }) => report({ message: "low", values: { channel: id, priority } }),
    });
    const text = checked({ channels: channels.map((one, at) => ({ ...one, owner: undefined as never, priority: at + 2 })) }, [dated]);
    expect(part(text, "Errors")).toContain(
      "    - **See also:**\n      - “Our blog” is only number 2.\n      - “The forum” is only number 3.\n",
    );
  });

  it("leaves the sentence on another thing where it is the only one, though it names it", () => {
    const beside = accountRule("error");
    const naming = { ...beside, messages: { ...beside.messages, mate: "“The forum” has one." } };
    expect(part(checked({ people, channels }, [naming]), "Errors")).toContain("    - **See also:** “The forum” has one.\n");
  });

  it("puts what was found on an entry apart, since it is no thing of the plan", () => {
    const cadences = [{ id: "w", name: "Weekly", channels: ["blog"], when: { kind: "weekly", on: ["mon"] } }] as const;
    const of = planOf({ timeZone: "UTC", people, channels, cadences });
    const calendar = generateCalendar(of, { from: "2027-01-04", to: "2027-01-10" });
    const onEntries = defineRule({
      id: "acme/entries",
      severity: "info",
      on: "plan",
      needs: ["calendar"],
      messages: { early: "This goes out on {day, date}." },
      check(_, { calendar: given, report }) {
        for (const { id, local } of given?.entries ?? []) report({ message: "early", values: { day: local }, node: id });
      },
    });
    const text = written(of, checkRules(of, [onEntries], { calendar }));
    expect(part(text, "Worth knowing")).toContain("- Entries of the calendar\n  - This goes out on 4 January 2027.\n");
    expect(text).toContain("| Entries of the calendar | 0 of 1 | it leads up to a business objective | Weekly (1) |");
    expect(text).not.toContain("No entry of a calendar was checked.");
  });
});

describe("X1 a report is never more than it is", () => {
  it("where nothing was found, and nothing may have been looked for", () => {
    expect(checked({}, [])).toMatch(/^# Coverage: .*\n\nNo rule was run, so nothing could be found\.\n\n## What is covered/);
    expect(checked({}, [])).not.toMatch(/\b0 |\bNo problem/);
  });

  it("says which rules were not run, and for want of what", () => {
    const rules = [
      accountRule("info", { id: "acme/day", needs: ["today"] }),
      accountRule("info", { id: "acme/both", needs: ["calendar", "today"] }),
    ];
    const text = checked({ channels: [channels[1] ?? { id: "x", name: "X" }] }, rules);
    expect(text).toContain(
      "No rule was run, so nothing could be found.\n\n2 rules were not run: nothing is known of what they look for.\n",
    );
    expect(part(text, "Not checked")).toContain(
      "| acme/day | the day of the check |\n| acme/both | the calendar and the day of the check |\n",
    );
    expect(checked({}, rules.slice(0, 1))).toContain("One rule was not run: nothing is known of what it looks for.");
  });

  it("says what is left for a reason, until when, and which reasons are idle", () => {
    const fingerprint = "acme/account-error/none/blog/account/forum";
    const suppress = [
      { fingerprint, because: "It moves in May.", until: "2027-05-31" },
      { fingerprint: "acme/account-error/none/gone/account", because: "It was old.", until: "2027-06-30" },
      { fingerprint: "acme/account-error/none/past/account", because: "It was young.", until: "2026-12-31" },
    ];
    const config = { "acme/account-error": { suppress } };
    const dated = checked({ people, channels }, [accountRule("error")], { config, today: "2027-01-01" });
    expect(dated).toContain("The one rule that was run found nothing.");
    expect(part(dated, "Left for a reason")).toContain(
      "| “Our blog” has no account. | It moves in May. | 31 May 2027 | acme/account-error |",
    );
    expect(part(dated, "Reasons that leave nothing out").split("\n").slice(4, 6)).toEqual([
      "| acme/account-error/none/gone/account | It was old. | There is no such finding. |",
      "| acme/account-error/none/past/account | It was young. | It held until 31 December 2026. |",
    ]);
    expect(checked({ people, channels }, [accountRule("error")], { config })).toContain(
      "| 31 May 2027 (not looked at, since the day of the check was not given) |",
    );
  });

  it("counts what is only worth knowing, too", () => {
    expect(checked({ people, channels }, [accountRule("info")])).toContain("Found: no error, no warning, 1 thing worth knowing.");
  });

  it("says of a calendar without entries as of none that no entry was checked", () => {
    expect(checked({}, [])).toContain("No entry of a calendar was checked.");
  });
});

describe("X1 how much is covered, and what hangs together", () => {
  const metrics = [
    { id: "m", name: "Visits" },
    { id: "loose", name: "Likes" },
  ];
  const full = planOf({
    metrics,
    channels,
    people,
    venues: [{ id: "corner", name: "The corner", channel: "forum" }],
    audiences: [
      { id: "fans", name: "Fans", presence: [{ at: "corner", basis: "observed" }, { at: "blog" }] },
      { id: "others", name: "Others", presence: [{ at: "blog", absent: true }] },
    ],
    listening: {
      sources: [{ id: "mail", name: "Mail", side: "internal" }],
      insights: [
        { id: "i", source: "mail", statement: "It dents" },
        { id: "j", source: "mail", statement: "It leaks" },
      ],
    },
    messages: [{ id: "say", text: "No dents", answers: ["i"] }],
    strategies: [
      {
        id: "s",
        scope: { function: "legal" },
        businessObjectives: [
          { id: "earn", statement: "Earn more" },
          { id: "save", statement: "Spend less" },
        ],
        marketingObjectives: [{ id: "known", statement: "Be known", serves: ["earn"] }],
        goals: [
          {
            id: "g",
            statement: "Sell",
            serves: ["known"],
            kpis: [{ id: "k", metric: "m" }],
            tactics: [{ id: "t", statement: "Write", metrics: ["m"] }],
          },
          { id: "h", statement: "Thank" },
        ],
      },
    ],
  });
  const text = written(full, checkRules(full, []));

  it("lists the levels, what covered means, and what is missing by name", () => {
    const rows = part(text, "What is covered");
    expect(rows).toContain("| Part | Covered | Covered means | Not covered |");
    expect(rows).toContain("| Business functions | 1 of 1 | a strategy serves it |  |");
    expect(rows).toContain("| Business objectives | 1 of 2 | a goal leads up to it | Spend less |");
    expect(rows).toContain("| KPIs | 0 of 1 | it stands in a goal or objective and has a target | Visits |");
    expect(checked({}, [])).toContain("Audiences, Channels in use and Insights\n");
    expect(checked({ alignment: { invite: [{ id: "w", name: "Will", function: "it" }] } }, [])).toContain("| a strategy serves it | IT |");
  });

  it.each([
    [
      "Goals and metrics",
      [
        "| Goal | Metric | How | Through |",
        "| --- | --- | --- | --- |",
        "| Sell | Visits | by a KPI | Write |",
        "",
        "- **Goals without a metric:** Thank",
        "- **Metrics of no goal:** Likes",
      ],
    ],
    [
      "Objectives and goals",
      [
        "| Objective | Goal | How | Through |",
        "| --- | --- | --- | --- |",
        "| Earn more | Sell | through a marketing objective | Be known |",
        "| Be known | Sell | directly |  |",
        "",
        "- **Objectives without a goal:** Spend less",
        "- **Goals without an objective:** Thank",
      ],
    ],
    [
      "Audiences and channels",
      [
        "| Audience | Channel | How it is known | Through |",
        "| --- | --- | --- | --- |",
        "| Fans | The forum | observed | The corner |",
        "| Fans | Our blog | stated without a basis |  |",
        "| Others | Our blog | known not to be there |  |",
      ],
    ],
    [
      "What was heard, and what answers it",
      [
        "| Insight | Answer | Kind |",
        "| --- | --- | --- |",
        "| It dents | No dents | message |",
        "",
        "- **Insights without an answer:** It leaks",
      ],
    ],
  ])("sets things against each other by name: %s", (heading, lines) => {
    expect(part(text, heading).trimEnd().split("\n").slice(2)).toEqual(lines);
  });

  it("shows three hundred rows of a matrix, and says how many more there are", () => {
    const metrics = Array.from({ length: 20 }, (_, at) => ({ id: `m${at}`, name: `Metric ${at}` }));
    const of = (more: number) => {
      const goals = Array.from({ length: 15 + more }, (_, at) => ({ id: `g${at}`, statement: `Goal ${at}` }));
      const all = { id: "t", statement: "Do all", serves: goals.map(({ id }) => id), metrics: metrics.map(({ id }) => id) };
      return part(checked({ metrics, strategies: [{ id: "s", goals, tactics: [all] }] }, []), "Goals and metrics");
    };
    expect(of(0).match(/^\| Goal \d/gm)).toHaveLength(300);
    expect(of(0)).not.toContain("not shown here");
    expect(of(1).match(/^\| Goal \d/gm)).toHaveLength(300);
    expect(of(1)).toContain("\n20 more rows are not shown here.\n");
    expect(of(1)).not.toContain("Goals without a metric");
  });

  it("leaves out a matrix of which nothing is in the plan", () => {
    expect(checked({}, []).match(/^## .*/gm)).toEqual(["## What is covered"]);
  });
});

describe("X1 the report of another plan", () => {
  it.each([
    ["of others", planOf({ id: "other", channels: ["shop", "fair"].map((id) => ({ id, name: id })) })],
    ["of the plan before something was added", planOf({ people, channels: channels.slice(0, 1) })],
    ["of the plan before something was taken out", planOf({ people, channels: [...channels, { id: "old", name: "Old" }] })],
  ])("is refused: %s", (_, other) => {
    expect(thrownBy(() => coverageDocument(plan, checkCoverage(other)))).toMatchObject({
      code: "conflict",
      path: ["report", "matrix", "audienceChannels", "columns"],
    });
  });

  it.each([
    ["goalMetrics", "rows", { strategies: [{ id: "s", goals: [{ id: "g", statement: "Sell" }] }] }],
    ["goalMetrics", "columns", { metrics: [{ id: "m" }] }],
    ["audienceChannels", "rows", { audiences: [{ id: "a", name: "A" }] }],
    [
      "insightAnswers",
      "rows",
      { listening: { sources: [{ id: "q", name: "Q", side: "internal" as const }], insights: [{ id: "i", source: "q", statement: "I" }] } },
    ],
  ])("is told by the %s %s", (name, side, fields) => {
    expect(thrownBy(() => coverageDocument(planOf(fields), checkCoverage(planOf())))).toMatchObject({
      code: "conflict",
      path: ["report", "matrix", name, side],
    });
  });

  it("but one that was stored, or that is of the plan before something was renamed, is written with the names of now", () => {
    const stored: Coverage = JSON.parse(JSON.stringify(checkCoverage(plan, { rules: [channelNeedsAudience] })));
    const renamed = planOf({ people, channels: channels.map((one) => ({ ...one, name: `New ${one.id}` })) });
    expect(written(renamed, stored)).toContain("| Channels in use | 0 of 2 | a tactic uses it | New blog and New forum |");
  });

  it("and of a matrix that is too long to show, every cell is one", () => {
    const report = checkCoverage(plan);
    const cells = Array.from({ length: 301 }, () => ({ row: "ana", column: "blog", value: "stated", because: ["blog"] }));
    const withCells = (last: unknown): Coverage =>
      JSON.parse(
        JSON.stringify({
          ...report,
          matrix: { ...report.matrix, audienceChannels: { ...report.matrix.audienceChannels, cells: cells.with(300, last as never) } },
        }),
      );
    expect(() => coverageDocument(plan, withCells(cells[0]))).not.toThrow();
    for (const last of [null, 7, {}, { row: "ana" }, { row: "ana", column: 7 }])
      expect(thrownBy(() => coverageDocument(plan, withCells(last))).path.slice(0, 5)).toEqual([
        "report",
        "matrix",
        "audienceChannels",
        "cells",
        300,
      ]);
  });

  it("and what it names that nobody knows is shown as it is", () => {
    const report = checkRules(plan, [accountRule("error")]);
    const [finding] = report.findings;
    if (finding === undefined) throw new Error("nothing was found");
    const strange = { ...report, findings: [{ ...finding, node: "gone", related: [{ node: "away", message: "It was there." }] }] };
    expect(written(plan, strange)).toContain(
      "- Entries of the calendar\n  - “Our blog” has no account.\n    - **See also:** away: It was there.\n",
    );
  });
});

describe("X1 a report in any words", () => {
  const hostile = [
    "# Done",
    "| a | b |",
    "- item\n- item",
    "[x](https://a.example)",
    "**all** `is` <b>well</b>",
    "1. first",
    "~~gone~~",
    "***",
  ];

  it.each(hostile)("is of the same make whatever the things are called: %j", (name) => {
    const made = (called: string) => {
      const of = planOf({
        name: called,
        people: [{ id: "ana", name: called }],
        channels: channels.map((one) => ({ ...one, name: called })),
      });
      return written(of, checkRules(of, [accountRule("error")]));
    };
    expect(structureOf(made(name))).toEqual(structureOf(made("plain")));
    expect(textOf(made(name))).toContain(name.replaceAll("\n", " "));
  });

  it("says its own in the language asked for, and the findings as the check said them", () => {
    const language = {
      ...german,
      templates: { ...german.templates, "documents/heading.error": "Fehler", "documents/report.found": "Gefunden: {error}." },
    };
    const text = toMarkdown(coverageDocument(plan, checkRules(plan, [accountRule("error")]), { language }));
    expect(text).toContain("Gefunden: 1.\n\n## Fehler\n\n");
    expect(text).toContain("“Our blog” has no account.");
  });
});
