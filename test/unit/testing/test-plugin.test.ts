import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { generateCalendar } from "../../../src/calendar/generate-calendar.js";
import { checkCoverage } from "../../../src/coverage/check-coverage.js";
import { defineRule } from "../../../src/coverage/define-rule.js";
import type { StandardSchema } from "../../../src/coverage/standard-schema.js";
import { documents } from "../../../src/documents/documents.js";
import { formats } from "../../../src/formats/formats.js";
import { defineGate } from "../../../src/machine/define-gate.js";
import type { Plan, PlanInput } from "../../../src/model/plan.js";
import { definePlugin } from "../../../src/plugins/define-plugin.js";
import type { Plugin } from "../../../src/plugins/plugin.js";
import type { PluginMigration } from "../../../src/plugins/plugin-migration.js";
import { standardPlugin } from "../../../src/plugins/standard/standard-plugin.js";
import { measureResults } from "../../../src/results/measure-results.js";
import type { PluginCases } from "../../../src/testing/plugins/plugin-cases.js";
import { PluginTestError } from "../../../src/testing/plugins/plugin-test-error.js";
import { testPlugin } from "../../../src/testing/test-plugin.js";
import { inputOf } from "../../helpers/plan-of.js";
import { thrownBy } from "../../helpers/thrown-by.js";

const review = z.object({ reviewedBy: z.string() });
const name = "acme/pharma";

const adverseEvent = defineRule({
  id: "acme/pharma/adverse-event",
  severity: "warning",
  on: "content",
  needs: ["calendar", "today"],
  messages: { none: "“{content, name}” was not reviewed." },
  check(content, { report }) {
    if (good.read(content, "content") === undefined) report({ message: "none", values: { content: content.id } });
  },
});

const medicalReview = defineGate({
  id: "acme/pharma/medical-review",
  trial: "firm",
  messages: { all: "All content was reviewed.", none: "{missing, text} was not reviewed." },
  check: ({ content }) => {
    const missing = content.filter((one) => good.read(one, "content") === undefined).map(({ id }) => id);
    return missing.length === 0 ? { met: true, message: "all" } : { met: false, message: "none", values: { missing }, evidence: missing };
  },
});

/** A plugin that does what every plugin must. */
const good: Plugin<
  typeof name,
  { readonly content: { readonly reads: z.output<typeof review>; readonly writes: z.input<typeof review> } }
> = definePlugin({
  name,
  version: 1,
  fields: { content: review },
  rules: [adverseEvent],
  gates: [medicalReview],
  machine: {
    stages: { review: { after: "respond" } },
    transitions: { "begin-review": { from: "respond", to: "review", gates: ["acme/pharma/medical-review"] } },
  },
  documents: {
    sheet:
      ({ rules }) =>
      (plan: Plan) =>
        `${plan.id} ${rules.length}`,
  },
  formats: { list: () => (plan: Plan) => plan.content.map(({ id }) => id) },
}) as never; // the rule and the gate read their own plugin

const leaflet = { id: "leaflet", title: "How to store it" };
const data = { content: [{ reviewedBy: "dr-ito" }, { reviewedBy: "dr-oh" }] };

/** What is wrong, by the part. */
const wrongIn = (plugin: Plugin<never, never, never, never>, cases: object = {}): Readonly<Record<string, readonly string[]>> => {
  try {
    testPlugin(plugin as Plugin, cases as PluginCases<object, object, object>);
  } catch (thrown) {
    if (thrown instanceof PluginTestError) return Object.fromEntries(thrown.failures.map((one) => [one.part, one.problems]));
    throw thrown;
  }
  return {};
};

/** A plugin that is as a test wants it. */
const pluginWith = (more: object): Plugin<never, never, never, never> => definePlugin({ name, version: 1, ...more } as never) as never;

/** A schema of JavaScript that answers as it is told. */
const schemaOf = (validate: (value: unknown) => unknown): StandardSchema =>
  ({ "~standard": { version: 1, vendor: "acme", validate } }) as StandardSchema;

const fits = (value: unknown): unknown => {
  const { success, data: read, error } = review.safeParse(value);
  return success ? { value: read } : { issues: error.issues };
};

/** What is wrong with a field on content that has this schema. */
const wrongField = (schema: StandardSchema, cases: object = { data }): readonly string[] | undefined =>
  wrongIn(pluginWith({ fields: { content: schema } }), cases)["the field on “content”"];

