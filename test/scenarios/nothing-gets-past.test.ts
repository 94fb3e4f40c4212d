import { approvalDigest, type Coverage, checkCoverage, createPlan, editPlan, generateCalendar, type Plan, parsePlan } from "social-plan";
import { describe, expect, it } from "vitest";
import { times } from "../helpers/times.js";

const year = { from: "2027-01-01", to: "2027-12-31" };

/** What a rule says of a plan, through the front door and among all the other rules. */
const saidBy = (rule: string, { findings }: Coverage): readonly string[] =>
  findings.filter((finding) => finding.rule === rule).map(({ message }) => message);

/** What is written as the strategies of a plan, and beside them. */
const planWith = (parts: object): Plan => parsePlan({ format: "social-plan/1", id: "bakery", ...parts });

describe("B3 a tactic of 450 000 EUR in a strategy of 8 000", () => {
  const plan = (amount: number) =>
    planWith({
      currency: "EUR",
      strategies: [
        {
          id: "marketing",
          scope: { function: "marketing", name: "Marketing" },
          budget: { amount: 8000 },
          goals: [{ id: "regulars", statement: "More regulars", tactics: [{ id: "film", statement: "A film", budget: { amount } }] }],
        },
      ],
    });

  it("is found, with what it costs, what there is, and by how much it is too much", () => {
    expect(saidBy("budget-exceeded", checkCoverage(plan(450_000)))).toEqual([
      "The tactics and experiments of the strategy “Marketing” cost 450000 EUR, but its budget is 8000 EUR. Raise the budget by 442000, or plan less.",
    ]);
    expect(saidBy("budget-exceeded", checkCoverage(plan(8000)))).toEqual([]);
  });
});

describe("E5 a milestone beyond its target", () => {
  const plan = (atLeast: number) =>
    planWith({
      metrics: [{ id: "orders", name: "Orders" }],
      strategies: [
        {
          id: "marketing",
          goals: [
            {
              id: "more",
              statement: "More orders",
              kpis: [
                {
                  id: "k",
                  metric: "orders",
                  baseline: { value: 20 },
                  target: { kind: "value", atLeast: 100 },
                  due: "2027-12-31",
                  milestones: [{ due: "2027-06-30", target: { kind: "value", atLeast } }],
                },
              ],
            },
          ],
        },
      ],
    });

  it("is found where it asks for more, and not where it leads up to it", () => {
    expect(saidBy("milestone-beyond-target", checkCoverage(plan(250)))).toEqual([expect.stringMatching(/Orders.*250.*100/)]);
    expect(saidBy("milestone-beyond-target", checkCoverage(plan(60)))).toEqual([]);
  });
});

describe("C9 a catalogue id that nobody knows", () => {
  const plan = (catalog: string) =>
    planWith({ metrics: [{ id: "m", name: "Growth", catalog }], strategies: [{ id: "s", watches: ["m"] }] });

  it("is found, with the nearest", () => {
    expect(saidBy("catalog-unknown", checkCoverage(plan("audience-growth")))).toEqual([
      "The metric “Growth” names the catalogue entry “audience-growth”, which does not exist. Write “audience-growth-rate” if that is meant, or leave `catalog` out.",
    ]);
    expect(saidBy("catalog-unknown", checkCoverage(plan("audience-growth-rate")))).toEqual([]);
  });
});

describe("D5 posts planned on a channel meant for answers", () => {
  const plan = (work: "post" | "reply") =>
    createPlan({ id: "bakery", period: year })
      .channel({ id: "forum", name: "Forum", involvement: "respond", bounds: [{ per: "week", max: 2 }] })
      .cadence({ id: "daily", name: "Daily", channels: ["forum"], work, when: { kind: "daily", at: ["09:00"] } })
      .build();

  it("are found, and answers are not", () => {
    expect(saidBy("involvement-exceeded", checkCoverage(plan("post")))).toEqual([
      expect.stringContaining("The cadence “Daily” posts on the channel “Forum”, which is only used for listening and answering."),
    ]);
    expect(saidBy("involvement-exceeded", checkCoverage(plan("reply")))).toEqual([]);
  });

  it("posts count against the channel's bound of posts, and answers do not: like against like", () => {
    expect(saidBy("plan-contradiction", checkCoverage(plan("post")))).toEqual([
      expect.stringContaining("the channel “Forum” takes at most 2 posts a week"),
    ]);
    expect(saidBy("plan-contradiction", checkCoverage(plan("reply")))).toEqual([]);
  });
});

