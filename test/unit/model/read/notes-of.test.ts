import { describe, expect, test } from "vitest";
import { safeParsePlan } from "../../../../src/model/read/safe-parse-plan.js";
import { written } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";

const notesOf = (fields: object) => {
  const result = safeParsePlan(written(fields));
  return result.ok ? result.notes : expect.fail("not a plan");
};
const messagesOf = (fields: object): readonly string[] => notesOf(fields).map(({ message }) => message);

describe("G12 what was read is said", () => {
  test("nothing, where nothing was changed", () => {
    expect(
      notesOf({ timeZone: "Europe/Berlin", channels: [{ id: "forum", name: "Forum" }], strategies: [{ id: "s", purpose: "cause" }] }),
    ).toEqual([]);
  });

  test("F55 a zone corrected in case, an instant without its milliseconds, a flag that says false", () => {
    expect(
      messagesOf({
        timeZone: "europe/BERLIN",
        content: [{ id: "c", title: "C", embargo: "2027-01-04T09:00:00.500Z" }],
        cadences: [{ id: "w", when: { kind: "as-needed" }, tentative: false }],
      }),
    ).toEqual([
      "In timeZone, europe/BERLIN was read as Europe/Berlin.",
      "In content[0].embargo, 2027-01-04T09:00:00.500Z was read as 2027-01-04T09:00:00Z.",
      "In cadences[0].tentative, false was left out.",
    ]);
  });

  test("F55 X4 zones that are named by an abbreviation, wherever they stand", () => {
    expect(
      messagesOf({
        timeZone: "EST",
        people: [{ id: "p", name: "P", timeZone: "MST" }],
        cadences: [{ id: "c", when: { kind: "as-needed" }, timeZone: "PST8PDT" }],
        campaigns: [{ id: "d", name: "D", timeZone: "CET" }],
      }),
    ).toEqual([
      "In timeZone, the zone EST has no summer time. If the clocks change where it is meant for, write America/New_York.",
      "In people[0].timeZone, the zone MST has no summer time. If the clocks change where it is meant for, write America/Denver; America/Phoenix has no summer time either.",
      "In cadences[0].timeZone, the zone PST8PDT is better written as America/Los_Angeles.",
      "In campaigns[0].timeZone, the zone CET is better written as Europe/Berlin, or as another city that is meant.",
    ]);
  });

  test("F79 data of plugins that are not there, once for each", () => {
    const ext = { "acme/pharma": { reviewedBy: "dr-ito" } };
    expect(
      notesOf({
        ext: { "acme/crm": [1] },
        channels: [
          { id: "a", name: "A", ext },
          { id: "b", name: "B", ext },
        ],
      }),
    ).toStrictEqual([
      {
        code: "absent-plugin",
        path: ["ext", "acme/crm"],
        message: 'Data of the plugin “acme/crm” is kept as it is: in ext["acme/crm"].',
        values: { plugin: "acme/crm", count: 1 },
      },
      {
        code: "absent-plugin",
        path: ["channels", 0, "ext", "acme/pharma"],
        message: 'Data of the plugin “acme/pharma” is kept as it is: in 2 places, the first of them channels[0].ext["acme/pharma"].',
        values: { plugin: "acme/pharma", count: 2 },
      },
    ]);
  });

  test("at most a hundred", () => {
    expect(notesOf({ cadences: times(500, (n) => ({ id: `c${n}`, when: { kind: "as-needed" }, tentative: false })) })).toHaveLength(100);
  });
});
