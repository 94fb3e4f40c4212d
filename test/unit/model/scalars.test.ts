import { describe, expect, test } from "vitest";
import { defaults } from "../../../src/model/defaults.js";
import { planOf, written } from "../../helpers/plan-of.js";
import { placesOf, problemsOf } from "./harness.js";

const at =
  (field: string, path: readonly (string | number)[] = [field]) =>
  (value: unknown) =>
    problemsOf(written({ [field]: value })).map(({ code, path: where }) => [code, where.join(".") === path.join(".")]);

describe("F54 F55 a time zone is an IANA name or UTC", () => {
  test.each([
    ["Europe/Berlin", "Europe/Berlin"],
    ["america/new_york", "America/New_York"],
    ["utc", "UTC"],
    ["UTC", "UTC"],
    ["Asia/Calcutta", "Asia/Calcutta"],
  ])("%s is read as %s", (written, read) => expect(planOf({ timeZone: written }).timeZone).toBe(read));

  test.each([
    "Mars/Phobos+05",
    "+05:00",
    "+25:00",
    "-08",
    "UTC+1",
    "GMT+1",
    "IST",
    "__proto__",
    "toString",
    "Europe/",
    "Europe/Berlin ",
    "",
    "x".repeat(9000),
  ])("%s is refused", (name) => expect(at("timeZone")(name)).toEqual([["timezone", true]]));
});

describe("F59 a day exists, in ASCII digits", () => {
  const due = (day: unknown) => placesOf(written({ vision: { statement: "There", due: day } })).map(([code]) => code);

  test.each(["1900-01-01", "2200-12-31", "2024-02-29", "2000-02-29"])("%s does", (day) => expect(due(day)).toEqual([]));
  test.each(["2027-02-30", "2027-02-29", "2100-02-29", "2027-04-31", "2027-00-10", "2027-13-01", "2027-01-00", "1899-12-31", "2201-01-01"])(
    "%s does not",
    (day) => expect(due(day)).toEqual(["date"]),
  );
  test.each(["27-01-01", "2027-1-1", "2027/01/01", "+002027-01-01", "12027-01-01", "２０２７-01-01", "2027-01-01T00:00", "tomorrow", ""])(
    "%s is not written as one",
    (day) => expect(due(day)).toEqual(["date"]),
  );
});

describe("F59 a time of day exists, in ASCII digits", () => {
  const at = (time: unknown) => placesOf(written({ cadences: [{ id: "c", when: { kind: "daily", at: [time] } }] }));

  test.each(["00:00", "23:59"])("%s does", (time) => expect(at(time)).toEqual([]));
  test.each(["24:00", "23:60", "23:59:60", "9:30", "٠٩:٣٠", "０９:３０", "09:30Z", ""])("%j does not", (time) =>
    expect(at(time)).toEqual([["time", ["cadences", 0, "when", "at", 0]]]),
  );
});

describe("F48 days in a row come in order", () => {
  const [early, late] = ["2027-02-01", "2027-02-02"];
  const ranges: readonly (readonly [string, (from?: string, to?: string) => object, path: readonly (string | number)[]])[] = [
    ["a plan's period", (from, to) => ({ period: { from, to } }), ["period", "to"]],
    ["a blackout", (from, to) => ({ blackouts: [{ id: "b", from, to, yearly: true }] }), ["blackouts", 0, "to"]],
    ["an experiment", (from, to) => ({ experiments: [{ id: "e", hypothesis: "h", from, to }] }), ["experiments", 0, "to"]],
    [
      "a campaign's pause",
      (from, to) => ({ campaigns: [{ id: "c", name: "C", paused: [{ from, to }] }] }),
      ["campaigns", 0, "paused", 0, "to"],
    ],
    ["a person's absence", (from, to) => ({ people: [{ id: "p", name: "P", away: [{ from, to }] }] }), ["people", 0, "away", 0, "to"]],
    [
      "what a reading was counted over",
      (from, to) => ({ metrics: [{ id: "m" }], measurements: [{ id: "r", metric: "m", value: 1, period: { from, to } }] }),
      ["measurements", 0, "period", "to"],
    ],
  ];

  test.each(ranges)("%s", (_, range, path) => {
    expect(placesOf(written(range(early, late)))).toEqual([]);
    expect(placesOf(written(range(early, early)))).toEqual([]);
    expect(placesOf(written(range(late, early)))).toEqual([["range", path]]);
  });

  test.each(ranges)("%s: an end that is no day is told as that only", (_, range, path) => {
    expect(placesOf(written(range(early, "2027-02-30")))).toEqual([["date", path]]);
    expect(placesOf(written(range(early, "")))).toEqual([["date", path]]);
    expect(placesOf(written(range("later", early)))).toEqual([["date", [...path.slice(0, -1), "from"]]]);
  });

  test("one end may be open where the model says so", () => {
    expect(
      placesOf(
        written({
          experiments: [
            { id: "e", hypothesis: "h", to: early },
            { id: "f", hypothesis: "h", from: late },
          ],
        }),
      ),
    ).toEqual([]);
    expect(placesOf(written({ campaigns: [{ id: "c", name: "C", paused: [{ from: late }] }] }))).toEqual([]);
  });
});