describe("X5 a published variant that nobody approved", () => {
  const plan = (approvals: readonly object[]) =>
    planWith({
      people: [
        { id: "ada", name: "Ada" },
        { id: "ben", name: "Ben" },
      ],
      policy: { approvals: [{ id: "two-eyes", by: ["ben"] }] },
      channels: [{ id: "x", name: "X", platform: "x" }],
      content: [
        {
          id: "oven",
          title: "Our new oven",
          author: "ada",
          variants: [{ id: "oven-x", channel: "x", text: "It is here.", status: "published", approvals }],
        },
      ],
    });
  const unapproved = plan([]);

  it("is found, and so is one that its author approved, or that was edited since", () => {
    expect(saidBy("published-unapproved", checkCoverage(unapproved))).toEqual([
      "“Our new oven” for the channel “X” is published, but no approval of it counts, and the policy asks for 1. Have it approved as it is now.",
    ]);
    const digest = approvalDigest(unapproved, "oven-x");
    const approved = (by: string) => plan([{ by, at: "2027-01-04T09:00:00Z", digest }]);
    expect(saidBy("published-unapproved", checkCoverage(approved("ben")))).toEqual([]);
    expect(saidBy("published-unapproved", checkCoverage(approved("ada")))).toHaveLength(1);
    const edited = editPlan(approved("ben"), (tx) => tx.set("variant", "oven-x", { text: "It is here, and hot." })).plan;
    expect(saidBy("published-unapproved", checkCoverage(edited))).toEqual([
      expect.stringContaining("It was edited since it was approved."),
    ]);
  });
});

describe("C6 a team of one hour a week", () => {
  const plan = (hoursPerWeek: number) =>
    createPlan({ id: "bakery", period: year, timeZone: "Europe/Berlin" })
      .person({ id: "us", name: "The two of us", is: "team", hoursPerWeek })
      .channel({ id: "blog", name: "Blog" })
      .cadence({ id: "daily", channels: ["blog"], authors: ["us"], hoursPerPost: 2, when: { kind: "daily", at: ["09:00"] } })
      .build();
  const check = (one: Plan) => checkCoverage(one, { calendar: generateCalendar(one, { from: "2027-01-04", to: "2027-01-31" }) });

  it("leaves fourteen hours of posts a week without an author, and one of fourteen does not", () => {
    expect(saidBy("over-capacity", check(plan(1)))).toEqual([
      "“The two of us” has too few hours left for 28 slots of the calendar, the first on 4 January 2027, which have no author. Give work to others, or plan less.",
    ]);
    expect(saidBy("over-capacity", check(plan(14)))).toEqual([]);
  });

  it("is not found without a calendar, and the report says so", () => {
    expect(checkCoverage(plan(1)).notRun).toContainEqual({ rule: "over-capacity", needs: ["calendar"] });
  });
});

describe("X3 fixed dates of a countdown whose anchor moved", () => {
  const plan = createPlan({ id: "bakery", period: year })
    .channel({ id: "blog", name: "Blog" })
    .campaign({
      id: "opening",
      name: "Opening",
      anchor: "2027-05-14",
      from: { to: "opening", offset: { days: -3 } },
      to: { to: "opening", offset: { days: 0 } },
    })
    .cadence({
      id: "countdown",
      name: "Three, two, one",
      channels: ["blog"],
      during: "opening",
      when: { kind: "dates", on: ["2027-05-11", "2027-05-12", "2027-05-13"] },
    })
    .build();
  const movedTo = (anchor: string) => editPlan(plan, (tx) => tx.set("campaign", "opening", { anchor })).plan;

  it("are found, later and earlier, and were right before", () => {
    expect(saidBy("plan-contradiction", checkCoverage(plan))).toEqual([]);
    expect(saidBy("plan-contradiction", checkCoverage(movedTo("2027-06-14")))).toEqual([
      "The cadence “Three, two, one” has the date 11 May 2027, but the campaign “Opening” during which it runs begins on 11 June 2027. Correct one of the dates, or let the cadence count from what may move.",
    ]);
    expect(saidBy("plan-contradiction", checkCoverage(movedTo("2027-05-10")))).toEqual([expect.stringContaining("ends on 10 May 2027")]);
  });
});

describe("C8 a text of 900 characters on X", () => {
  const plan = (text: string) =>
    planWith({
      channels: [{ id: "x", name: "X", platform: "x" }],
      content: [{ id: "oven", title: "Our new oven", variants: [{ id: "oven-x", channel: "x", text }] }],
    });
  const letters = (count: number) => times(count, () => "a").join("");

  it("is found, with how much is too much", () => {
    expect(saidBy("text-too-long", checkCoverage(plan(letters(900))))).toEqual([
      "The text of “Our new oven” for the channel “X” counts 900 characters, but X takes at most 280. Shorten it by 620 or split it.",
    ]);
    expect(saidBy("text-too-long", checkCoverage(plan(letters(280))))).toEqual([]);
  });
});
