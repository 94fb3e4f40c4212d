import { describe, expect, test } from "vitest";
import { responseGuide } from "../../../src/documents/response-guide.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";

const guideOf = (fields: PlanFields): string => toMarkdown(responseGuide(planOf({ name: "Acme 2027", ...fields })));

/** The rows of the table under a heading, without its head. */
const rowsUnder = (heading: string, markdown: string): string[] =>
  (markdown.split(`## ${heading}\n`)[1]?.split("\n## ")[0] ?? "")
    .split("\n")
    .filter((line) => line.startsWith("| "))
    .slice(2);

const people = [
  { id: "ann", name: "Ann" },
  { id: "bob", name: "Bob", away: [{ from: "2027-07-01", to: "2027-07-09" }] },
];
const channels = [
  { id: "forum", name: "Forum" },
  { id: "blog", name: "Blog", involvement: "listen" },
  { id: "tiktok", name: "TikTok", use: "declined" },
] as const;

describe("D3 the response guide", () => {
  const rule = (id: string, urgency?: 1 | 2 | 3, importance?: 1 | 2 | 3) => ({
    id,
    when: id,
    ...(urgency && { urgency }),
    ...(importance && { importance }),
  });

  test("puts the most urgent rules first, of these the most important, and keeps the order of the plan otherwise", () => {
    const rules = [rule("a", 1, 3), rule("b"), rule("c", 3), rule("d", 3, 1), rule("e", undefined, 2), rule("f", 1, 3), rule("g", 3, 2)];
    const guide = guideOf({ response: { rules } });
    expect(rowsUnder("What we answer, and how", guide).map((row) => row.split(" ")[1])).toEqual(["g", "d", "c", "a", "f", "e", "b"]);
    expect(guide).toContain("The most urgent come first, and of these the most important. What is not rated comes after what is.\n");
    expect(guideOf({ response: { rules: [rule("a", 1)] } })).toContain("of these the most important.\n");
    expect(guideOf({ response: { rules: [rule("a"), rule("b")] } })).not.toContain("most urgent");
  });

  test("says when, how fast, who, what and where, and passes on what is to be passed on", () => {
    const guide = guideOf({
      people,
      channels,
      response: {
        rules: [
          { id: "q", when: "a question", reply: "always", withinMinutes: 90, say: "Thank first.", by: ["ann"], note: "In public" },
          { id: "ill", when: "illness", reply: "escalate", by: ["bob"], channels: ["forum"] },
          { id: "spam", when: "spam", reply: "never" },
        ],
        doNotReply: ["quarrels"],
      },
    });
    expect(rowsUnder("What we answer, and how", guide)).toEqual([
      "| a question | an answer in every case | 1 hour and 30 minutes | Thank first. | Ann | all channels | In public |",
      "| illness | escalation |  |  | Bob | Forum |  |",
      "| spam | no answer |  |  |  | all channels |  |",
    ]);
    expect(rowsUnder("What is passed on, and to whom", guide)).toEqual(["| illness | Bob | Forum |"]);
    expect(guide).toContain("## Never answered\n\n- quarrels\n");
    expect(rowsUnder("Who is who", guide)).toEqual(["| Ann |  |", "| Bob | 1 July 2027 to 9 July 2027 |"]);
  });

  test("has a roster of the week from its first day, days alike together, each hour with its zone", () => {
    const guide = guideOf({
      people,
      channels,
      timeZone: "Europe/Oslo",
      weekStart: "sun",
      response: {
        coverage: [
          { id: "late", days: ["mon", "tue"], from: "17:00", to: "23:00", by: ["bob"], channels: ["forum"] },
          { id: "day", days: ["tue", "mon", "sun"], from: "09:00", to: "17:00", by: ["ann"] },
          { id: "night", days: ["fri"], from: "22:00", to: "06:00", timeZone: "America/New_York", by: ["ann", "bob"], note: "By phone" },
          { id: "none", days: [], from: "10:00", to: "12:00" },
        ],
      },
    });
    expect(rowsUnder("Who is there, and when", guide)).toEqual([
      "| Sunday | 09:00–17:00 | Europe/Oslo (the plan’s) | Ann | all channels |  |",
      "| Monday and Tuesday | 09:00–17:00 | Europe/Oslo (the plan’s) | Ann | all channels |  |",
      "| Monday and Tuesday | 17:00–23:00 | Europe/Oslo (the plan’s) | Bob | Forum |  |",
      "| Friday | 22:00–06:00 the next day | America/New_York | Ann and Bob | all channels | By phone |",
      "| no day of the week | 10:00–12:00 | Europe/Oslo (the plan’s) |  | all channels |  |",
    ]);
    expect(guideOf({ response: { coverage: [{ id: "c", days: ["mon"], from: "09:00", to: "09:00" }] } })).toContain(
      "| Monday | 09:00–09:00 the next day | not stated |\n",
    );
  });

  test("says of each channel in use whether it is answered, and for how long nobody is there", () => {
    const days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
    const hours = (parts: object) => ({
      timeZone: "UTC",
      response: { rules: [{ id: "r", when: "a question", withinMinutes: 60 }], ...parts },
    });
    const rows = (fields: PlanFields) => rowsUnder("Channel by channel", guideOf({ channels, ...fields }));
    expect(rows(hours({ coverage: [{ id: "c", days, from: "08:00", to: "20:00" }] }))).toEqual([
      "| Forum | yes | 1 hour | 12 hours |",
      "| Blog | never |  |  |",
    ]);
    expect(rows(hours({ coverage: [{ id: "c", days, from: "00:00", to: "00:00", channels: ["forum"] }] }))).toEqual([
      "| Forum | yes | 1 hour | none: somebody is always there |",
      "| Blog | never |  |  |",
    ]);
    expect(
      rows({
        channels: [
          { id: "forum", name: "Forum" },
          { id: "chat", name: "Chat" },
        ],
        ...hours({ coverage: [{ id: "c", days: [], from: "08:00", to: "20:00", channels: ["forum"] }] }),
      }),
    ).toEqual(["| Forum | yes | 1 hour | 7 days |", "| Chat | yes | 1 hour | no hours stated |"]);
    const zones = [
      { id: "c", days, from: "08:00", to: "20:00" },
      { id: "d", days, from: "08:00", to: "20:00", timeZone: "Europe/Oslo" },
    ];
    expect(rows(hours({ coverage: zones }))[0]).toBe("| Forum | yes | 1 hour | differs by season: the hours are in several time zones |");
  });

  test("a plan without a guide says so first, and what is not stated in one is said not to be", () => {
    expect(guideOf({})).toBe("# Response guide: Acme 2027\n\nThe plan states no response guide yet.\n");
    expect(guideOf({ channels: [{ id: "forum", name: "Forum" }] })).toBe(
      "# Response guide: Acme 2027\n\nThe plan states no response guide yet.\n",
    );
    expect(guideOf({ response: {} })).toBe(
      "# Response guide: Acme 2027\n\n## What we answer, and how\n\nThe plan does not state yet what is answered and how.\n\n## Who is there, and when\n\nThe plan does not state yet when somebody is there.\n",
    );
  });
});
