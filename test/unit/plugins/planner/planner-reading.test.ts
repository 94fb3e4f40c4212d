import { describe, expect, test } from "vitest";
import * as z from "zod";
import type { Json } from "../../../../src/base/json/json.js";
import { isKnownPlan } from "../../../../src/model/read/known-plans.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { type ParseResult, safeParsePlan } from "../../../../src/model/read/safe-parse-plan.js";
import { stringifyPlan } from "../../../../src/model/read/stringify-plan.js";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../../src/plugins/planner/create-planner.js";
import type { PluginMigration } from "../../../../src/plugins/plugin-migration.js";
import { written } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { times } from "../../../helpers/times.js";
import { answering, numberFrom } from "../data/schemas.js";

const pharma = definePlugin({
  name: "acme/pharma",
  version: 3,
  fields: { content: z.object({ reviewers: z.array(z.string()) }), plan: z.number(), variant: numberFrom(3) },
  migrations: {
    2: (data) => ({ by: (data as { reviewedBy: string }).reviewedBy }),
    3: (data) => ({ reviewers: [(data as { by: string }).by] }),
  },
});
const planner = createPlanner({ plugins: [pharma] });

const content = (...data: readonly unknown[]) =>
  data.map((one, i) => ({ id: `c${i}`, title: "C", ext: { "acme/pharma": one, "acme/other": { kept: true } } }));
const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));
const problemsOf = (result: ParseResult) => (result.ok ? [] : result.problems);
const planIn = (result: ParseResult) => (result.ok ? result.plan : expect.fail(JSON.stringify(result.problems)));
const notesIn = (result: ParseResult) => (result.ok ? result.notes.map(({ code, path, message }) => ({ code, path, message })) : []);

describe("X10 a planner reads plans", () => {
  test("as the function of the library does where no plugin keeps data", () => {
    for (const input of [
      written({ organization: "Acme" }),
      "{",
      written({ channels: [{ id: "a" }] }),
      7,
      undefined,
      written({ plugins: 7, ext: { "acme/other": 1 } }),
    ])
      expect(planner.safeParsePlan(input)).toEqual(safeParsePlan(input));
    expect(planner.parsePlan(written())).toEqual(parsePlan(written()));
    expect(thrownBy(() => planner.parsePlan("{"))).toEqual(thrownBy(() => parsePlan("{")));
  });

  test("with the options of it", () => {
    const limits = { nodes: 3 };
    expect(planner.safeParsePlan(written({ name: "A" }), { limits })).toEqual(safeParsePlan(written({ name: "A" }), { limits }));
    for (const read of [planner.parsePlan, planner.safeParsePlan]) {
      expect(thrownBy(() => read(written(), { limits: { depth: 0 } })).code).toBe("config");
      expect(thrownBy(() => read(written(), 7 as never)).path).toEqual(["options"]);
    }
  });

  test("frozen, known, and as it was where the data fits", () => {
    const input = written({
      plugins: { "acme/pharma": 3 },
      ext: { "acme/pharma": 7 },
      content: content({ reviewers: ["dr-ito"], more: 1 }),
    });
    const plan = planIn(planner.safeParsePlan(input));
    expect(plan).toEqual(parsePlan(input));
    expect(isKnownPlan(plan)).toBe(true);
    const result = planner.safeParsePlan(input);
    expect([result, result.ok && result.notes, result.ok && result.plan].every(Object.isFrozen)).toBe(true);
  });

  test("a version that is not noted is the plugin's own", () => {
    const plan = planner.parsePlan(written({ content: content({ reviewers: ["dr-ito"] }) }));
    expect(plan.plugins).toBeUndefined();
    expect(problemsOf(planner.safeParsePlan(written({ content: content({ reviewedBy: "dr-ito" }) })))).toMatchObject([
      { code: "plugin-data", path: ["content", 0, "ext", "acme/pharma", "reviewers"] },
    ]);
  });
});

