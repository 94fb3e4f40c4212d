import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { formats } from "../../../src/formats/formats.js";
import * as entry from "../../../src/formats.js";
import { definePlugin } from "../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../src/plugins/planner/create-planner.js";
import { listenFirst } from "../../../src/stages/listen-first.js";
import { planOf } from "../../helpers/plan-of.js";

const review = definePlugin({
  name: "acme/review",
  version: 1,
  machine: {
    stages: { review: { after: "respond" } },
    transitions: { "begin-review": { from: "respond", to: "review" }, "end-review": { from: "review", to: "post" } },
  },
});
const plain = createPlanner({ plugins: [formats] });
const planner = createPlanner({ plugins: [review, formats] });
const plan = planOf({
  timeZone: "UTC",
  channels: [{ id: "blog", name: "Blog" }],
  cadences: [{ id: "c", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:00"] } }],
});
const calendar = generateCalendar(plan, { from: "2027-01-01", to: "2027-01-31" });
const stamp = { stamp: "2027-01-01T00:00:00Z" };

describe("X10 a planner writes the formats", () => {
  test("all of the entry, under their own names", () => {
    const functions = Object.entries(entry).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    expect(Object.keys(plain.formats).sort()).toEqual(functions.sort());
  });

  test("each says what the plain one says", () => {
    expect(plain.formats.toICalendar(plan, calendar, stamp)).toBe(entry.toICalendar(plan, calendar, stamp));
    expect(plain.formats.planJsonSchema({ dialect: "draft-07" })).toBe(entry.planJsonSchema({ dialect: "draft-07" }));
    expect(plain.formats.stageMermaid(plan)).toBe(entry.stageMermaid(plan));
    expect(plain.formats.toXStateConfig()).toEqual(entry.toXStateConfig(listenFirst));
  });

  test("the machine is the planner's, unless another is passed", () => {
    expect(Object.keys(planner.formats.toXStateConfig().states)).toContain("review");
    expect(planner.formats.stageMermaid(plan)).toContain("review");
    expect(planner.formats.toXStateConfig(listenFirst)).toEqual(entry.toXStateConfig(listenFirst));
  });
});