const everyKind = "a plan with one thing of each kind";

describe("X10 a plugin is tested in one call", () => {
  test("which says nothing where all is well", () => {
    expect(testPlugin(good, { data })).toBeUndefined();
    expect(testPlugin(good, { data, plans: [inputOf({ content: [leaflet] })], today: "2027-03-01", fc })).toBeUndefined();
    expect(testPlugin(definePlugin({ name: "acme/none", version: 1 }))).toBeUndefined();
  });

  test("and takes data from plans, too", () => {
    const plan: PlanInput = inputOf({ content: [{ ...leaflet, ext: { [name]: { reviewedBy: "dr-ito" } } }], plugins: { [name]: 1 } });
    expect(testPlugin(good, { plans: [plan] })).toBeUndefined();
  });

  test("of what is wrong, all is said in one error, part by part", () => {
    const call = () => testPlugin(good, { plans: [inputOf({ content: [{ ...leaflet, author: "nobody" }] })] });
    expect(call).toThrow(PluginTestError);
    expect(call).toThrow(
      /^The plugin “acme\/pharma” fails its test:\n\nplans\[0\]\n- It cannot be read: \[invalid-plan\] .*\n\nthe field on “content”\n- There is no data of it\./,
    );
  });

  test.each([
    [undefined, {}, "plugin"],
    [{ name }, {}, "plugin.version"],
    [good, null, "cases"],
    [good, { plan: [] }, "cases.plan"],
    [good, { plans: 1 }, "cases.plans"],
    [good, { plans: null }, "cases.plans"],
    [good, { plans: ["{}"] }, "cases.plans.0"],
    [good, { data: 1 }, "cases.data"],
    [good, { data: { content: 1 } }, "cases.data.content"],
    [good, { data: { content: [undefined] } }, "cases.data.content.0"],
    [good, { data: { content: [1n] } }, "cases.data.content.0"],
    [good, { migrations: [] }, "cases.migrations"],
    [good, { migrations: { first: {} } }, "cases.migrations.first"],
    [good, { requires: [{}] }, "cases.requires.0.name"],
    [good, { documents: { sheet: 1 } }, "cases.documents.sheet"],
    [good, { fc: {} }, "cases.fc"],
    [good, { fc: { ...fc, sample: 1 } }, "cases.fc"],
  ])("and what is no plugin or no case is refused: %#", (plugin, cases, path) => {
    const { code, path: where } = thrownBy(() => testPlugin(plugin as never, cases as never));
    expect([code, where.join(".")]).toEqual(["type", path]);
  });

  test("as is a day that is none", () => {
    expect(thrownBy(() => testPlugin(good, { data, today: "soon" as never })).code).toBe("date");
  });

  test("and what nobody asks for", () => {
    expect(wrongIn(good as never, { data: { ...data, contnt: [1] } })).toEqual({
      "the test": ["`data.contnt[0]` is for “contnt”, on which the plugin has no field. Did you mean “content”?"],
    });
    expect(wrongIn(good as never, { data, documents: { shet: () => 1 } })).toEqual({
      "the test": ["`documents.shet` calls what the plugin does not have. Did you mean “sheet”?"],
    });
  });

  test("and a plugin that goes with nothing says why", () => {
    const needy = definePlugin({ name: "acme/legal", version: 1, requires: [name] });
    expect(wrongIn(needy as never)).toEqual({
      "the planner": ["It cannot be made: [plugin] The plugin “acme/legal” requires “acme/pharma”, which is not there. Add it before it."],
    });
    expect(testPlugin(needy, { requires: [good] })).toBeUndefined();
  });
});

describe("X10 the plugins of the library do what every plugin must", () => {
  test("the standard one", () => {
    expect(testPlugin(standardPlugin)).toBeUndefined();
  });

  test("the documents and the formats, with what they take besides", () => {
    const calendarOf = (plan: Plan) => generateCalendar(plan, { from: "2027-01-01", to: "2027-01-10" });
    expect(
      testPlugin(documents, {
        documents: {
          calendarDocument: (write, plan) => write(plan, calendarOf(plan)),
          coverageDocument: (write, plan) => write(plan, checkCoverage(plan)),
          editorialCalendar: (write, plan) => write(plan, calendarOf(plan)),
          resultsDocument: (write, plan) => write(plan, measureResults(plan, { on: "2027-01-01" })),
        },
      }),
    ).toBeUndefined();
    expect(wrongIn(formats as never)).toEqual({
      "the format “toICalendar”": [
        `On ${everyKind} and an empty plan: it fails: [type] In \`calendar\`, nothing was found. Pass a calendar, as \`generateCalendar\` makes it. If it takes more than a plan, say in \`formats.toICalendar\` of the test how it is called.`,
      ],
      "the format “toXStateConfig”": [expect.stringContaining("say in `formats.toXStateConfig` of the test")],
    });
  });
});