describe("X10 data of a plugin that does not fit is a problem of the plan", () => {
  test("with the path to it, whatever the library of the schema", () => {
    const variants = [{ id: "v", channel: "blog", text: "T", ext: { "acme/pharma": 2 } }];
    const result = planner.safeParsePlan(
      written({
        ext: { "acme/pharma": "seven" },
        channels: [{ id: "blog", name: "Blog" }],
        content: [...content({ reviewers: ["a", 7] }), { id: "x", title: "X", variants }],
      }),
    );
    expect(problemsOf(result).map(({ code, path, values }) => [code, path, values["plugin"], values["fault"]])).toEqual([
      ["plugin-data", ["ext", "acme/pharma"], "acme/pharma", undefined],
      ["plugin-data", ["content", 0, "ext", "acme/pharma", "reviewers", 1], "acme/pharma", undefined],
      ["plugin-data", ["content", 1, "variants", 0, "ext", "acme/pharma", "count", 0, "Symbol(here)"], "acme/pharma", undefined],
    ]);
    expect([result, ...problemsOf(result), problemsOf(result)].every(Object.isFrozen)).toBe(true);
  });

  test("`parsePlan` throws them as `invalid-plan`", () => {
    const error = thrownBy(() => planner.parsePlan(written({ ext: { "acme/pharma": "seven" } })));
    expect(error).toMatchObject({ code: "invalid-plan", path: ["ext", "acme/pharma"], values: { count: 1 } });
    expect(error.problems?.[0]?.message).toMatch(
      /^In ext\["acme\/pharma"\], the data of the plugin “acme\/pharma” does not fit: .*\. Correct it or take it away\.$/,
    );
  });

  test("after those of the plan itself, also of one whose structure is broken", () => {
    for (const [broken, codes] of [
      [{ chanels: [] }, ["unknown-field"]],
      [{ people: [{ id: "c0", name: "A" }] }, ["duplicate-id"]],
      [{ venues: [{ id: "v", name: "V", channel: "gone" }] }, ["dangling-ref"]],
    ] as const) {
      const found = problemsOf(planner.safeParsePlan(written({ ...broken, content: content({ reviewers: 7 }) })));
      expect(found.map(({ code }) => code)).toEqual([...codes, "plugin-data"]);
    }
  });

  test("but not of one of which the input guard refused something", () => {
    const found = problemsOf(planner.safeParsePlan(written({ content: content({ reviewers: Number.NaN }) })));
    expect(found.map(({ code }) => code)).toEqual(["number"]);
  });

  test("nor of one that notes as versions what is none", () => {
    for (const plugins of [{ "acme/pharma": "3" }, { "acme/pharma": 1.5 }, 7]) {
      const input = written({ plugins, content: content({ reviewers: 7 }) });
      expect(planner.safeParsePlan(input)).toEqual(safeParsePlan(input));
    }
  });

  test("a hundred are listed, and the rest is counted", () => {
    const result = planner.safeParsePlan(written({ chanels: [], content: content(...times(250, () => ({ reviewers: [1, 2] }))) }));
    expect(result).toMatchObject({ ok: false, rest: 401 });
    expect(problemsOf(result)).toHaveLength(100);
    expect(problemsOf(result)[99]?.path).toEqual(["content", 49, "ext", "acme/pharma", "reviewers", 0]);
    const many = content(Object.fromEntries(times(1, () => ["reviewers", times(1_000, () => 1)])));
    expect(planner.safeParsePlan(written({ content: many }))).toMatchObject({ ok: false, rest: 900 });
  });

  test("F71 a schema that fails is named, and one that is asynchronous is a mistake of the plugin's", () => {
    const throwing = definePlugin({
      name: "acme/bad",
      version: 1,
      fields: {
        plan: answering(() => {
          throw new Error("no database");
        }),
      },
    });
    const read = createPlanner({ plugins: [throwing, pharma] }).safeParsePlan(written({ ext: { "acme/bad": 1, "acme/pharma": "x" } }));
    expect(problemsOf(read).map(({ path, values }) => [path.at(-1), values["fault"], values["reason"] === "no database"])).toEqual([
      ["acme/bad", "failed", true],
      ["acme/pharma", undefined, false],
    ]);
    const asynchronous = definePlugin({ name: "acme/late", version: 1, fields: { plan: z.string().refine(async () => true) } });
    const late = createPlanner({ plugins: [asynchronous] });
    for (const call of [late.parsePlan, late.safeParsePlan])
      expect(thrownBy(() => call(written({ ext: { "acme/late": "a" } })))).toMatchObject({
        code: "plugin",
        path: ["ext", "acme/late"],
        values: { plugin: "acme/late" },
      });
  });
});

