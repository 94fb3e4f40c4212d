import {
  advanceStage,
  type Involvement,
  type ListeningSourceInput,
  type MovedPlan,
  type MoveResult,
  type Plan,
  type PlanInput,
  parsePlan,
  replayJourney,
  returnToListening,
  stageStatus,
} from "social-plan";
import { redFlagMemo, stakeholderBrief, toMarkdown } from "social-plan/documents";
import { describe, expect, it } from "vitest";
import { times } from "../helpers/times.js";

/** The bookshop of the letter's reader: a forum where customers talk, a blog it may never start, and Twitter, where it may never tweet. */
const start = parsePlan({
  format: "social-plan/1",
  id: "bookshop",
  timeZone: "Europe/Oslo",
  people: [
    { id: "ida", name: "Ida", function: "executive-management" },
    { id: "per", name: "Per", function: "customer-service" },
  ],
  channels: [
    { id: "forum", name: "Readers' forum", platform: "forum", involvement: "respond" },
    { id: "twitter", name: "Twitter", platform: "x", involvement: "listen", because: "we have nothing to push out" },
    { id: "blog", name: "Blog", platform: "blog", use: "declined", because: "others review books better" },
  ],
});

const write = (plan: Plan, parts: Partial<PlanInput>): Plan => parsePlan({ ...plan, ...parts } as PlanInput);
const source = (id: string, parts: Omit<ListeningSourceInput, "id" | "name">) => ({ id, name: id, ...parts });

const inside = ["team", "customer-service", "legal", "executive-management"];
const listenInside = (plan: Plan): Plan =>
  write(plan, {
    people: plan.people.map((one) => (one.id === "per" ? { ...one, player: "forum-user" } : one)),
    listening: {
      sources: inside.map((name) => source(name, { side: "internal", function: name })),
      insights: inside.map((name) => ({ id: `said-by-${name}`, source: name, statement: `What ${name} says`, heardOn: "2026-09-07" })),
    },
    policy: { sections: [{ id: "why", kind: "purpose", rules: ["We support those who talk about books."] }] },
    actions: [{ id: "read-along", what: "Read the forum every morning", owner: "per", due: "2026-10-01" }],
  });

const functions = ["executive-management", "marketing", "legal", "it", "customer-service"];
const listenOutside = (plan: Plan): Plan =>
  write(plan, {
    listening: {
      ...plan.listening,
      sources: [
        ...plan.listening.sources,
        source("threads", { side: "external", channel: "forum" }),
        source("mentions", { side: "external", channel: "twitter" }),
      ],
      insights: [
        ...plan.listening.insights,
        { id: "slow-orders", source: "threads", statement: "Where is my order?", weight: 5, heardOn: "2026-10-02" },
        { id: "jokes", source: "mentions", statement: "Jokes about our name", weight: 1, heardOn: "2026-10-02" },
      ],
    },
    alignment: {
      prepare: { customerActivity: ["They help each other in the forum"] },
      invite: functions.map((name) => ({ id: `for-${name}`, name, function: name })),
      encourage: [{ summary: "We answer, and push nothing out." }],
      issues: [{ id: "promises", statement: "Who promises what?", confirmed: true, rank: 1 }],
    },
  });

const sections = ["purpose", "disclosure", "confidentiality", "escalation", "crisis"] as const;
const makeThePlan = (plan: Plan): Plan =>
  write(plan, {
    policy: {
      status: "approved",
      approvedBy: ["ida"],
      sections: sections.map((kind) => ({ id: `on-${kind}`, kind, rules: [`A rule on ${kind}`] })),
    },
    metrics: [{ id: "answered", name: "Answered the same day" }],
    strategies: [
      {
        id: "care",
        scope: { function: "customer-service", name: "Customer care" },
        mission: "Be there where readers talk",
        businessObjectives: [{ id: "loyalty", kind: "retention", statement: "Keep our readers" }],
        goals: [
          {
            id: "same-day",
            statement: "Nobody waits overnight",
            serves: ["loyalty"],
            kpis: [{ id: "k", metric: "answered", target: { kind: "value", atLeast: 0.9 }, due: "2027-12-31" }],
            tactics: [
              { id: "answer", statement: "Per answers in the forum", channels: ["forum"], metrics: ["answered"], answers: ["slow-orders"] },
            ],
          },
        ],
      },
    ],
  });

const steps = [
  { write: listenInside, at: "2026-09-30T09:00:00Z", to: "listen.external" },
  { write: listenOutside, at: "2026-10-31T09:00:00Z", to: "plan" },
  { write: makeThePlan, at: "2026-12-15T09:00:00Z", to: "respond" },
];

