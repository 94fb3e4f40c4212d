import { describe, expect, test } from "vitest";
import { safeParsePlan } from "../../../../src/model/read/safe-parse-plan.js";
import type { Path } from "../../../../src/model/values/path.js";
import { written } from "../../../helpers/plan-of.js";
import { times } from "../../../helpers/times.js";
import { placesOf, problemsOf } from "../harness.js";

const messagesOf = (fields: object): readonly string[] => problemsOf(written(fields)).map(({ message }) => message);
const metrics = [{ id: "m" }];
const withKpi = (kpi: object) => ({ metrics, strategies: [{ id: "s", kpis: [{ id: "k", metric: "m", ...kpi }] }] });
const withCadence = (cadence: object) => ({ cadences: [{ id: "c", when: { kind: "daily" }, ...cadence }] });
const kpi: Path = ["strategies", 0, "kpis", 0];
const when: Path = ["cadences", 0, "when"];

describe("G17 what is wrong is said in a sentence that helps", () => {
  test.each([
    ["a wrong type", { name: 7 }, "In name, a number was found. Write text instead."],
    ["null", { channels: null }, "In channels, null was found. Write a list instead."],
    ["an object for a list", { channels: {} }, "In channels, an object was found. Write a list instead."],
    ["a list for an object", { vision: [] }, "In vision, a list was found. Write an object instead."],
    [
      "a text for true or false",
      { campaigns: [{ id: "c", name: "C", tentative: "yes" }] },
      "In campaigns[0].tentative, text was found. Write true or false instead.",
    ],
    ["a list for named data", { ext: [] }, "In ext, a list was found. Write an object instead."],
    ["a missing field", { channels: [{ id: "c" }] }, "In channels[0], the field “name” is missing. Add it."],
    [
      "a missing choice",
      { listening: { sources: [{ id: "s", name: "S" }] } },
      "In listening.sources[0], the field “side” is missing. Add it: one of internal, external.",
    ],
    [
      "a misspelt field",
      { channels: [{ id: "c", name: "C", pupose: "x" }] },
      "In channels[0], “pupose” is not a known field. Did you mean “purpose”? Correct the name, remove it, or keep it under `ext`.",
    ],
    [
      "a field like none",
      { channels: [{ id: "c", name: "C", colour: "red" }] },
      "In channels[0], “colour” is not a known field. Correct the name, remove it, or keep it under `ext`.",
    ],
    [
      "a misspelt choice",
      { weekStart: "Monday" },
      "In weekStart, “Monday” is not one of the choices. Choose one of: mon, tue, wed, thu, fri, sat, sun.",
    ],
    [
      "a near choice",
      { purpose: "busines" },
      "In purpose, “busines” is not one of the choices. Did you mean “business”? Choose one of: business, cause.",
    ],
    [
      "a number among words",
      { alignment: { issues: [{ id: "i", statement: "s", impact: 6 }] } },
      "In alignment.issues[0].impact, “6” is not one of the choices. Choose one of: 1, 2, 3, 4, 5.",
    ],
    ["an object among words", { purpose: {} }, "In purpose, an object is not one of the choices. Choose one of: business, cause."],
    ["a list among words", { purpose: ["business"] }, "In purpose, a list is not one of the choices. Choose one of: business, cause."],
    [
      "a number for a day of the month",
      withCadence({ when: { kind: "monthly", on: [7] } }),
      'In cadences[0].when.on[0], a number was found. Write an object instead, such as `{ day: 1 }`, `{ nth: 1, weekday: "mon" }`, `{ nth: 1, businessDay: true }` or `{ nearest: 1, businessDay: true }`.',
    ],
    [
      "a zone by its abbreviation",
      { timeZone: "PST" },
      "In timeZone, “PST” is not a known time zone. Did you mean America/Los_Angeles? Write an IANA name such as Europe/Berlin, or UTC; offsets are refused, as they know no summer time.",
    ],
    [
      "a zone by an abbreviation of several countries",
      { timeZone: "IST" },
      "In timeZone, “IST” is not a known time zone. Did you mean Asia/Kolkata, Europe/Dublin or Asia/Jerusalem? Write an IANA name such as Europe/Berlin, or UTC; offsets are refused, as they know no summer time.",
    ],
    ["too much", { promotionalShare: 20 }, "In promotionalShare, 20 is out of range. It must be at most 1."],
    ["too little", { promotionalShare: -0.2 }, "In promotionalShare, -0.2 is out of range. It must be at least 0."],
    ["a fraction", withCadence({ count: 1.5 }), "In cadences[0].count, 1.5 is not a number that fits. Write a whole number."],
    [
      "too long a text",
      { name: "x".repeat(10_001) },
      "In name, the text cannot be kept: it is 10001 characters long. Write well-formed Unicode text of at most 10000 characters.",
    ],
    [
      "half a character",
      { name: "a\udc00" },
      "In name, the text cannot be kept: it holds half of a surrogate pair. Write well-formed Unicode text.",
    ],
    [
      "days the wrong way round",
      { period: { from: "2027-02-02", to: "2027-02-01" } },
      "In period.to, 2027-02-01 is out of range. It must not lie before `from`.",
    ],
    [
      "day nought",
      withCadence({ when: { kind: "monthly", on: [{ day: 0 }] } }),
      "In cadences[0].when.on[0].day, 0 is out of range. Days count from 1, or from the end with -1.",
    ],
    [
      "no digest",
      {
        content: [
          {
            id: "c",
            title: "T",
            variants: [{ id: "v", channel: "f", text: "x", approvals: [{ by: "p", at: "2027-01-01T00:00:00Z", digest: "ab" }] }],
          },
        ],
        channels: [{ id: "f", name: "F" }],
        people: [{ id: "p", name: "P" }],
      },
      "In content[0].variants[0].approvals[0].digest, “ab” was found. Write a SHA-256 digest of 64 hexadecimal digits instead.",
    ],
  ])("%s", (_, fields, message) => {
    expect(messagesOf(fields)).toEqual([message]);
  });

  test("at every level a misspelt field is told with the one that was meant", () => {
    const input = written({
      metircs: [],
      vision: { statment: "x", statement: "x" },
      ...withKpi({ baseline: { value: 1, period: { from: "2027-01-01", to: "2027-01-31", form: 1 } }, taget: 1 }),
      cadences: [
        { id: "c1", when: { kind: "weekly", on: [], evry: 2 } },
        { id: "c2", when: { kind: "monthly", on: [{ nth: 1, weekdy: "mon" }] } },
        { id: "c3", when: { kind: "daily" }, starts: { to: "c1", ofset: {} } },
        { id: "c4", when: { kind: "quota", posts: { mni: 1 } } },
      ],
      response: { covrage: [] },
    });
    const unknown = problemsOf(input).filter(({ code }) => code === "unknown-field");
    expect(unknown.map(({ path, values }) => [path.join("."), values["field"], values["suggestion"]]).sort()).toEqual(
      [
        ["", "metircs", "metrics"],
        ["vision", "statment", "statement"],
        ["strategies.0.kpis.0.baseline.period", "form", "from"],
        ["strategies.0.kpis.0", "taget", "target"],
        ["cadences.0.when", "evry", "every"],
        ["cadences.1.when.on.0", "weekdy", "weekday"],
        ["cadences.2.starts", "ofset", "offset"],
        ["cadences.3.when.posts", "mni", "min"],
        ["response", "covrage", "coverage"],
      ].sort(),
    );
  });
});