describe("X10 F78 data of an older version is brought to the plugin's", () => {
  const old = (version: number, data: unknown) =>
    written({ plugins: { "acme/pharma": version, "acme/other": 9 }, content: content(data), people: [{ id: "p", name: "P" }] });

  test.each<readonly [number, unknown]>([
    [0, { reviewedBy: "dr-ito" }],
    [1, { reviewedBy: "dr-ito" }],
    [2, { by: "dr-ito" }],
    [3, { reviewers: ["dr-ito"] }],
  ])("from version %i", (version, data) => {
    const input = old(version, data);
    const before = structuredClone(input);
    const plan = planner.parsePlan(input);
    expect(plan).toEqual({ ...parsePlan(old(3, { reviewers: ["dr-ito"] })) });
    expect(input).toEqual(before);
    expect(isKnownPlan(plan)).toBe(true);
    expect(isDeeplyFrozen(plan)).toBe(true);
    expect(Object.keys(plan)).toEqual(Object.keys(parsePlan(input)));
    expect(planner.parsePlan(stringifyPlan(plan))).toEqual(plan);
    expect(planner.parsePlan(plan)).toEqual(plan);
  });

  test("a version to which nothing leads changes nothing", () => {
    const plugin = definePlugin({
      name: "acme/steps",
      version: 9,
      fields: { plan: z.number() },
      migrations: { 5: (data) => Number(data) + 1 },
    });
    const read = createPlanner({ plugins: [plugin] });
    for (const [version, value] of [
      [1, 2],
      [4, 2],
      [5, 1],
      [8, 1],
      [9, 1],
    ] as const) {
      const plan = read.parsePlan(written({ plugins: { "acme/steps": version }, ext: { "acme/steps": 1 } }));
      expect([plan.ext?.["acme/steps"], plan.plugins]).toEqual([value, { "acme/steps": 9 }]);
    }
  });

  test("on every kind, also those for which the plugin has no field, and told the kind", () => {
    const met: [Json, string][] = [];
    const plugin = definePlugin({
      name: "acme/steps",
      version: 2,
      fields: { plan: z.unknown() },
      migrations: {
        2: (data, kind) => {
          met.push([data, kind]);
          return [data];
        },
      },
    });
    const people = [{ id: "p", name: "P", ext: { "acme/steps": "b" } }];
    const plan = createPlanner({ plugins: [plugin] }).parsePlan(
      written({ plugins: { "acme/steps": 1 }, ext: { "acme/steps": "a" }, people }),
    );
    expect(met).toEqual([
      ["a", "plan"],
      ["b", "person"],
    ]);
    expect([plan.ext, plan.people[0]?.ext]).toEqual([{ "acme/steps": ["a"] }, { "acme/steps": ["b"] }]);
  });

  test("what nothing changes is shared", () => {
    const unchanged = definePlugin({ name: "acme/steps", version: 2, fields: { plan: z.unknown() }, migrations: { 2: (data) => data } });
    const plan = planner.parsePlan(
      written({ plugins: { "acme/steps": 1 }, ext: { "acme/steps": [1] }, ...{ content: content({ reviewers: [] }) } }),
    );
    const next = createPlanner({ plugins: [unchanged] }).mergePlans(plan, plan, plan).plan;
    expect(next.plugins).toEqual({ "acme/steps": 2 });
    expect([next.ext, next.content, next.alignment].every((part, i) => part === [plan.ext, plan.content, plan.alignment][i])).toBe(true);
  });

  const migrating = (first: PluginMigration, second: PluginMigration = (data) => data) => {
    const plugin = definePlugin({ name: "acme/steps", version: 3, fields: { plan: z.unknown() }, migrations: { 2: first, 3: second } });
    return (data: unknown, options = {}) =>
      createPlanner({ plugins: [plugin, pharma] }).safeParsePlan(
        written({ plugins: { "acme/steps": 1 }, ext: { "acme/steps": data } }),
        options,
      );
  };
  const revoked = (): never => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    return proxy as never;
  };
  const ring: unknown[] = [];
  ring.push(ring);

  test.each<readonly [string, PluginMigration, RegExp | undefined]>([
    [
      "throws",
      () => {
        throw new Error("no way back");
      },
      /^no way back$/,
    ],
    [
      "throws null",
      () => {
        throw null;
      },
      undefined,
    ],
    [
      "changes what it is given",
      (data) => {
        (data as { a: number }).a = 2;
        return data;
      },
      /read only/,
    ],
    [
      "changes what is deep in it",
      (data) => {
        (data as { b: { c: number[] } }).b.c.push(2);
        return data;
      },
      /not extensible/,
    ],
    ["returns nothing", () => undefined as never, /plain JSON data/],
    ["returns a function", () => (() => 1) as never, /plain JSON data/],
    ["returns a Map", () => new Map() as never, /plain JSON data/],
    ["returns a ring", () => ring as never, /lead back/],
    ["returns NaN", () => ({ a: Number.NaN }), /not a number that fits/],
    ["returns a torn text", () => ({ a: ["\ud800"] }), /surrogate/],
    ["returns a torn name", () => ({ "\ud800": 1 }), /surrogate/],
    ["returns a promise", () => Promise.reject(new Error("late")) as never, /^its migration answers with a promise$/],
    ["returns what cannot be read", revoked, /./],
    ["returns ten million items", () => new Array(10_000_000).fill(0), /limit of 4,?000,?000 values/],
    ["nests too deeply", () => JSON.parse(`${"[".repeat(199)}${"]".repeat(199)}`), /more than 198 levels/],
  ])("F71 F72 F74 a migration that %s is a problem that names the plugin", (_, step, reason) => {
    for (const read of [migrating(step), migrating((data) => data, step)]) {
      const input = { a: 1, b: { c: [1] } };
      const result = read(input);
      expect(problemsOf(result)).toMatchObject([
        { code: "plugin-data", path: ["ext", "acme/steps"], values: { plugin: "acme/steps", fault: "migration", version: 3 } },
      ]);
      if (reason !== undefined) expect(problemsOf(result)[0]?.values["reason"]).toMatch(reason);
      else expect(problemsOf(result)[0]?.values["reason"]).toBeUndefined();
      expect(input).toEqual({ a: 1, b: { c: [1] } });
    }
  });

  test("F74 what a plugin is given is frozen throughout, also of a plan with problems", () => {
    const given: unknown[] = [];
    const watching = definePlugin({
      name: "acme/steps",
      version: 3,
      fields: {
        plan: answering((value) => {
          given.push(value);
          return { value };
        }),
      },
      migrations: {
        2: (data) => {
          given.push(data);
          return [{ data }];
        },
        3: (data) => {
          given.push(data);
          return data;
        },
      },
    });
    const watched = createPlanner({ plugins: [watching] });
    for (const broken of [{}, { chanels: [] }, { id: "not an id" }])
      watched.safeParsePlan(written({ ...broken, plugins: { "acme/steps": 1 }, ext: { "acme/steps": { a: [{}] } } }));
    expect(given).toHaveLength(9);
    expect(given.every(isDeeplyFrozen)).toBe(true);
  });

  test("what it returns stays its own, and is limited as the input is", () => {
    const kept = { list: [1] };
    const plan = planIn(migrating(() => kept)(1));
    expect(Object.isFrozen(kept) || Object.isFrozen(kept.list)).toBe(false);
    kept.list.push(2);
    expect(plan.ext).toEqual({ "acme/steps": { list: [1] } });
    const deep = () => [[[[1]]]];
    expect(migrating(deep)(1, { limits: { depth: 6 } }).ok).toBe(true);
    expect(migrating(deep)(1, { limits: { depth: 5 } }).ok).toBe(false);
    const whole = planIn(migrating(deep)(1));
    expect([5, 6].map((depth) => planner.safeParsePlan(stringifyPlan(whole), { limits: { depth } }).ok)).toEqual([false, true]);
  });

  test("data so deep that only raised limits allow it is migrated, too", () => {
    const limits = { depth: 60_000 };
    const plan = planIn(migrating((data) => [data])(JSON.parse(`${"[".repeat(50_000)}${"]".repeat(50_000)}`), { limits }));
    expect(isKnownPlan(plan)).toBe(true);
  });

  test("data that does not fit once it is migrated is a problem with its path", () => {
    expect(problemsOf(planner.safeParsePlan(old(2, { by: 7 })))).toMatchObject([
      { code: "plugin-data", path: ["content", 0, "ext", "acme/pharma", "reviewers", 0] },
    ]);
  });

  test("F77 a newer version is refused, whatever the data", () => {
    for (const data of [{ reviewers: ["dr-ito"] }, 7]) {
      const result = planner.safeParsePlan(old(4, data));
      expect(problemsOf(result)).toMatchObject([
        { code: "plugin-data", path: ["plugins", "acme/pharma"], values: { plugin: "acme/pharma", fault: "newer", found: 4, known: 3 } },
      ]);
      expect(problemsOf(result)[0]?.message).toBe(
        'In plugins["acme/pharma"], the data of the plugin “acme/pharma” is of its version 4, which is newer than the version 3 that is used here. Use a newer release of the plugin.',
      );
    }
    expect(planner.safeParsePlan(written({ plugins: { "acme/other": 99 } })).ok).toBe(true);
  });
});