const moved = (result: MoveResult): MovedPlan => {
  if (!result.ok) throw new Error(result.reason);
  return result;
};
const responding = steps.reduce((plan, step) => moved(advanceStage(step.write(plan), { at: step.at, by: "ida" })).plan, start);

const said = (involvement: readonly Involvement[]) => involvement.map(({ sentence }) => sentence);

describe("D1 D5 the story of the open letter: listen, plan, respond, and perhaps never post", () => {
  let plan = start;

  it("begins with nothing recorded: nothing false is said, and the whole way is laid out as far as it is meant to go", () => {
    const here = stageStatus(start, { today: "2026-09-01" });
    expect(said(here.involvement)).toEqual([
      "It is not recorded yet how we use Readers' forum today: listen inside the organisation first, or adopt the stage that already holds.",
      "It is not recorded yet how we use Twitter today: listen inside the organisation first, or adopt the stage that already holds.",
      "We do not use Blog, by choice: others review books better.",
    ]);
    expect(here.ahead.map(({ stage, gate, from }) => `${stage} ${gate} ${from}`)).toEqual([
      "listen.external internal-functions-heard person",
      "listen.external social-players-recorded person",
      "listen.external policy-drafted data",
      "listen.external actions-planned data",
      "plan channels-listened-to person",
      "plan alignment-held person",
      "respond policy-approved person",
      "respond coverage-clean data",
    ]);
  });

  it.each(steps)("moves to $to only once what its gates ask for is there, and needs no more than they said", ({ write: add, at, to }) => {
    const before = stageStatus(plan, { today: at.slice(0, 10) });
    expect(advanceStage(plan, { at, by: "ida" }).ok).toBe(false);
    const written = add(plan);
    const { plan: next, event } = moved(advanceStage(written, { at, by: "ida" }));
    expect(event.to).toBe(to);
    // Following the gates adds nothing to what was said to be missing, but that a weighty thing heard outside asks for an answer.
    const known = [...before.ahead.map(({ gate }) => gate), ...(to === "plan" ? ["insights-answered"] : [])];
    const after = stageStatus(next, { today: at.slice(0, 10) });
    expect(known).toEqual(expect.arrayContaining(after.ahead.map(({ gate }) => gate)));
    plan = next;
  });

  it("is complete in respond, with nothing ahead, and knows what its involvement is", () => {
    const here = stageStatus(plan, { today: "2026-12-15" });
    expect(here).toMatchObject({ stage: "respond", complete: true, ahead: [] });
    expect(said(here.involvement)).toEqual([
      "We use Readers' forum to listen and answer, and do not mean to post.",
      "We use Twitter to listen, and do not mean to do more: we have nothing to push out.",
      "We do not use Blog, by choice: others review books better.",
    ]);
  });
});

describe("D8 A2 A3 the internal round: team, service, legal and management, and the papers that come of it", () => {
  const linesIn = (markdown: string, heading: string) =>
    markdown.split(`\n## ${heading}\n\n`)[1]?.split("\n\n## ")[0]?.trimEnd().split("\n");
  const heardInside = listenInside(start);

  it("before anybody is invited, the brief says what was heard inside, and the memo judges nothing", () => {
    const brief = toMarkdown(stakeholderBrief(heardInside));
    expect(brief).toContain("\n\nThe plan does not record yet who is invited to the alignment conversation.\n\n");
    expect(linesIn(brief, "What was heard so far")).toEqual(inside.map((name) => `- What ${name} says (${name})`));
    expect(linesIn(brief, "No invitation recorded")).toEqual([
      "- executive management",
      "- marketing",
      "- legal",
      "- IT",
      "- customer service",
    ]);
    const memo = toMarkdown(redFlagMemo(heardInside));
    expect(memo.split("\n")[2]).toBe(
      "The plan records no alignment conversation yet: no talk, no issue and no decision. So it cannot say whether there are red flags.",
    );
    expect(memo).not.toMatch(/No red flags|Sign-off|Decided/);
  });

  it("once they talked, the memo says what was raised, who is still silent, and who signs", () => {
    const talked = listenOutside(heardInside);
    const memo = toMarkdown(redFlagMemo(talked));
    expect(memo.split("\n")[2]).toBe("The only issue that was raised is not marked as a red flag.");
    expect(linesIn(memo, "Other issues")).toEqual(["- Who promises what?", "  - **Confirmed:** yes", "  - **Rank:** 1"]);
    expect(linesIn(memo, "Still open")).toEqual(["- Who promises what?"]);
    const labels = ["executive management", "marketing", "legal", "IT", "customer service"];
    expect(linesIn(memo, "Not heard yet")).toEqual(labels.map((name) => `- ${name}: invited, nothing recorded from them yet`));
    expect(linesIn(memo, "Sign-off")?.slice(2)).toEqual(functions.map((name, at) => `| ${name} | ${labels[at]} |  |  |`));
    const brief = toMarkdown(stakeholderBrief(talked));
    expect(brief).toContain(
      "## For legal\n\n- **Function:** legal\n\nThe plan records no issue, decision, action or approval of yours yet.\n",
    );
    expect(brief).not.toContain("No invitation recorded");
  });

  it("once it is planned, the brief opens with what the plan is to achieve", () => {
    const brief = toMarkdown(stakeholderBrief(makeThePlan(listenOutside(heardInside))));
    expect(linesIn(brief, "What the plan is to achieve")).toEqual([
      "- Customer care",
      "  - **Function:** customer service",
      "  - **Mission:** Be there where readers talk",
      "  - **Business objectives:** Keep our readers",
    ]);
    expect(linesIn(brief, "Still open")).toEqual(["- Who promises what?"]);
  });
});