describe("X10 data of a plugin goes round", () => {
  test("and there must be some of each field", () => {
    expect(wrongIn(good as never)).toEqual({
      "the field on “content”": ["There is no data of it. Put some into `data.content`, or into a plan."],
    });
  });

  test("and data that its own schema refuses is named", () => {
    expect(wrongIn(good as never, { data: { content: [{ reviewedBy: "dr-ito" }, { reviewedBy: 1 }] } })["the field on “content”"]).toEqual([
      expect.stringMatching(/^`data\.content\[1\]` cannot be written: \[plugin-data\] /),
    ]);
  });

  test("and a plan with data that its schema refuses cannot be read", () => {
    const plan = inputOf({ content: [{ ...leaflet, ext: { [name]: { reviewedBy: 1 } } }], plugins: { [name]: 1 } });
    expect(wrongIn(good as never, { data, plans: [plan] })).toEqual({
      "plans[0]": [expect.stringMatching(/^It cannot be read: \[invalid-plan\] .*acme\/pharma/)],
    });
  });

  test("and is read as the same each time", () => {
    let seen = 0;
    const counting = schemaOf((value) => {
      seen += 1;
      return { value: [value, seen] };
    });
    expect(wrongField(counting)?.slice(0, 2)).toEqual([
      "`data.content[0]` is read as something else when it is read again.",
      "`data.content[1]` is read as something else when it is read again.",
    ]);
  });

  test("and what a plugin writes in its own way must not be another thing each time", () => {
    const plugin = pluginWith({ fields: { content: review } }) as unknown as Plugin;
    let seen = 0;
    const odd = Object.freeze({
      ...plugin,
      write: (tx: never, kind: never, id: never, value: object) => {
        seen += 1;
        plugin.write(tx, kind, id, { ...value, reviewedBy: `dr-${seen}` } as never);
      },
    });
    expect(wrongIn(odd as never, { data })["the field on “content”"]).toEqual([
      "`data.content[0]` is something else when what was read is written again.",
      "`data.content[1]` is something else when what was read is written again.",
    ]);
  });
});

