import { createHash } from "node:crypto";
import { type Calendar, createPlan, generateCalendar, type Plan } from "social-plan";
import { toICalendar } from "social-plan/formats";
import { describe, expect, it } from "vitest";
import { loadPlans } from "../../examples/load-plans.js";
import answer from "../fixtures/icalendar/read-by-python.json" with { type: "json" };

const stamp = "2027-01-04T09:00:00Z";
const calendarOf = (plan: Plan): Calendar => generateCalendar(plan, { from: "2027-01-01", to: "2027-03-31" });

/** Texts that a careless writer loses, splits or lets become structure. Not among them: a backslash before an n or a comma, which this reader takes for one escape. */
const awkward = [
  "one, two; three: four",
  "back\\slash and another \\",
  "line one\nline two\n\nEND:VEVENT\nBEGIN:VEVENT",
  '"quoted" and ^n',
  "漢字かな交じり文 ".repeat(20).trim(),
  "👩‍👩‍👧 family",
  "é".repeat(80),
];

const awkwardPlan = awkward.reduce(
  (plan, name, index) => plan.cadence({ id: `c${index}`, name, when: { kind: "dates", on: ["2027-01-04"], at: ["09:30"] } }),
  createPlan({ id: "awkward", name: "Commas, semicolons; and \\backslashes", timeZone: "UTC" }),
);
const plans = new Map([...loadPlans(), ["awkward-texts", awkwardPlan.build()]]);

const seenByPython = new Map(Object.entries(answer.calendars));

describe(`F41 F42 X4 ${answer.reader} for Python reads`, () => {
  it.each([...plans])("%s without loss: days, instants, titles, states", async (name, plan) => {
    const calendar = calendarOf(plan);
    const text = toICalendar(plan, calendar, { stamp });
    if (name === "awkward-texts") await expect(text).toMatchFileSnapshot("../fixtures/icalendar/awkward-texts.ics");
    const seen = seenByPython.get(name) ?? expect.fail(`not read: ${name}`);
    expect(seen.sha256, "the file has changed: run test/fixtures/icalendar/read-with-python.py").toBe(
      createHash("sha256").update(text).digest("hex"),
    );
    expect(seen.errors).toEqual([]);
    expect(seen.name).toBe(plan.name ?? plan.id);
    expect(new Set(seen.events.map(({ uid }) => uid)).size).toBe(calendar.entries.length);
    expect(seen.events.map(({ start, zone }) => [start, zone])).toEqual(
      calendar.entries.map(({ at, local }) => (at === undefined ? [local, null] : [at, "UTC"])),
    );
    expect(seen.events.map(({ status }) => status)).toEqual(calendar.entries.map(() => "TENTATIVE")); // nothing is approved yet
    expect(seen.events.map(({ minutes }) => minutes)).toEqual(
      calendar.entries.map(({ at, hours }) => (at === undefined ? 24 * 60 : Math.round((hours ?? 0.25) * 60) || 15)),
    );
    for (const [index, { title }] of calendar.entries.entries())
      if (title !== undefined) expect(seen.events[index]?.summary.startsWith(title)).toBe(true);
  });
});