describe("D5 a plan that stays in respond for a year", () => {
  const firstOfMonths = times(12, (month) => `2027-${String(month + 1).padStart(2, "0")}-01`);

  it("is complete on every day of it: no gate comes due, and the involvement stays what it is", () => {
    const { involvement } = stageStatus(responding, { today: "2026-12-15" });
    for (const today of firstOfMonths) {
      const here = stageStatus(responding, { today });
      expect(here).toMatchObject({ stage: "respond", cycle: 1, paused: false, complete: true, ahead: [], since: "2026-12-15T09:00:00Z" });
      expect(here.involvement).toEqual(involvement);
    }
  });

  it("may not slip into posting: the gates of that step are still asked", () => {
    const refused = advanceStage(responding, { at: "2027-12-01T09:00:00Z", by: "ida" });
    expect(refused).toMatchObject({ ok: false, code: "gates" });
    expect(!refused.ok && refused.gates.filter(({ met }) => !met).map(({ gate }) => gate)).toEqual([
      "responders-named",
      "guide-covers-channels",
      "responding-started",
    ]);
  });

  it("then listens again: what was heard a year ago opens nothing, what was written down stays", () => {
    const again = moved(returnToListening(responding, { at: "2027-12-15T09:00:00Z", by: "ida", because: "a year has passed" })).plan;
    const here = stageStatus(again, { today: "2027-12-15" });
    expect(here).toMatchObject({ stage: "listen.internal", cycle: 2, complete: false });
    expect(here.ahead.map(({ gate }) => gate)).toEqual(["internal-functions-heard", "channels-listened-to"]);
    expect(here.ahead[0]?.message).toBe(
      "In this cycle nothing is recorded from any of the 4 functions to listen to inside. Still to be heard: the team, customer service, legal and executive management. Ask somebody in each of them, and write down what they say as an insight from an internal source, with the day.",
    );
    expect(said(here.involvement)[0]).toBe("At this stage we do not use Readers' forum: we listen inside the organisation first.");
    expect(replayJourney(again.journey).seq).toBe(4);
  });
});

describe("D2 D9 assumptions, and questions nobody has asked yet, open nothing", () => {
  const assumed = (plan: Plan): Plan =>
    write(plan, {
      listening: {
        sources: plan.listening.sources,
        insights: plan.listening.insights.map((one) => ({ ...one, basis: "assumed" as const })),
        players: { none: "not yet asked" },
      },
      people: plan.people.map(({ player: _, ...one }) => one),
    });

  it("where everything is assumed, the plan stays where it is", () => {
    const refused = advanceStage(assumed(listenInside(start)), { at: "2026-09-30T09:00:00Z", by: "ida" });
    expect(!refused.ok && refused.gates.filter(({ met }) => !met).map(({ gate }) => gate)).toEqual([
      "internal-functions-heard",
      "social-players-recorded",
    ]);
    expect(!refused.ok && refused.reason).toContain("of “not yet asked” the plan says neither who asked nor when");
  });

  it("a trial may pass, and it is written down that it passed on nothing heard", () => {
    const trial = write(assumed(listenOutside(listenInside(start))), { commitment: "trial" });
    const outside = moved(advanceStage(trial, { at: "2026-09-30T09:00:00Z", by: "ida" }));
    const planning = moved(advanceStage(outside.plan, { at: "2026-10-31T09:00:00Z", by: "ida" }));
    const unmet = [...outside.event.gates, ...planning.event.gates].filter(({ met }) => !met);
    expect(unmet.map(({ gate, softened }) => [gate, softened])).toEqual([
      ["internal-functions-heard", true],
      ["social-players-recorded", true],
      ["channels-listened-to", true],
    ]);
  });
});