describe("F71 F72 F74 X10 the schema of a field answers whatever it is given", () => {
  test("and is named where it throws, with what it was given", () => {
    const throwing = schemaOf((value) => {
      if (value === null) throw new Error("nothing there");
      return fits(value);
    });
    expect(wrongField(throwing)).toEqual(["Given null: it throws: nothing there"]);
  });

  test("also on data that is almost right", () => {
    const trusting = schemaOf((value) => {
      const answer = fits(value);
      if (typeof value === "object" && value !== null && "reviewedBy" in value) (value.reviewedBy as string).toUpperCase();
      return answer;
    });
    const [words, ...more] = wrongField(trusting) ?? [];
    expect(words).toMatch(
      /^Given data\.content\[0\] with null in “reviewedBy” and data\.content\[1\] with null in “reviewedBy”: it throws: Cannot read/,
    );
    expect(more.length).toBeGreaterThan(0);
  });

  test("also on data that is deep", () => {
    const walk = (value: unknown, depth = 0): void => {
      if (depth > 100) throw new Error("too deep");
      for (const one of Object.values(Object(value))) if (typeof one === "object") walk(one, depth + 1);
    };
    const deep = schemaOf((value) => {
      walk(value);
      return fits(value);
    });
    expect(wrongField(deep)).toEqual(["Given lists within lists and objects within objects: it throws: too deep"]);
  });

  test("or wide", () => {
    const wide = schemaOf((value) => {
      if (Object.keys(Object(value)).length > 1_000 && typeof value === "object") throw new Error("too wide");
      return fits(value);
    });
    expect(wrongField(wide)).toEqual(["Given a long list and an object with many fields: it throws: too wide"]);
  });

  test("and answers at once", async () => {
    const later = schemaOf(async () => Promise.reject(new Error("late")));
    expect(wrongField(later, {})?.at(-1)).toMatch(
      /^Given null, true, false and \d+ more: it throws: it answers with a promise, and a schema must answer at once$/,
    );
    await Promise.resolve(); // a rejection that nobody handles would fail the run
  });

  test.each([[undefined], [null], [{}], [[]], [{ issues: [] }], [{ issues: [{}] }], [{ issues: "no" }]])(
    "with a value or issues, not with %j",
    (nonsense) => {
      const answering = schemaOf((value) => (value === true ? nonsense : fits(value)));
      expect(wrongField(answering)).toEqual(["Given true: it throws: it answers neither with a value nor with issues that say why"]);
    },
  );

  test("and changes nothing", () => {
    const changing = schemaOf((value) => {
      if (typeof value === "object" && value !== null && !Array.isArray(value) && !Object.isFrozen(value))
        Object.assign(value, { seen: true });
      return fits(value);
    });
    expect(wrongField(changing)).toEqual([
      expect.stringMatching(/^Given \{\}, an object with foreign fields, .* more: it changes what it is given\.$/),
    ]);
    const strict = schemaOf((value) => {
      if (typeof value === "object" && value !== null && Object.isFrozen(value) && "reviewedBy" in value)
        Object.assign(value, { seen: true });
      return fits(value);
    });
    expect(wrongField(strict)?.at(-1)).toMatch(/it throws: Cannot add property seen, object is not extensible$/);
  });

  test("not even what all objects inherit", () => {
    const merge = (into: Record<string, unknown>, from: object): void => {
      for (const [key, value] of Object.entries(from)) {
        if (typeof value === "object" && value !== null && typeof into[key] === "object") merge(into[key] as never, value);
        else into[key] = value;
      }
    };
    const polluting = schemaOf((value) => {
      if (typeof value === "object" && value !== null && !Array.isArray(value) && Object.hasOwn(value, "__proto__")) merge({}, value);
      return fits(value);
    });
    expect(wrongField(polluting)).toEqual(["Given an object with hostile names: it changes what all objects inherit."]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test("and remembers nothing", () => {
    const met = new Set<string>();
    const once = schemaOf((value) => {
      const text = JSON.stringify(value);
      if (text === "0" && met.has(text)) return { issues: [{ message: "again" }] };
      met.add(text);
      return fits(value);
    });
    expect(wrongField(once)).toEqual(["Given 0: it answers otherwise when it is asked again."]);
  });
});

describe("F71 F72 F74 F76 X10 what a plugin answers about plans", () => {
  const plans = [inputOf({ content: [leaflet] })];
  const ruleWith = (check: (plan: Plan) => unknown): object => ({
    rules: [
      defineRule({
        id: "acme/pharma/odd",
        severity: "info",
        on: "plan",
        messages: { one: "{count}" },
        check: (plan, { report }) => {
          const count = check(plan);
          if (typeof count === "number") report({ message: "one", values: { count } });
          return count as undefined; // rules in JavaScript return anything
        },
      }),
    ],
  });
  const gateWith = (check: (plan: Plan) => unknown): object => ({
    gates: [
      defineGate({
        id: "acme/pharma/odd",
        trial: "firm",
        messages: { one: "{count}" },
        check: (plan) => ({ met: true, message: "one", values: { count: check(plan) as number } }),
      }),
    ],
  });
  const documentWith = (check: (plan: Plan) => unknown): object => ({ documents: { odd: () => check } });
  const formatWith = (check: (plan: Plan) => unknown): object => ({ formats: { odd: () => check } });
  const each = [
    ["the rule “acme/pharma/odd”", ruleWith],
    ["the gate “acme/pharma/odd”", gateWith],
    ["the document “odd”", documentWith],
    ["the format “odd”", formatWith],
  ] as const;

  test.each(each)("does not fail on a plan: %s", (part, make) => {
    const failing = make(({ content }) => {
      if (content.length === 0) throw new Error("no content");
      return 1;
    });
    expect(wrongIn(pluginWith(failing), { plans })).toEqual({
      [part]: [expect.stringMatching(/^On an empty plan: it fails: .*no content/)],
    });
  });

  test.each(each)("changes none: %s", (part, make) => {
    const changing = make((plan) => {
      Object.assign(plan, { id: "mine" });
      return 1;
    });
    expect(wrongIn(pluginWith(changing), { plans })).toEqual({
      [part]: [expect.stringMatching(/^On plans\[0\], a plan .* and an empty plan: it fails: .*Cannot assign to read only property/)],
    });
  });

  test.each(each)("says the same when it is asked again: %s", (part, make) => {
    let seen = 0;
    const counting = make(() => {
      seen += 1;
      return seen;
    });
    expect(wrongIn(pluginWith(counting), { plans })[part]).toEqual([
      expect.stringMatching(/: it answers otherwise when it is asked again\. It must depend on nothing but what it is given\.$/),
    ]);
  });

  test.each(each)("also about another copy: %s", (part, make) => {
    const met = new Map<string, Plan>();
    const byCopy = make((plan) => {
      const first = met.get(plan.id);
      if (first === undefined) met.set(plan.id, plan);
      return first === undefined || first === plan ? 1 : 2;
    });
    expect(wrongIn(pluginWith(byCopy), { plans })[part]).toEqual([
      expect.stringMatching(/: it answers otherwise for another copy of the same plan\.$/),
    ]);
  });

  test("and with the plugins in another order", () => {
    let made = 0;
    const byTurn = pluginWith({
      documents: {
        odd: () => {
          made += 1;
          const turn = made;
          return () => turn;
        },
      },
    });
    expect(wrongIn(byTurn)["the document “odd”"]).toEqual([
      `On ${everyKind} and an empty plan: it answers otherwise when the plugins are listed in another order, with others beside them.`,
    ]);
  });

  test("and at once", async () => {
    const later = async () => Promise.reject(new Error("late"));
    const words = { rule: "asynchronous", document: "promise" };
    expect(wrongIn(pluginWith(ruleWith(later)))["the rule “acme/pharma/odd”"]?.[0]).toContain(words.rule);
    expect(wrongIn(pluginWith(documentWith(later)))["the document “odd”"]?.[0]).toContain(words.document);
    const called = { documents: { odd: async () => Promise.reject(new Error("late")) } };
    expect(wrongIn(pluginWith(documentWith(() => 1)), called)["the document “odd”"]?.[0]).toContain(
      "it answers with a promise, and a planner must answer at once",
    );
    await Promise.resolve(); // a rejection that nobody handles would fail the run
  });

  test("is asked about plans with its data and without", () => {
    const seen = new Set<unknown>();
    const watching = pluginWith({
      fields: { content: review },
      ...formatWith(({ content }) => {
        seen.add(JSON.stringify(content[0]?.ext ?? content[0]?.id));
        return 1;
      }),
    });
    const own = inputOf({ content: [{ ...leaflet, ext: { [name]: { reviewedBy: "me" } } }], plugins: { [name]: 1 } });
    expect(wrongIn(watching, { data, plans: [own] })).toEqual({});
    const texts = [...seen];
    for (const doctor of ["me", "dr-ito", "dr-oh"]) expect(texts).toContain(JSON.stringify({ [name]: { reviewedBy: doctor } }));
    expect(texts).toContain('"leaflet"');
  });

  test("is asked about random plans where fast-check is handed in", () => {
    const seen = new Set<string>();
    const watching = pluginWith(formatWith((plan) => seen.add(JSON.stringify(plan)).size > 0));
    expect(wrongIn(watching, {})).toEqual({});
    const without = seen.size;
    expect(wrongIn(watching, { fc })).toEqual({});
    expect(seen.size).toBeGreaterThan(without + 15);
    const failing = pluginWith(
      formatWith(({ id }) => {
        if (id === "a-plan") throw new Error("random");
      }),
    );
    expect(wrongIn(failing, { fc })).toEqual({
      "the format “odd”": [expect.stringMatching(/^On a random plan \([a-z, ]+\), .* and 22 more: it fails: .*random/)],
    });
  });
});

describe("X10 data of every earlier version is brought to the plugin's", () => {
  interface Old {
    readonly by?: string;
  }
  /** Version 1 says `by`, version 2 `reviewer`, version 3 `reviewedBy`. */
  const toSecond: PluginMigration = (old) => ({ reviewer: (old as Old).by ?? "" });
  const toThird: PluginMigration = (old) => ({ reviewedBy: (old as { reviewer: string }).reviewer });
  const third = (migrations: object): Plugin<never, never, never, never> =>
    pluginWith({ version: 3, fields: { content: review }, migrations });
  const migrations = { 1: { content: [{ by: "dr-ito" }, {}] }, 2: { content: [{ reviewer: "dr-ito" }] } };
  const cases = { data, migrations };
  const wrong = (steps: object, more: object = {}): readonly string[] | undefined =>
    wrongIn(third({ 2: toSecond, 3: toThird, ...steps }), { ...cases, ...more })["the migrations"];

  test("step by step and at once", () => {
    expect(wrongIn(third({ 2: toSecond, 3: toThird }), cases)).toEqual({});
  });

  test("of which there must be some", () => {
    expect(wrong({}, { migrations: { 2: migrations[2] } })).toEqual([
      "There is no data of version 1. Put some into `migrations[1]`: plans may still hold it.",
    ]);
    expect(wrong({}, { migrations: undefined })).toHaveLength(2);
  });

  test("and none of its own version, or of kinds on which it has no field", () => {
    expect(wrong({}, { migrations: { ...migrations, 3: data } })).toEqual([
      "There is data of version 3, which is none before the plugin's own, 3. Put data of its own version into `data`.",
    ]);
    expect(
      wrongIn(third({ 2: toSecond, 3: toThird }), { ...cases, migrations: { ...migrations, 1: { content: [{}], plan: [1] } } }),
    ).toEqual({
      "the test": ["`migrations[1].plan[0]` is for “plan”, on which the plugin has no field."],
    });
  });

  test("and fits the field afterwards", () => {
    expect(wrong({ 3: (old: never) => old })).toEqual(
      ["migrations[1].content[0]", "migrations[1].content[1]"]
        .map((sample) =>
          expect.stringMatching(
            new RegExp(`^\`${sample.replace(/[[\].]/g, "\\$&")}\` cannot be brought from version 1 to 3: \\[invalid-plan\\] `),
          ),
        )
        .concat([expect.stringMatching(/^`migrations\[2\]\.content\[0\]` cannot be brought from version 2 to 3: /)]),
    );
  });

  test("by steps that do not throw", () => {
    const throwing = () => {
      throw new Error("who?");
    };
    expect(wrong({ 2: throwing })).toEqual([
      expect.stringMatching(/^`migrations\[1\]\.content\[0\]` cannot be brought from version 1 to 3: .*who\?/),
      expect.stringMatching(/^`migrations\[1\]\.content\[1\]` cannot be brought from version 1 to 3: .*who\?/),
    ]);
  });

  test("that answer at once, with JSON", async () => {
    expect(wrong({ 2: async () => Promise.reject(new Error("late")) })?.[0]).toMatch(/cannot be brought from version 1 to 3: .*promise/);
    expect(wrong({ 2: () => undefined })?.[0]).toMatch(/cannot be brought from version 1 to 3: /);
    await Promise.resolve(); // a rejection that nobody handles would fail the run
  });

  test("that change nothing", () => {
    const changing: PluginMigration = (old) => {
      if (!Object.isFrozen(old)) Object.assign(Object(old), { reviewer: "x" });
      return toSecond(old, "content");
    };
    expect(wrong({ 2: changing })).toEqual([
      "`migrations[1].content[0]` is changed itself in the migration to version 2.",
      "`migrations[1].content[1]` is changed itself in the migration to version 2.",
    ]);
  });

  test("that remember nothing", () => {
    let seen = 0;
    const counting: PluginMigration = () => {
      seen += 1;
      return { reviewer: `dr-${seen}` };
    };
    expect(wrong({ 2: counting })?.[0]).toBe(
      "`migrations[1].content[0]` becomes something else when it is migrated afresh in the migration to version 2.",
    );
  });

  test("that know nothing of the steps before", () => {
    const before = new WeakSet<object>();
    const marking: PluginMigration = (old) => {
      const made = { reviewer: (old as Old).by ?? "" };
      before.add(made);
      return made;
    };
    let marked = 0;
    const asking: PluginMigration = (old) => ({ reviewedBy: `${(old as { reviewer: string }).reviewer}${marked++ % 2}` });
    expect(wrong({ 2: marking, 3: asking })?.[0]).toBe(
      "`migrations[1].content[0]` becomes something else when it was brought to version 2 before.",
    );
  });
});