describe("G17 F23 a field by another name is told with the one that was meant", () => {
  const cadence = (when: object) => withCadence({ when });
  test.each<[string, object, string, string]>([
    ["weekly", cadence({ kind: "weekly", on: ["mon"], days: ["tue"] }), "days", "on"],
    ["daily", cadence({ kind: "daily", on: ["mon"] }), "on", "days"],
    ["quota", cadence({ kind: "quota", posts: 3, on: ["mon"] }), "on", "days"],
    ["tactic", { strategies: [{ id: "s", tactics: [{ id: "t", statement: "T", voice: "promotional" }] }] }, "voice", "intent"],
    ["channel", { channels: [{ id: "c", name: "C", language: "en" }] }, "language", "languages"],
    ["audience", { audiences: [{ id: "a", name: "A", language: "en" }] }, "language", "languages"],
    [
      "variant",
      {
        channels: [{ id: "c", name: "C" }],
        content: [{ id: "p", title: "P", variants: [{ id: "v", channel: "c", text: "T", media: [] }] }],
      },
      "media",
      "attachments",
    ],
    ["guard", withKpi({ target: { kind: "rank", atMost: 3, value: 3 } }), "value", "atMost"],
  ])("%s", (_, fields, field, suggestion) => {
    expect(problemsOf(written(fields))).toMatchObject([{ code: "unknown-field", values: { field, suggestion } }]);
    expect(messagesOf(fields)[0]).toContain(`“${field}” is not a known field. Did you mean “${suggestion}”? Correct the name`);
  });

  test.each(["goals", "kpis", "tactics", "businessObjectives", "marketingObjectives"])("%s stand in a strategy", (field) => {
    const [problem] = problemsOf(written({ [field]: [] }));
    expect(problem).toMatchObject({ code: "unknown-field", path: [], values: { field, suggestion: "strategies" } });
    expect(problem?.message).toBe(`In the plan, “${field}” is not a known field. Move it into one of the “strategies”.`);
  });

  test("a figure of a target is the least or the most", () => {
    expect(messagesOf(withKpi({ target: { kind: "value", value: 40 } }))).toEqual([
      "In strategies[0].kpis[0].target, “value” is not a known field. Did you mean “atLeast” or “atMost”? Correct the name, remove it, or keep it under `ext`.",
    ]);
  });

  test("where nothing has the other name, the spelling decides", () => {
    expect(messagesOf({ channels: [{ id: "c", name: "C", on: "x", value: 1 }] })).toEqual([
      "In channels[0], “on” is not a known field. Correct the name, remove it, or keep it under `ext`.",
      "In channels[0], “value” is not a known field. Correct the name, remove it, or keep it under `ext`.",
    ]);
  });
});

