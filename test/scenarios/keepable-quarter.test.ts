import { readFileSync } from "node:fs";
import { calendarLoad, findSilences, generateCalendar, measureMix, parsePlan } from "social-plan";
import { describe, expect, it } from "vitest";

const plan = parsePlan(JSON.parse(readFileSync(new URL("../../examples/plans/invented-harbour-coffee.json", import.meta.url), "utf8")));
const quarters = [
  { from: "2027-01-01", to: "2027-03-31" },
  { from: "2027-04-01", to: "2027-06-30" },
  { from: "2027-07-01", to: "2027-09-30" },
  { from: "2027-10-01", to: "2027-12-31" },
];

describe("C6 C7 the complete example is a plan that its team can keep, in every quarter", () => {
  it.each(quarters)("from $from", (days) => {
    const calendar = generateCalendar(plan, days);
    expect(calendar.refused).toEqual([]);
    expect(calendar.findings.map(({ message }) => message)).toEqual([]);

    const { people, unassigned, unknown } = calendarLoad(plan, calendar);
    expect(
      people.flatMap(({ person, weeks }) => weeks.flatMap(({ name, excess = 0 }) => (excess > 0 ? [`${person} ${name}`] : []))),
    ).toEqual([]);
    expect([unassigned.entries, unknown.entries]).toEqual([0, 0]);

    const { channels } = findSilences(plan, calendar);
    expect(channels.filter(({ maxSilenceDays }) => maxSilenceDays !== undefined).length).toBeGreaterThan(2);
    expect(channels.flatMap(({ channel, tooLong = [] }) => tooLong.map(({ from }) => `${channel} ${from}`))).toEqual([]);

    const { pillars, intents } = measureMix(plan, calendar);
    expect(pillars.parts.map(({ outside }) => outside)).toEqual([false, false, false]);
    expect(intents.tooPromotional).toBe(false);
  });

  it("no post and no event is on a day on which the shop is closed, and nobody writes while they are away", () => {
    const { entries } = generateCalendar(plan, { from: "2027-01-01", to: "2027-12-31" });
    const closed = ["2027-03-28", "2027-03-29", "2027-04-27", "2027-12-25", "2027-12-26"];
    expect(entries.filter(({ work, local }) => ["post", "event"].includes(work) && closed.includes(local.slice(0, 10)))).toEqual([]);
    const joost = entries.filter(({ author, local }) => author === "joost" && local >= "2027-07-26" && local < "2027-08-09");
    expect(joost).toEqual([]);
    expect(entries.filter(({ author }) => author === "joost").length).toBeGreaterThan(50);
  });
});
