import { isPlanError, type Plan, type Problem, type ProblemCode, parsePlan, problemCodes, safeParsePlan } from "social-plan";
import { describe, expect, test } from "vitest";
import { times } from "../helpers/times.js";

type Path = readonly (string | number)[];
type Expected = readonly [code: string, path: Path, words?: string];

const written = (fields: object = {}) => ({ format: "social-plan/1", id: "acme-2027", ...fields });
const utf8 = new TextEncoder();

/** What is true of every problem, whatever the input. */
const expectHelpful = ({ code, path, message, values }: Problem): void => {
  expect(problemCodes).toContain(code);
  expect(path.every((step) => typeof step === "string" || typeof step === "number")).toBe(true);
  expect(message).toMatch(/^(In |This is not JSON).*[.!?]$/s);
  expect(utf8.encode(message).length).toBeLessThanOrEqual(2048);
  expect(message).not.toMatch(/\[object|\p{Cc}/u);
  expect(JSON.parse(JSON.stringify(values))).toEqual(values);
};

const problemsOf = (input: unknown): readonly Problem[] => {
  const result = safeParsePlan(input);
  if (result.ok) throw new Error("it was taken for a plan");
  expect(result.problems.length).toBeLessThanOrEqual(100);
  for (const problem of result.problems) expectHelpful(problem);
  return result.problems;
};

const expectProblems = (input: unknown, expected: readonly Expected[]): void => {
  const problems = problemsOf(input);
  expect(problems.map(({ code, path }) => [code, path])).toEqual(expected.map(([code, path]) => [code, path]));
  for (const [index, [, , words = ""]] of expected.entries()) expect(problems[index]?.message).toContain(words);
};

describe("F1 somebody hands in what is not JSON", () => {
  test.each<[string, string]>([
    ["", "line 1, column 1 holds the end of the text, where a value was expected"],
    ["  \n ", "line 2, column 2 holds the end of the text"],
    ['\ufeff{"format":"social-plan/1"}', "byte order mark"],
    ["format: social-plan/1", "holds “f”, where a value was expected"],
    ["{'format':'social-plan/1'}", "JSON takes double quotes only."],
    ['{"id":"a",}', "JSON takes no comma after the last item."],
    ["[1,2,]", "JSON takes no comma after the last item."],
    ['{"id":"a" // mine\n}', "JSON has no comments."],
    ['{"id":NaN}', "JSON has no NaN."],
    ['{"id":undefined}', "JSON has no undefined"],
    ['{"id":"a"', "the end of the text"],
    ['{"id":"a', "a closing quote"],
    ['{"id":"a\nb"}', "line 1, column 9 holds the end of the line"],
    ['{"id" "a"}', "a colon"],
    ['{"id":"a"} x', "holds “x”, where the end of the text was expected"],
    ['{"id":01}', "holds “1”"],
    ['{"id":"\\x41"}', "an escape"],
    ["<plan/>", "holds “<”"],
  ])("%j", (text, words) => expectProblems(text, [["json-syntax", [], words]]));

  test("F3 or JSON that says a thing twice", () => {
    const text = '{"format":"social-plan/1","id":"a","channels":[{"id":"c","n\\u0061me":"A","name":"B"}]}';
    expectProblems(text, [["duplicate-key", ["channels", 0], "“name” is written more than once"]]);
  });
});

describe("F2 F77 somebody hands in another thing than a plan", () => {
  test.each([[null], [42], [[]], ["text"], [true], [[written()]]])("%j is none", (input) => {
    const text = JSON.stringify(input);
    expectProblems(text, [["shape", [], "Write a plan: an object with a `format` and an `id` instead."]]);
    if (typeof input !== "string") expectProblems(input, [["shape", []]]);
  });

  test.each([[undefined], [() => 1], [Symbol("plan")], [1n], [new Date(0)], [new Map()], [Promise.resolve()]])("%s is none", (input) => {
    expectProblems(input, [["type", []]]);
  });

  test.each(["social-plan/2", "social-plan/0", "SOCIAL-PLAN/1", "1", "", 1, 1.5, null, {}])("the format %j is not ours", (format) => {
    expectProblems({ format, id: "a", other: 1 }, [["version", ["format"], "“social-plan/1”"]]);
  });

  test("no format at all is one fault among others", () => {
    expectProblems({ name: 7 }, [
      ["missing-field", [], "the field “format” is missing. Add it: social-plan/1."],
      ["missing-field", [], "the field “id” is missing"],
      ["type", ["name"]],
    ]);
  });
});

describe("F79 somebody misspells", () => {
  const strategy = { id: "care", goals: [{ id: "answer", statement: "Answer", kpis: [{ id: "k", metric: "m" }] }] };
  const at: Path = ["strategies", 0, "goals", 0];

  test.each<[string, object, Path, string]>([
    ["a field of the plan", { chanels: [] }, [], "Did you mean “channels”?"],
    ["a field of a part", { alignment: { isues: [] } }, ["alignment"], "Did you mean “issues”?"],
    ["a field of a part of a part", { alignment: { prepare: { trend: [] } } }, ["alignment", "prepare"], "Did you mean “trends”?"],
    ["a field of a thing", { strategies: [{ ...strategy, goal: [] }] }, ["strategies", 0], "Did you mean “goals”?"],
    ["a field deep in the tree", { strategies: [{ ...strategy, goals: [{ ...strategy.goals[0], kpi: [] }] }] }, at, "Did you mean “kpis”?"],
    ["a field of money", { hourlyRate: { amount: 1, curency: "EUR" } }, ["hourlyRate"], "Did you mean “currency”?"],
    ["a field it cannot have", { channels: [{ id: "c", name: "C", colour: "red" }] }, ["channels", 0], "keep it under `ext`"],
  ])("%s", (_, fields, path, words) => expectProblems(written({ metrics: [{ id: "m" }], ...fields }), [["unknown-field", path, words]]));

  test("a choice", () => {
    expectProblems(written({ purpose: "busines", weekStart: "sunday" }), [
      ["choice", ["purpose"], "Did you mean “business”? Choose one of: business, cause."],
      ["choice", ["weekStart"], "Choose one of: mon, tue"],
    ]);
  });

  test("F21 an id: it is told which one was meant", () => {
    const input = written({ metrics: [{ id: "call-deflection" }], strategies: [{ id: "s", watches: ["call-defection"] }] });
    expectProblems(input, [["dangling-ref", ["strategies", 0, "watches", 0], "Did you mean “call-deflection”?"]]);
  });

  test("F21 a name that belongs to something else", () => {
    const input = written({ channels: [{ id: "forum", name: "Forum" }], strategies: [{ id: "s", watches: ["forum"] }] });
    expectProblems(input, [["wrong-kind", ["strategies", 0, "watches", 0], "“forum” names a thing of the kind channel"]]);
  });
});

describe("F18 F19 somebody uses an id twice", () => {
  test.each<[string, object, Path]>([
    [
      "in one list",
      {
        channels: [
          { id: "a", name: "A" },
          { id: "a", name: "B" },
        ],
      },
      ["channels", 1, "id"],
    ],
    [
      "in another case",
      {
        channels: [
          { id: "a", name: "A" },
          { id: "A", name: "B" },
        ],
      },
      ["channels", 1, "id"],
    ],
    [
      "far apart",
      { skills: [{ id: "a", name: "A" }], policy: { sections: [{ id: "a", kind: "review" }] } },
      ["policy", "sections", 0, "id"],
    ],
    ["the plan's own", { skills: [{ id: "acme-2027", name: "A" }] }, ["skills", 0, "id"]],
    ["a name that is taken", { skills: [{ id: "policy", name: "A" }] }, ["skills", 0, "id"]],
    ["a name that is taken, in another case", { skills: [{ id: "Listening", name: "A" }] }, ["skills", 0, "id"]],
  ])("%s", (_, fields, path) => expectProblems(written(fields), [["duplicate-id", path, "Give each thing its own id"]]));
});

describe("F4 G14 somebody is up to no good", () => {
  test.each(["__proto__", "constructor", "prototype", "\\u005f_proto__", "c\\u006fnstructor"])(
    "with a key named %s, at any depth",
    (key) => {
      const evil = `{"${key}":{"polluted":true}}`;
      const name = JSON.parse(`"${key}"`);
      for (const [field, path] of [
        [`"ext":${evil}`, ["ext"]],
        [`"ext":{"acme/a":[[${evil}]]}`, ["ext", "acme/a", 0, 0]],
        [`"plugins":${evil}`, ["plugins"]],
        [`"vision":{"statement":"x","${key}":{"polluted":true}}`, ["vision"]],
        [`"${key}":{"polluted":true}`, []],
      ] as const) {
        const text = `{"format":"social-plan/1","id":"a",${field}}`;
        for (const input of [text, JSON.parse(text)])
          expectProblems(input, [["forbidden-key", [...path, name], `the key “${name}” is refused`]]);
      }
      expect({}).not.toHaveProperty("polluted");
      expect(Object.getPrototypeOf({})).toBe(Object.prototype);
    },
  );

  test("F6 with a hundred thousand levels", () => {
    const deep = (open: string, close: string) => `${open.repeat(100_000)}1${close.repeat(100_000)}`;
    for (const text of [deep("[", "]"), deep('{"a":', "}"), `{"format":"social-plan/1","id":"a","ext":{"acme/a":${deep("[", "]")}}}`])
      for (const input of [text, JSON.parse(text)]) expect(problemsOf(input).map(({ code }) => code)).toContain("limit-depth");
  });

  test("F13 with getters and proxies that throw, and F12 with what is no data", () => {
    const boom = (): never => {
      throw new Error("boom");
    };
    const input = {
      ...written(),
      vision: new Proxy({ statement: "x" }, { get: boom }),
      channels: [
        { id: "c", name: () => "C" },
        { id: "d", name: new Date(0) },
      ],
      venues: new Proxy([], { get: boom }),
      promotionalShare: Number.NaN,
    };
    Object.defineProperty(input, "name", { enumerable: true, get: boom });
    expectProblems(input, [
      ["unreadable", ["vision", "statement"], "boom"],
      ["type", ["channels", 0, "name"], "a function was found"],
      ["type", ["channels", 1, "name"], "a Date was found"],
      ["unreadable", ["venues"], "boom"],
      ["number", ["promotionalShare"], "NaN"],
      ["unreadable", ["name"], "boom"],
    ]);
    const everything = Object.fromEntries(
      ["get", "has", "ownKeys", "getOwnPropertyDescriptor", "getPrototypeOf", "isExtensible"].map((trap) => [trap, boom]),
    );
    expectProblems(new Proxy({}, everything), [["unreadable", []]]);
  });

  test("F17 with data that goes round in a circle", () => {
    const channel: Record<string, unknown> = { id: "c", name: "C" };
    channel["ext"] = { "acme/a": [channel] };
    expectProblems(written({ channels: [channel] }), [["cycle", ["channels", 0, "ext", "acme/a", 0]]]);
  });

  test("F8 with data that unfolds without end", () => {
    let bomb: unknown = [];
    for (let level = 0; level < 31; level += 1) bomb = [bomb, bomb];
    expectProblems(written({ ext: { "acme/a": bomb } }), [["limit-nodes", expect.anything() as unknown as Path]]);
  });

  test.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\tscript:alert(1)",
    "data:text/html,x",
    "https://a\u202egro.example",
    "//a",
  ])("F32 with the link %j", (link) =>
    expectProblems(written({ readiness: [{ id: "r", kind: "test", title: "T", link }] }), [["url", ["readiness", 0, "link"]]]),
  );

  test("F22 with ways that lead back, of two to ten thousand steps", () => {
    for (const length of [2, 3, 10_000]) {
      const next = (index: number) => `t${(index + 1) % length}`;
      const tactics = (link: (index: number) => object) => [
        { id: "s", tactics: times(length, (i) => ({ id: `t${i}`, statement: "x", ...link(i) })) },
      ];
      const first: Path = ["strategies", 0, "tactics", 0];
      expectProblems(written({ strategies: tactics((i) => ({ partOf: next(i) })) }), [["cycle", first, "t0 → t1"]]);
      const cadences = times(length, (i) => ({ id: `t${i}`, when: { kind: "relative", to: next(i), offsets: [] } }));
      expectProblems(written({ cadences }), [["cycle", ["cadences", 0]]]);
    }
  });
});