describe("F11 F46 whole numbers", () => {
  const every = (value: unknown) =>
    problemsOf(written({ cadences: [{ id: "c", when: { kind: "daily", every: value } }] })).map(({ code, values }) => [code, values]);

  test.each([1, 2, 10_000])("%d is an interval", (value) => expect(every(value)).toEqual([]));
  test.each<[unknown, string, object]>([
    [0, "range", { found: 0, atLeast: 1 }],
    [-1, "range", { found: -1, atLeast: 1 }],
    [0.5, "range", { found: 0.5, atLeast: 1 }],
    [1.5, "number", { found: 1.5, expected: "a whole number" }],
    [1 + Number.EPSILON, "number", { found: 1 + Number.EPSILON, expected: "a whole number" }],
    [1e21, "range", { found: 1e21, atMost: 10_000 }],
    ["1", "type", { found: "text", expected: "a number" }],
    [Number.NaN, "number", { found: "NaN" }],
    [Number.POSITIVE_INFINITY, "number", { found: "Infinity" }],
    [true, "type", { found: "true or false", expected: "a number" }],
  ])("%j is told once: %s", (value, code, values) => expect(every(value)).toEqual([[code, values]]));

  const counting: Readonly<Record<string, (value: unknown) => object>> = {
    "when.every": (every) => ({ when: { kind: "weekly", on: ["mon"], every } }),
    "when.posts": (posts) => ({ when: { kind: "quota", posts, per: "week" } }),
    "when.posts.min": (min) => ({ when: { kind: "quota", posts: { min }, per: "week" } }),
    "bounds.0.every": (every) => ({ bounds: [{ max: 1, every, per: "week" }] }),
    "bounds.0.max": (max) => ({ bounds: [{ max, per: "week" }] }),
    count: (count) => ({ count }),
  };
  test.each(Object.entries(counting))("a cadence's %s is refused where it stands", (path, fields) => {
    const told = (value: unknown) =>
      placesOf(written({ cadences: [{ id: "c", when: { kind: "daily" }, ...fields(value) }] })).map(([code, at]) => [
        code,
        at.slice(2).join("."),
      ]);
    expect(told(2)).toEqual([]);
    for (const [value, codes] of [
      [-1, ["range"]],
      [0.5, ["range", "number"]],
      ["1", ["type"]],
      [Number.NaN, ["number"]],
      [1e21, ["range"]],
    ] as const) {
      const [problem, ...others] = told(value);
      expect([others, problem?.[1]]).toEqual([[], path]);
      expect(codes).toContain(problem?.[0]);
    }
  });

  test.each([5e-324, 4_503_599_627_370_495.5, 2 ** 53])("%d is none", (value) => {
    expect(placesOf(written({ plugins: { "acme/a": value } })).map(([, path]) => path)).toEqual([["plugins", "acme/a"]]);
  });
});

describe("F26 a text is well-formed", () => {
  test.each(["\ud800", "a\udc00b", "\udc00\ud800", "😀\ud83d"])("%j is not", (text) => {
    expect(at("name")(text)).toEqual([["text", true]]);
  });

  test.each(["😀", "\u0000", "\uffff", "\ufffe", "\ue000", "\u{10ffff}", ""])("%j is", (text) => expect(at("name")(text)).toEqual([]));
});

describe("B2 the defaults", () => {
  test("are one table that nobody can change", () => {
    expect(Object.isFrozen(defaults)).toBe(true);
    expect(defaults).toEqual({
      commitment: "critical",
      channelUse: "active",
      weekStart: "mon",
      work: "post",
      workDays: ["mon", "tue", "wed", "thu", "fri"],
      actionStatus: "open",
      insightWeight: 3,
      promotionalShare: 0.2,
    });
  });

  test("are put into no plan", () => {
    const plan = planOf({ channels: [{ id: "f", name: "F" }], actions: [{ id: "a", what: "Do" }] });
    expect(plan).not.toHaveProperty("commitment");
    expect(plan).not.toHaveProperty("weekStart");
    expect(plan).not.toHaveProperty("promotionalShare");
    expect(plan.channels[0]).not.toHaveProperty("use");
    expect(plan.actions[0]).not.toHaveProperty("status");
  });
});
