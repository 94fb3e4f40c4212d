import { describe, expect, test } from "vitest";
import * as z from "zod";
import { metricCatalog } from "../../../src/catalog/metric-catalog.js";
import { defineRule } from "../../../src/coverage/define-rule.js";
import { defineGate } from "../../../src/machine/define-gate.js";
import { definePlugin } from "../../../src/plugins/define-plugin.js";
import { thrownBy } from "../../helpers/thrown-by.js";
import { listThatLies, listThatThrows, throwsAlways } from "../../helpers/thrown-things.js";

/** A plugin as somebody may define it in JavaScript. */
const define = definePlugin as (definition: unknown) => ReturnType<typeof definePlugin>;
const refused = (definition: unknown) => {
  const { code, path, message } = thrownBy(() => define(definition));
  return { code, path: path.join("."), message };
};
const withPart = (part: object) => ({ name: "acme/pharma", version: 1, ...part });

const rule = defineRule({
  id: "acme/pharma/adverse",
  severity: "error",
  on: "plan",
  messages: { none: "None." },
  check: () => undefined,
});
const gate = defineGate({ id: "acme/pharma/seen", trial: "firm", messages: { yes: "Yes." }, check: () => ({ met: true, message: "yes" }) });
const platform = { id: "doccheck", name: "DocCheck", kind: "community", asOf: "2026-01-01" };
const metric = { ...(metricCatalog[0] ?? {}), id: "reports" };

describe("X10 a plugin is a frozen value", () => {
  const definition = {
    name: "acme/pharma",
    version: 2,
    requires: ["acme/legal"],
    fields: { content: z.object({ reviewedBy: z.string() }) },
    migrations: { 2: (old: unknown) => old },
    platforms: [{ ...platform }],
    metrics: [metric],
    rules: [rule],
    gates: [gate],
    machine: { stages: { review: { after: "plan" } }, gatesOn: { "begin-to-post": [gate.id] } },
    documents: { sheet: () => () => "text" },
    formats: { memo: () => () => "text" },
  };
  const plugin = define(definition);

  test("with all its parts, which the definition can no longer change", () => {
    for (const part of Object.values(plugin)) if (typeof part === "object") expect(Object.isFrozen(part)).toBe(true);
    expect([plugin.rules[0], plugin.gates[0]]).toEqual([rule, gate]);
    expect(plugin.rules[0]).toBe(rule);
    definition.platforms.push({ ...platform, id: "other" });
    definition.requires.push("acme/other");
    Object.assign(definition.platforms[0] ?? {}, { name: "Mine" });
    Object.assign(definition.machine.stages, { other: { after: "plan" } });
    expect(plugin.platforms).toEqual([{ ...platform, posts: true, formats: [], metrics: [] }]);
    expect(plugin.requires).toEqual(["acme/legal"]);
    expect(plugin.machine.stages).toEqual({ review: { after: "plan" } });
  });

  test("what is left out adds nothing", () => {
    const { read: _, write: __, ...parts } = define({ name: "acme/none", version: 1, rules: undefined });
    expect(parts).toEqual({
      ...{ name: "acme/none", version: 1, requires: [], fields: {}, migrations: {}, platforms: [], metrics: [], rules: [], gates: [] },
      ...{ machine: { stages: {}, transitions: {}, gatesOn: {}, stageInvolvement: {} }, documents: {}, formats: {} },
    });
  });

  test.each(["a/b", "a1.b-c_d/0", `${"a".repeat(63)}/${"b".repeat(63)}`])("the name %s is one", (name) =>
    expect(define({ name, version: 1 }).name).toBe(name),
  );
});