describe("F26 F54 F59 somebody writes what does not exist", () => {
  test.each<[string, object, Expected]>([
    [
      "30 February",
      { vision: { statement: "x", due: "2027-02-30" } },
      ["date", ["vision", "due"], "“2027-02-30” is not a day of the calendar"],
    ],
    ["a zone on Mars", { timeZone: "Mars/Phobos+05" }, ["timezone", ["timeZone"], "Write an IANA name such as Europe/Berlin, or UTC"]],
    ["an offset", { timeZone: "+05:00" }, ["timezone", ["timeZone"], "offsets are refused"]],
    [
      "a day before the first",
      { period: { from: "2027-12-31", to: "2027-01-01" } },
      ["range", ["period", "to"], "It must not lie before `from`."],
    ],
    ["half a character", { name: "\ud83d" }, ["text", ["name"], "half of a surrogate pair"]],
    ["a book for a name", { name: "x".repeat(10_001) }, ["text", ["name"], "at most 10000 characters"]],
    ["a share of two", { promotionalShare: 2 }, ["range", ["promotionalShare"], "at most 1"]],
  ])("%s", (_, fields, expected) => expectProblems(written(fields), [expected]));
});

describe("F10 somebody's program goes wrong everywhere", () => {
  const hundredThousand = 100_000;
  const tenThousand = 10_000;

  test.each<[string, ProblemCode, number, (count: number) => object]>([
    ["a field missing in each thing", "missing-field", hundredThousand, (count) => ({ actions: times(count, (i) => ({ id: `a${i}` })) })],
    [
      "one reference in each",
      "dangling-ref",
      hundredThousand,
      (count) => ({ actions: times(count, (i) => ({ id: `a${i}`, what: "x", owner: `p${i}` })) }),
    ],
    ["fields of its own", "unknown-field", tenThousand, (count) => Object.fromEntries(times(count, (i) => [`actions${i}`, 1]))],
    ["no numbers", "number", tenThousand, (count) => ({ ext: { "acme/a": times(count, () => Number.NaN) } })],
    [
      "a misspelt field in each",
      "unknown-field",
      tenThousand,
      (count) => ({ actions: times(count, (i) => ({ id: `a${i}`, what: "x", waht: "x" })) }),
    ],
    ["the same id in each", "duplicate-id", tenThousand, (count) => ({ actions: times(count + 1, () => ({ id: "a", what: "x" })) })],
  ])("%s", (_, code, count, fields) => {
    const result = safeParsePlan(written(fields(count)));
    expect(result).toMatchObject({ ok: false, rest: count - 100 });
    const problems = result.ok ? [] : result.problems;
    expect(new Set(problems.map((problem) => problem.code))).toEqual(new Set([code]));
    for (const problem of problems) expectHelpful(problem);
  });
});