describe("G17 F23 of a value that may be one of several, the nearest is told of", () => {
  test.each<[string, unknown, readonly (readonly [string, string])[]]>([
    [
      "a figure that is text",
      { value: "20 %", on: "2027-02-30", period: 7 },
      [
        ["type", "value"],
        ["date", "on"],
        ["type", "period"],
      ],
    ],
    [
      "limits that are text",
      { atLeast: "1", atMost: "2", period: 7 },
      [
        ["type", "atLeast"],
        ["type", "atMost"],
        ["type", "period"],
      ],
    ],
    [
      "one limit of two",
      { atLeast: 1, on: "2027-02-30" },
      [
        ["missing-field", ""],
        ["date", "on"],
      ],
    ],
    ["nothing known, and no reason", { unknown: 7 }, [["type", "unknown"]]],
    ["an empty one", {}, [["shape", ""]]],
    ["a text", "20 %", [["type", ""]]],
    ["null", null, [["type", ""]]],
  ])("baseline: %s", (_, baseline, expected) => {
    expect(placesOf(written(withKpi({ baseline })))).toEqual(
      expected.map(([code, field]) => [code, [...kpi, "baseline", ...(field === "" ? [] : [field])]]),
    );
  });

  test.each<[string, unknown, readonly (readonly [string, string])[]]>([
    [
      "a weekday misspelt twice",
      { nth: 9, weekday: "monday" },
      [
        ["choice", "nth"],
        ["choice", "weekday"],
      ],
    ],
    ["a business day out of reach", { nth: 40, businessDay: true }, [["range", "nth"]]],
    ["no business day", { nearest: 15, businessDay: false }, [["choice", "businessDay"]]],
    [
      "a day beyond the month",
      { day: 32, clamp: "yes" },
      [
        ["range", "day"],
        ["type", "clamp"],
      ],
    ],
    ["half a weekday", { nth: 1 }, [["missing-field", ""]]],
  ])("a day of the month: %s", (_, on, expected) => {
    expect(placesOf(written(withCadence({ when: { kind: "monthly", on: [on] } })))).toEqual(
      expected.map(([code, field]) => [code, [...when, "on", 0, ...(field === "" ? [] : [field])]]),
    );
  });

  test("a day of the year: all that is wrong with a weekday of a month", () => {
    expect(placesOf(written(withCadence({ when: { kind: "yearly", on: [{ month: 13, nth: 9, weekday: "mo" }] } })))).toEqual([
      ["range", [...when, "on", 0, "month"]],
      ["choice", [...when, "on", 0, "nth"]],
      ["choice", [...when, "on", 0, "weekday"]],
    ]);
  });

  test.each<[unknown, string, readonly string[]]>([
    [-1, "range", []],
    [1.5, "number", []],
    ["two", "type", []],
    [{ min: "two" }, "type", ["min"]],
    [1e21, "range", []],
  ])("a number of posts: %j", (posts, code, path) => {
    expect(placesOf(written(withCadence({ when: { kind: "quota", posts } })))).toEqual([[code, [...when, "posts", ...path]]]);
  });

  test.each<[unknown, string, string]>([
    ["2027-02-30", "date", "“2027-02-30” is not a day of the calendar"],
    [7, "type", 'Write text or an object instead, such as `{ to: "launch", offset: { days: -1 } }`.'],
    [null, "type", 'Write text or an object instead, such as `{ to: "launch", offset: { days: -1 } }`.'],
    ["2027-03-15T15:00:00Z", "date", "Write 2027-03-15, without “T15:00:00Z”."],
    ["2027-02-30T15:00:00Z", "date", "Write an existing day from 1900"],
  ])("a due day: %j", (due, code, words) => {
    const [problem, ...others] = problemsOf(written(withKpi({ due })));
    expect([problem?.code, problem?.path, others]).toEqual([code, [...kpi, "due"], []]);
    expect(problem?.message).toContain(words);
  });

  test("a measured value", () => {
    const value = (one: unknown) => messagesOf({ metrics, measurements: [{ id: "r", metric: "m", value: one }] });
    expect(value(true)).toEqual(["In measurements[0].value, true or false was found. Write a number, text or null instead."]);
    expect(value(undefined)).toEqual(["In measurements[0], the field “value” is missing. Add it."]);
  });

  test.each([
    [{ target: { kind: "valu" } }, "choice", ["target", "kind"]],
    [{ target: { atLeast: 1 } }, "missing-field", ["target"]],
    [{ target: 20 }, "type", ["target"]],
    [{ target: { kind: "rank" } }, "missing-field", ["target"]],
    [{ target: { kind: "rubric", question: "q", levels: "good", atLeast: "good" } }, "type", ["target", "levels"]],
  ])("what is told apart by its kind: %j", (fields, code, path) => {
    expect(placesOf(written(withKpi(fields)))).toEqual([[code, [...kpi, ...path]]]);
  });

  test("the kinds there are are told where none is named, or a wrong one", () => {
    expect(messagesOf(withKpi({ target: {} }))).toEqual([
      "In strategies[0].kpis[0].target, the field “kind” is missing. Add it: one of value, growth, each, share, rank, guard, rubric.",
    ]);
    expect(messagesOf(withCadence({ when: { kind: "weekley", on: [] } }))).toEqual([
      "In cadences[0].when.kind, “weekley” is not one of the choices. Did you mean “weekly”? Choose one of: daily, weekly, monthly, yearly, quota, relative, rrule, dates, as-needed.",
    ]);
  });
});