describe("X10 F75 a definition that contradicts itself is a `plugin` with the place", () => {
  test.each<[string, unknown, string, RegExp]>([
    ...["acme", "Acme/x", "acme/", "/x", "acme/x/y", "a b/c", "__proto__", "__proto__/x", "-a/b", `${"a".repeat(64)}/b`, 7, null].map(
      (name): [string, unknown, string, RegExp] => [`the name ${String(name)}`, { name, version: 1 }, "definition.name", /Pass/],
    ),
    ...[0, -1, 1.5, "1", Number.NaN, 2 ** 60, undefined].map((version): [string, unknown, string, RegExp] => [
      `the version ${version}`,
      { name: "acme/x", version },
      "definition.version",
      /Pass/,
    ]),
    ["itself required", withPart({ requires: ["acme/pharma"] }), "definition.requires.0", /requires itself/],
    ["a requirement that is no name", withPart({ requires: ["acme"] }), "definition.requires.0", /Pass the name of a plugin/],
    ["a field on what is no kind", withPart({ fields: { contnt: z.string() } }), "definition.fields.contnt", /Did you mean “content”/],
    [
      "a field on what carries none",
      withPart({ fields: { vision: z.string() } }),
      "definition.fields.vision",
      /no kind of thing that carries data/,
    ],
    ["a field that is no schema", withPart({ fields: { goal: {} } }), "definition.fields.goal", /Standard Schema/],
    ["a migration from the future", withPart({ migrations: { 2: () => 1 } }), "definition.migrations.2", /none, as its version is 1/],
    [
      "a migration to the first version",
      withPart({ version: 2, migrations: { 1: () => 1 } }),
      "definition.migrations.1",
      /only to the versions from 2 to 2/,
    ],
    ["a migration to no version", withPart({ version: 2, migrations: { "02": () => 1 } }), "definition.migrations.02", /version 02/],
    ["a migration that is none", withPart({ version: 2, migrations: { 2: 7 } }), "definition.migrations.2", /Pass a function/],
    ["a rule of another", withPart({ rules: [{ ...rule, id: "acme/other/adverse" }] }), "definition.rules.0.id", /“acme\/pharma\/…”/],
    ["a rule with the plugin's name alone", withPart({ rules: [{ ...rule, id: "acme/pharma/" }] }), "definition.rules.0.id", /begin with/],
    ["a rule twice", withPart({ rules: [rule, rule] }), "definition.rules.1", /lists “acme\/pharma\/adverse” twice in `rules`/],
    ["a rule that is none", withPart({ rules: [rule, {}] }), "definition.rules.1.id", /Pass text/],
    [
      "a rule with a severity that is none",
      withPart({ rules: [{ ...rule, severity: "fatal" }] }),
      "definition.rules.0.severity",
      /one of: error/,
    ],
    ["a gate of another", withPart({ gates: [{ ...gate, id: "seen" }] }), "definition.gates.0.id", /begin with/],
    ["a gate twice", withPart({ gates: [gate, gate] }), "definition.gates.1", /twice in `gates`/],
    ["a gate with a trial that is none", withPart({ gates: [{ ...gate, trial: "soft" }] }), "definition.gates.0.trial", /softened, firm/],
    ["a platform twice", withPart({ platforms: [platform, platform] }), "definition.platforms.1", /lists “doccheck” twice/],
    [
      "a platform without a name",
      withPart({ platforms: [{ ...platform, name: undefined }] }),
      "definition.platforms.0.name",
      /nothing was found/,
    ],
    ["a metric that is none", withPart({ metrics: [7] }), "definition.metrics.0", /a number|42|7/],
    ["a metric twice", withPart({ metrics: [metric, metric] }), "definition.metrics.1", /twice in `metrics`/],
    ["a stage after nothing", withPart({ machine: { stages: { review: {} } } }), "definition.machine.stages.review.after", /Pass text/],
    [
      "a step from nowhere",
      withPart({ machine: { transitions: { go: { to: "post" } } } }),
      "definition.machine.transitions.go.from",
      /a stage/,
    ],
    [
      "a step from what is no stage",
      withPart({ machine: { transitions: { go: { from: [7], to: "post" } } } }),
      "definition.machine.transitions.go.from.0",
      /Pass/,
    ],
    ["gates that are no list", withPart({ machine: { gatesOn: { go: "x" } } }), "definition.machine.gatesOn.go", /a list/],
    [
      "what is done in a stage of others",
      withPart({ machine: { stageInvolvement: { post: { does: "post", sentence: "We post." } } } }),
      "definition.machine.stageInvolvement.post",
      /which it does not add/,
    ],
    ["a document that is no function", withPart({ documents: { sheet: 7 } }), "definition.documents.sheet", /Pass a function/],
    ["a format that is no function", withPart({ formats: { sheet: null } }), "definition.formats.sheet", /Pass a function/],
  ])("%s", (_, definition, path, message) => {
    const found = refused(definition);
    expect(found).toMatchObject({ code: "plugin", path });
    expect(found.message).toMatch(message);
  });
});

const parts = ["requires", "fields", "migrations", "platforms", "metrics", "rules", "gates", "machine", "documents", "formats"] as const;
const lists: ReadonlySet<string> = new Set(["requires", "platforms", "metrics", "rules", "gates"]);

describe("F75 a hostile definition is a `plugin`, or a plugin like any other", () => {
  test("that is no definition at all", () => {
    for (const definition of [undefined, null, 7, "text", [], () => 1, throwsAlways, listThatThrows])
      expect(refused(definition)).toMatchObject({ code: "plugin", path: expect.stringMatching(/^definition/) });
  });

  test.each(parts)("%s that are anything else", (part) => {
    const values = [
      null,
      7,
      "text",
      true,
      throwsAlways,
      listThatThrows,
      new Date(0),
      [null],
      [throwsAlways],
      { a: throwsAlways },
      listThatLies(7),
    ];
    for (const value of values) {
      const { code, path } = refused(withPart({ [part]: value }));
      expect([code, path.startsWith(`definition.${part}`)]).toEqual(["plugin", true]);
    }
  });

  test.each(["name", "version", ...parts])("a %s that throws", (part) => {
    const definition = Object.defineProperty(withPart({}), part, {
      enumerable: true,
      get: () => {
        throw new RangeError("not today");
      },
    });
    expect(refused(definition)).toMatchObject({ code: "plugin", path: `definition.${part}` });
  });

  test.each(parts)("%s that are otherwise each time they are read are read once", (part) => {
    let asked = 0;
    const right = lists.has(part) ? [] : {};
    const definition = Object.defineProperty(withPart({}), part, { enumerable: true, get: () => (asked++ === 0 ? right : throwsAlways) });
    expect(define(definition)).toMatchObject({ name: "acme/pharma" });
    expect(asked).toBe(1);
  });

  test.each(parts.filter((part) => !lists.has(part)))("names in %s that every object has", (part) => {
    const inside = part === "machine" ? ["stages", "transitions", "gatesOn", "stageInvolvement"] : [undefined];
    for (const name of ["__proto__", "constructor", "prototype"])
      for (const field of inside) {
        const named = JSON.parse(`{"${name}": {"after": "plan", "polluted": true}}`);
        const { code, path } = refused(withPart({ [part]: field === undefined ? named : { [field]: named } }));
        expect([code, path.startsWith(`definition.${part}`)]).toEqual(["plugin", true]);
      }
    expect("polluted" in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test.each(["documents", "formats"])("a maker in %s under such a name, though it is one", (part) => {
    for (const name of ["__proto__", "constructor", "prototype"]) {
      const named = Object.defineProperty({}, name, { enumerable: true, value: () => () => 1 });
      expect(refused(withPart({ [part]: named }))).toMatchObject({ code: "plugin", path: `definition.${part}.${name}` });
    }
  });
});
