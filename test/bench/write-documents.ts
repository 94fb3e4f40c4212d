import { calendarDocument, redFlagMemo, strategyDocument, toMarkdown } from "../../src/documents.js";
import { generateCalendar, type PlanInput, parsePlan } from "../../src/index.js";
import { list } from "./list.js";
import { planOfTactics } from "./plan-of-tactics.js";
import { type Runner, race } from "./race.js";
import { tableOf } from "./table.js";

type Document = Parameters<typeof toMarkdown>[0];

const tactics = 100_000;
const entries = 40_000;

/** The documents of plans with more in them than anybody has, made and written as Markdown. */
export const writeDocuments = (): string => {
  const plan = parsePlan(planOfTactics(tactics, { isFull: true }));
  const strategy = race([both("strategyDocument and toMarkdown", () => strategyDocument(plan))], 3, 1);
  const issues = parsePlan(planOfIssues(entries));
  const posts = parsePlan(planOfPosts(entries));
  const calendar = generateCalendar(posts, { from: "2027-01-01", to: "2027-12-31" });
  const others = race(
    [
      ...written("actions, a table", () => strategyDocument(issues)),
      ...written("red flags, a list, and a table", () => redFlagMemo(issues)),
      ...written("a calendar, tables", () => calendarDocument(posts, calendar)),
    ],
    3,
    1,
  );
  return [
    tableOf("A strategy of 100 000 tactics", strategy, "at most 40 µs a tactic: 4000 ms"),
    tableOf("Documents of 40 000 entries", others, "at most 20 µs an entry to write: 800 ms"),
  ].join("\n");
};

const both = (name: string, make: () => Document): Runner => ({ name, run: () => toMarkdown(make()) });

const written = (name: string, make: () => Document): readonly Runner[] => {
  const document = make();
  return [
    { name: `made: ${name}`, run: make },
    { name: `written: ${name}`, run: () => toMarkdown(document) },
  ];
};

const base: PlanInput = {
  format: "social-plan/1",
  id: "documents",
  name: "A plan of many entries",
  timeZone: "Europe/Berlin",
  people: [{ id: "maria", name: "Maria Lopez" }],
};

const planOfIssues = (count: number): PlanInput => ({
  ...base,
  alignment: {
    invite: [{ id: "sales", name: "Sales" }],
    issues: list(count, (at) => ({
      id: `issue-${at}`,
      statement: `Nobody answers in forum ${at} on Sundays.`,
      redFlag: at % 2 === 0,
      raisedBy: ["sales"],
      rank: at,
      owner: "maria",
      due: "2027-03-01",
    })),
  },
  actions: list(count, (at) => ({
    id: `action-${at}`,
    what: `Ask team ${at} who answers.`,
    owner: "maria",
    due: "2027-02-01",
    status: "open",
  })),
});

const daysOfYear = 365;

const planOfPosts = (count: number): PlanInput => ({
  ...base,
  channels: [{ id: "forum", name: "Forum" }],
  cadences: list(Math.round(count / daysOfYear), (at) => ({
    id: `cadence-${at}`,
    name: `Story ${at}`,
    channels: ["forum"],
    when: { kind: "weekly", on: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], at: ["09:30"] },
    authors: ["maria"],
  })),
});