describe("F23 somebody made several mistakes", () => {
  test("all are told together, in the order of the guard, the structure, the ids, the references and the rings", () => {
    const input = written({
      currency: "euro",
      ext: { "acme/a": Number.POSITIVE_INFINITY },
      channels: [
        { id: "forum", name: "Forum", use: "activ" },
        { id: "FORUM", name: "Forum" },
      ],
      people: [{ id: "maria", name: "Maria", members: ["maria"] }],
      metrics: [{ id: "reach", channels: ["forun"], owner: "forum" }],
      alignment: { issues: [{ id: "i", impact: 9 }] },
    });
    expectProblems(input, [
      ["number", ["ext", "acme/a"]],
      ["money", ["currency"]],
      ["choice", ["channels", 0, "use"]],
      ["missing-field", ["alignment", "issues", 0]],
      ["choice", ["alignment", "issues", 0, "impact"]],
      ["duplicate-id", ["channels", 1, "id"]],
      ["dangling-ref", ["metrics", 0, "channels", 0]],
      ["wrong-kind", ["metrics", 0, "owner"]],
      ["cycle", ["people", 0]],
    ]);
  });
});

describe("G17 somebody would rather have it thrown", () => {
  test.each([["{"], [null], [written({ chanels: [], name: 7 })], [written({ actions: times(1000, () => 7) })]])("%#", (input) => {
    const result = safeParsePlan(input);
    const problems = result.ok ? [] : result.problems;
    try {
      parsePlan(input);
      expect.unreachable();
    } catch (error) {
      if (!isPlanError(error)) throw error;
      expect([error.code, error.path, error.problems]).toEqual(["invalid-plan", problems[0]?.path, problems]);
      expect(error.values).toEqual({ count: problems.length + (result.ok ? 0 : result.rest) });
      expect(error.message).toContain(problems[0]?.message);
      expect(utf8.encode(error.message).length).toBeLessThanOrEqual(2048);
    }
  });
});

describe("F15 G20 what somebody hands in stays theirs", () => {
  test("good or bad, it is neither changed nor frozen", () => {
    const inputs = [
      written({ campaigns: [{ id: "c", name: "C", tentative: false, from: undefined }], hourlyRate: { amount: -0 } }),
      written({ campaigns: [{ id: "c", name: 7, tentative: false }], channels: [{ id: "c", name: "C", ext: { "acme/a": [1] } }] }),
    ];
    for (const input of inputs) {
      const before = structuredClone(input);
      safeParsePlan(input);
      expect(input).toStrictEqual(before);
      const parts = [input, ...Object.values(input).flat()].filter((part) => typeof part === "object");
      expect(parts.some(Object.isFrozen)).toBe(false);
    }
  });

  test("F14 F16 frozen, without a prototype or with inherited fields, it is read all the same", () => {
    const plan: Plan = parsePlan(written());
    const bare = Object.assign(Object.create(null), written());
    const inherited = Object.assign(Object.create({ name: "inherited", channels: 7 }), written());
    for (const input of [Object.freeze(written()), bare, inherited, plan]) expect(parsePlan(input)).toStrictEqual(plan);
  });
});