describe("G17 F23 where something else stands for one of several shapes, a shape is shown", () => {
  test.each([
    [withKpi({ target: 20 }), "a number", 'an object instead, such as `{ kind: "value", atLeast: 40, per: "month" }`.'],
    [withCadence({ when: "daily" }), "text", 'an object instead, such as `{ kind: "weekly", on: ["mon"], at: ["09:00"] }`.'],
    [
      withKpi({ baseline: "20 %" }),
      "text",
      'an object instead, such as `{ value: 40 }`, `{ atLeast: 40, atMost: 50 }` or `{ unknown: "Nobody counted" }`.',
    ],
    [
      withKpi({ baseline: {} }),
      "an empty object",
      '`{ value: 40 }`, `{ atLeast: 40, atMost: 50 }` or `{ unknown: "Nobody counted" }` instead.',
    ],
    [withCadence({ when: { kind: "quota", posts: "3" } }), "text", "a number or an object instead, such as `{ min: 2, max: 3 }`."],
  ])("%j", (fields, found, wanted) => {
    const [message, ...others] = messagesOf(fields);
    expect([message?.split(", ").slice(1).join(", "), others]).toEqual([`${found} was found. Write ${wanted}`, []]);
  });

  test("an empty object that can only be one shape lacks its fields", () => {
    expect(placesOf(written(withKpi({ due: {} })))).toEqual([
      ["missing-field", [...kpi, "due"]],
      ["missing-field", [...kpi, "due"]],
    ]);
    expect(placesOf(written({ metrics, measurements: [{ id: "r", metric: "m", value: {} }] }))).toEqual([
      ["type", ["measurements", 0, "value"]],
    ]);
  });

  test("what may be several plain values, but no object, has none", () => {
    const [message] = messagesOf({ metrics, measurements: [{ id: "r", metric: "m", value: true }] });
    expect(message).toBe("In measurements[0].value, true or false was found. Write a number, text or null instead.");
  });
});

