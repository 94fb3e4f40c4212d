import { describe, expect, it } from "vitest";
import type { PersonInput } from "../../../src/model/audience/person.js";
import type { ResponseGuideInput } from "../../../src/model/policy/response-guide.js";
import { type ResponseQuestion, whoAnswers } from "../../../src/practice/who-answers.js";
import { type PlanFields, planOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";

const people: readonly PersonInput[] = ["ada", "ben", "eva", "ida"].map((id) => ({ id, name: id }));
const channels = [
  { id: "forum", name: "Forum" },
  { id: "blog", name: "Blog" },
];
const planWith = (response: ResponseGuideInput, more: PlanFields = {}) =>
  planOf({ timeZone: "Europe/Berlin", people, channels, response, ...more });
const monday = "2027-01-04T10:00:00Z";
const ask = (response: ResponseGuideInput, question: Partial<ResponseQuestion> = {}, more: PlanFields = {}) =>
  whoAnswers(planWith(response, more), { channel: "forum", at: monday, ...question });
const nobody = { people: [], away: [] };
const desk = { id: "desk", days: ["mon" as const, "tue" as const], from: "09:00", to: "17:00", by: ["ada"] };

describe("D3 which rules hold", () => {
  const rules = [
    { id: "any", when: "a question" },
    { id: "urgent", when: "an outage", urgency: 3 as const },
    { id: "here", when: "a bug", channels: ["forum"] },
    { id: "there", when: "a comment", channels: ["blog"] },
    { id: "both", when: "a threat", urgency: 3 as const, importance: 3 as const },
  ];
  const idsOf = (question: Partial<ResponseQuestion>) => ask({ rules }, question).rules.map(({ id }) => id);

  it("are those of the channel before general ones, whatever their level where none is asked for", () => {
    expect(idsOf({})).toEqual(["here", "any", "urgent", "both"]);
    expect(idsOf({ channel: "blog" })).toEqual(["there", "any", "urgent", "both"]);
  });

  it("are those of the level, and those that state none behind them", () => {
    expect(idsOf({ urgency: 3 })).toEqual(["here", "urgent", "both", "any"]);
    expect(idsOf({ urgency: 3, importance: 3 })).toEqual(["here", "both", "urgent", "any"]);
    expect(idsOf({ urgency: 3, importance: 1 })).toEqual(["here", "urgent", "any"]);
    expect(idsOf({ urgency: 1 })).toEqual(["here", "any"]);
  });
});

describe("D3 what is done, and by when", () => {
  it("is as the first rule says, and what is said is for that reply", () => {
    const rules = [
      { id: "a", when: "spam", reply: "remove", say: "Removed" },
      { id: "b", when: "a question", reply: "always", say: "Hello", withinMinutes: 90, channels: ["forum"] },
      { id: "c", when: "a remark", say: "Thanks", withinMinutes: 5 },
    ];
    expect(ask({ rules })).toMatchObject({ reply: "always", say: "Hello", withinMinutes: 90, dueBy: "2027-01-04T11:30:00Z" });
    expect(ask({ rules }, { channel: "blog" })).toMatchObject({ reply: "remove", say: "Removed", withinMinutes: 5 });
    expect(ask({ rules: rules.slice(1) }, { channel: "blog" })).toMatchObject({ say: "Thanks" });
  });

  it("is never where the channel is never answered, or the first rule says so, and then nothing is promised", () => {
    const rules = [{ id: "a", when: "a question", reply: "always", withinMinutes: 60, by: ["ada"] }];
    const listening = ask({ rules, coverage: [desk] }, {}, { channels: [{ id: "forum", name: "Forum", involvement: "listen" }] });
    expect(listening).toMatchObject({ reply: "never", by: nobody, onDuty: nobody });
    for (const field of ["say", "withinMinutes", "dueBy", "isOutsideCoverage", "until", "handOver"])
      expect(listening).not.toHaveProperty(field);
    const spam = { id: "b", when: "spam", reply: "never", channels: ["forum"] };
    expect(ask({ rules: [...rules, spam] })).toMatchObject({ reply: "never", by: { people: ["ada"] } });
    expect(ask({ rules: [...rules, spam] })).not.toHaveProperty("withinMinutes");
  });

  it("tells what is never answered anywhere, and nothing that the plan does not say", () => {
    expect(ask({ doNotReply: ["court cases"] })).toEqual({
      ...{ rules: [], doNotReply: ["court cases"], by: nobody, onDuty: nobody, escalateTo: nobody },
    });
    expect(whoAnswers(planOf({ channels }), { channel: "forum", at: monday })).toEqual({
      ...{ rules: [], doNotReply: [], by: nobody, onDuty: nobody, escalateTo: nobody },
    });
  });

  it("is due on the last day there is where more is promised", () => {
    expect(ask({ rules: [{ id: "a", when: "a question", withinMinutes: 1e15 }], coverage: [desk] })).toMatchObject({
      dueBy: "2200-12-31T23:59:59Z",
    });
    expect(ask({ coverage: [{ ...desk, days: ["wed"] }] }, { at: "2200-12-31T11:30:00Z" })).toMatchObject({ onDuty: { people: ["ada"] } });
    expect(
      ask({ coverage: [{ ...desk, from: "00:00", to: "23:59", timeZone: "Asia/Tokyo" }] }, { at: "2200-12-31T20:00:00Z" }).handOver,
    ).toBe(undefined);
  });
});

describe("D3 who is there", () => {
  it("are those of all hours that are for the channel, in their own zones", () => {
    const coverage = [
      desk,
      { ...desk, id: "night", from: "18:00", to: "20:00", timeZone: "Asia/Tokyo", by: ["ben"], channels: ["forum"] },
      { ...desk, id: "other", by: ["eva"], channels: ["blog"] },
    ];
    expect(ask({ coverage })).toMatchObject({ onDuty: { people: ["ada", "ben"] }, until: "2027-01-04T11:00:00Z" });
    expect(ask({ coverage }, { channel: "blog" })).toMatchObject({ onDuty: { people: ["ada", "eva"] }, until: "2027-01-04T16:00:00Z" });
  });

  it("hand over to those whose hours begin next, within 14 days", () => {
    const late = { ...desk, id: "late", from: "16:00", to: "02:00", by: ["ben", "eva"] };
    expect(ask({ coverage: [desk, late] }).handOver).toEqual({ at: "2027-01-04T15:00:00Z", people: ["ben", "eva"], away: [] });
    expect(ask({ coverage: [desk, late] }, { at: "2027-01-05T23:00:00Z" })).toMatchObject({
      onDuty: { people: ["ben", "eva"] },
      until: "2027-01-06T01:00:00Z",
      handOver: { at: "2027-01-11T08:00:00Z", people: ["ada"] },
    });
    const always = ask({ coverage: [{ ...desk, days: ["mon", "tue", "wed", "thu", "fri", "sat", "sun"], from: "00:00", to: "00:00" }] });
    expect(always.onDuty.people).toEqual(["ada"]);
    expect(always).not.toHaveProperty("until");
    expect(always).not.toHaveProperty("handOver");
    expect(ask({ coverage: [{ ...desk, days: [] }] })).not.toHaveProperty("handOver");
  });

  it("leave out and name those who are away, by the day of their own clocks", () => {
    const away = (from: string, timeZone?: string) => ({
      id: "ada",
      name: "Ada",
      away: [{ from, to: from }],
      ...(timeZone && { timeZone }),
    });
    const among = (ada: PersonInput, at: string) =>
      ask({ coverage: [{ ...desk, from: "00:00", to: "00:00", by: ["ada", "ben"] }] }, { at }, { people: [ada, ...people.slice(1)] });
    expect(among(away("2027-01-04"), monday).onDuty).toEqual({ people: ["ben"], away: ["ada"] });
    expect(among(away("2027-01-05"), monday).handOver).toEqual({ at: "2027-01-10T23:00:00Z", people: ["ada", "ben"], away: [] });
    expect(among(away("2027-01-05"), "2027-01-04T23:30:00Z").onDuty).toEqual({ people: ["ben"], away: ["ada"] });
    expect(among(away("2027-01-05", "UTC"), "2027-01-04T23:30:00Z").onDuty).toEqual({ people: ["ada", "ben"], away: [] });
  });

  it("are the members of a team, those of a team without hours of its own", () => {
    const team = { id: "team", name: "Team", members: ["ada", "ben"] };
    const ben = { id: "ben", name: "Ben", away: [{ from: "2027-01-01", to: "2027-01-31" }] };
    const rules = [{ id: "a", when: "a question", by: ["team", "ada"] }];
    const asked = (one: PersonInput) => ask({ rules }, {}, { people: [...people.filter(({ id }) => id !== "ben"), ben, one] }).by;
    expect(asked(team)).toEqual({ people: ["ada"], away: ["ben"] });
    expect(asked({ ...team, hoursPerWeek: 40 })).toEqual({ people: ["team", "ada"], away: [] });
    expect(asked({ ...team, away: ben.away })).toEqual({ people: ["ada"], away: ["team"] });
  });

  it("are those whom rules name, those who get what is passed on apart", () => {
    const rules = [
      { id: "a", when: "a question", by: ["ada"] },
      { id: "b", when: "a threat", reply: "escalate", by: ["eva", "ida"] },
      { id: "c", when: "spam", reply: "never", by: ["ben"] },
    ];
    expect(ask({ rules })).toMatchObject({ by: { people: ["ada"] }, escalateTo: { people: ["eva", "ida"] } });
  });

  it("are nobody in the whole time promised where no hours touch it", () => {
    const rules = [{ id: "a", when: "a question", withinMinutes: 60 }];
    const isOutside = (at: string) => ask({ rules, coverage: [desk] }, { at }).isOutsideCoverage;
    expect(["2027-01-04T07:00:00Z", "2027-01-04T06:59:59Z", "2027-01-04T15:59:00Z", "2027-01-04T16:00:00Z"].map(isOutside)).toEqual([
      ...[false, true, false, true],
    ]);
    expect(ask({ rules })).not.toHaveProperty("isOutsideCoverage");
    expect(ask({ coverage: [desk] })).not.toHaveProperty("isOutsideCoverage");
  });
});

describe("D3 a wrong question", () => {
  const wrong = (question: object, more: PlanFields = {}, response: ResponseGuideInput = {}) =>
    thrownBy(() => ask(response, question as Partial<ResponseQuestion>, more));

  it("throws what is wrong with it", () => {
    expect(wrong({ channel: "form" })).toMatchObject({ code: "unknown-id", values: { suggestion: "forum" } });
    expect(wrong({ channel: "ada" })).toMatchObject({ code: "unknown-id" });
    expect(wrong({ at: "2027-01-04" })).toMatchObject({ code: "instant", path: ["question", "at"] });
    expect(wrong({ urgency: 4 })).toMatchObject({ code: "choice", path: ["question", "urgency"] });
    expect(wrong({ importance: "3" })).toMatchObject({ code: "type", path: ["question", "importance"] });
  });

  it("throws where hours for the channel are in no zone, and only there", () => {
    const noZone = { timeZone: undefined };
    const elsewhere = {
      coverage: [
        { ...desk, channels: ["blog"] },
        { ...desk, id: "utc", timeZone: "UTC" },
      ],
    };
    expect(wrong({}, noZone, { coverage: [desk] })).toMatchObject({ code: "time-zone-needed", path: ["plan", "response", "coverage", 0] });
    expect(ask(elsewhere, {}, noZone).onDuty.people).toEqual(["ada"]);
  });

  it("is answered with what is frozen", () => {
    const duty = ask({ rules: [{ id: "a", when: "a question" }], coverage: [desk] });
    for (const part of [duty, duty.rules, duty.by, duty.by.people, duty.onDuty.away, duty.handOver])
      expect(Object.isFrozen(part)).toBe(true);
  });
});