describe("X10 a planner notes what it made of the data of plugins", () => {
  test("as absent only plugins that it does not have", () => {
    const input = written({ plugins: { "acme/pharma": 3 }, content: content({ reviewers: [] }), ext: { "acme/pharma": 7 } });
    expect(notesIn(planner.safeParsePlan(input))).toEqual([
      {
        code: "absent-plugin",
        path: ["content", 0, "ext", "acme/other"],
        message: 'Data of the plugin “acme/other” is kept as it is: in content[0].ext["acme/other"].',
      },
    ]);
  });

  test("what was migrated: from which version, to which, and in how many places", () => {
    const read = (...data: readonly unknown[]) =>
      notesIn(planner.safeParsePlan(written({ plugins: { "acme/pharma": 2 }, content: content(...data) }))).filter(
        ({ code }) => code !== "absent-plugin",
      );
    expect(read({ by: "a" })).toEqual([
      {
        code: "migrated-plugin",
        path: ["content", 0, "ext", "acme/pharma"],
        message: 'Data of the plugin “acme/pharma” was brought from its version 2 to its version 3: in content[0].ext["acme/pharma"].',
      },
    ]);
    expect(read({ by: "a" }, { by: "b" }).map(({ message }) => message)).toEqual([
      'Data of the plugin “acme/pharma” was brought from its version 2 to its version 3: in 2 places, the first of them content[0].ext["acme/pharma"].',
    ]);
    expect(read()).toEqual([
      {
        code: "migrated-plugin",
        path: ["plugins", "acme/pharma"],
        message: 'In plugins["acme/pharma"], the version 2 of the plugin “acme/pharma” was read as 3. The plan has no data of it.',
      },
    ]);
  });

  test("data on a kind for which the plugin has no field, once for each kind", () => {
    const person = (id: string) => ({ id, name: id, ext: { "acme/pharma": 1 } });
    const result = planner.safeParsePlan(written({ people: ["a", "b"].map(person), channels: [person("c")] }));
    expect(planIn(result).people[0]?.ext).toEqual({ "acme/pharma": 1 });
    expect(notesIn(result).map(({ code, message }) => [code, message])).toEqual([
      [
        "no-plugin-field",
        'Data of the plugin “acme/pharma” is kept as it is, because the plugin has no field on things of the kind channel: in channels[0].ext["acme/pharma"].',
      ],
      [
        "no-plugin-field",
        'Data of the plugin “acme/pharma” is kept as it is, because the plugin has no field on things of the kind person: in 2 places, the first of them people[0].ext["acme/pharma"].',
      ],
    ]);
  });

  test("a hundred at most", () => {
    const ext = Object.fromEntries(times(150, (i) => [`acme/p${i}`, 1]));
    const result = planner.safeParsePlan(written({ plugins: { "acme/pharma": 2 }, ext }));
    expect(notesIn(result)).toHaveLength(100);
    expect(notesIn(result)[0]?.code).toBe("migrated-plugin");
  });
});

describe("X10 two planners never see each other", () => {
  test("each reads the data of its own plugins", () => {
    const refusing = definePlugin({ name: "acme/pharma", version: 3, fields: { content: z.never() } });
    const strict = createPlanner({ plugins: [refusing] });
    const input = written({ plugins: { "acme/pharma": 3 }, content: content({ reviewers: [] }) });
    expect([planner, strict, createPlanner()].map((one) => one.safeParsePlan(input).ok)).toEqual([true, false, true]);
  });
});