describe("G17 F23 fields of which each excludes the other are told as such", () => {
  test.each<[object, string, string]>([
    [withKpi({ baseline: { value: 40, unknown: "?" } }), "unknown", "value"],
    [withKpi({ baseline: { value: 40, atLeast: 30, on: "2027-01-04" } }), "atLeast", "value"],
    [withKpi({ baseline: { atLeast: 30, atMost: 50, value: 40 } }), "value", "atLeast"],
    [withCadence({ when: { kind: "monthly", on: [{ day: 1, nth: 2 }] } }), "nth", "day"],
    [{ blackouts: [{ id: "b", on: { name: "X", month: 1, day: 1, easter: 1 } }] }, "easter", "month"],
  ])("%j", (fields, field, beside) => {
    expect(problemsOf(written(fields))).toMatchObject([{ code: "unknown-field", values: { field, beside } }]);
    expect(messagesOf(fields)[0]).toContain(`“${field}” cannot stand beside “${beside}”. Give one of the two.`);
  });

  test("but not what no member of the union knows, nor what stands deeper", () => {
    expect(problemsOf(written(withKpi({ baseline: { value: 40, figure: 1 } })))[0]?.values).toEqual({ field: "figure" });
    const period = { from: "2027-01-01", to: "2027-01-31", unknown: "?" };
    expect(problemsOf(written(withKpi({ baseline: { value: 40, period } })))[0]?.values).toEqual({ field: "unknown" });
  });
});

describe("G17 an instant where a local day or time is due keeps both in what to write", () => {
  test.each([
    ["2027-03-15T15:00:00Z", "Write 2027-03-15T15:00, without “:00Z”."],
    ["2027-03-15T15:00Z", "Write 2027-03-15T15:00, without “Z”."],
    ["2027-03-15T25:00:00Z", "Write 2027-03-15, without “T25:00:00Z”."],
  ])("%s", (anchor, words) => {
    const [message] = messagesOf({ campaigns: [{ id: "c", name: "C", anchor }] });
    expect(message).toBe(`In campaigns[0].anchor, “${anchor}” is not a day of the calendar. ${words}`);
  });
});

describe("F10 F23 many faults", () => {
  test("of one object are told one by one, in the order of the model and unknown fields last", () => {
    const input = written({ zzz: 1, name: 7, period: { from: "2027-02-02", to: "2027-02-01", yyy: 1 }, promotionalShare: 2, channels: 7 });
    expect(placesOf(input)).toEqual([
      ["type", ["name"]],
      ["unknown-field", ["period"]],
      ["range", ["period", "to"]],
      ["range", ["promotionalShare"]],
      ["type", ["channels"]],
      ["unknown-field", []],
    ]);
  });

  test("of structure, ids, references and rings are told together", () => {
    const input = written({
      channels: [
        { id: "a", name: 7 },
        { id: "a", name: "A" },
      ],
      people: [{ id: "p", name: "P", members: ["p"], skills: ["gone"] }],
      metrics: [{ id: "m", channels: ["p"] }],
    });
    expect(placesOf(input)).toEqual([
      ["type", ["channels", 0, "name"]],
      ["duplicate-id", ["channels", 1, "id"]],
      ["wrong-kind", ["metrics", 0, "channels", 0]],
      ["dangling-ref", ["people", 0, "skills", 0]],
      ["cycle", ["people", 0]],
    ]);
  });

  test("a value the guard refused is not told as missing, too", () => {
    const input = written({
      channels: [{ id: "a", name: new Date(0) }, 7n, Symbol("s")],
      alignment: { encourage: [{ summary: () => 1 }] },
    });
    expect(placesOf(input)).toEqual([
      ["type", ["channels", 0, "name"]],
      ["type", ["channels", 1]],
      ["type", ["channels", 2]],
      ["type", ["alignment", "encourage", 0, "summary"]],
    ]);
    expect(placesOf({ format: 1n, id: "a" })).toEqual([["type", ["format"]]]);
  });

  test("of ten thousand, in a list within a list, the first hundred are told", () => {
    const goals = times(10_000, () => 7);
    expect(problemsOf(written({ strategies: [{ id: "s", goals }] })).map(({ path }) => path[3])).toEqual(times(100, (index) => index));
  });

  test("are counted one by one, two unknown fields of one thing as two", () => {
    const actions = times(150, (index) => ({ id: `a${index}`, what: "x", one: 1, two: 2 }));
    expect(safeParsePlan(written({ actions }))).toMatchObject({ rest: 200, problems: { length: 100 } });
  });
});
