import { describe, expectTypeOf, test } from "vitest";
import * as z from "zod";
import * as mini from "zod/mini";
import { defineRule } from "../../src/coverage/define-rule.js";
import type { StandardSchema } from "../../src/coverage/standard-schema.js";
import type { Edit } from "../../src/edit/edit.js";
import { defineGate } from "../../src/machine/define-gate.js";
import type { ContentItem } from "../../src/model/content/content-item.js";
import type { Nodes } from "../../src/model/nodes.js";
import type { Plan } from "../../src/model/plan.js";
import type { Goal } from "../../src/model/strategy/goal.js";
import { definePlugin } from "../../src/plugins/define-plugin.js";
import type { AnyPlugin, Plugin } from "../../src/plugins/plugin.js";
import type { FieldKind } from "../../src/plugins/plugin-fields.js";

declare const item: ContentItem;
declare const goal: Goal;
declare const tx: Edit;

const messages = { a: "A." } as const;
const adverse = defineRule({ id: "acme/pharma/adverse-event", severity: "error", on: "content", messages, check() {} });
const foreignRule = defineRule({ id: "adverse-event", severity: "error", on: "content", messages, check() {} });
const review = defineGate({ id: "acme/pharma/medical-review", trial: "firm", messages, check: () => ({ met: true, message: "a" }) });
const foreignGate = defineGate({ id: "medical-review", trial: "firm", messages, check: () => ({ met: true, message: "a" }) });

const pharma = definePlugin({
  name: "acme/pharma",
  version: 2,
  fields: { content: z.object({ reviewedBy: z.string() }), goal: z.object({ risk: z.number().default(0) }) },
  migrations: { 2: (old) => old },
  rules: [adverse],
  gates: [review],
  machine: {
    stages: { review: { after: "respond" } },
    transitions: { "begin-review": { from: "respond", to: "review", gates: ["acme/pharma/medical-review"] } },
    gatesOn: { "begin-to-post": ["acme/pharma/medical-review"], "begin-review": ["policy-approved"] },
    stageInvolvement: { review: { does: "respond", sentence: "We wait." } },
  },
});
const bare = { name: "acme/x", version: 1 } as const;

describe("X10 a plugin knows its name and its fields", () => {
  test("what a schema reads and what may be written for it are each known", () => {
    expectTypeOf(pharma.name).toEqualTypeOf<"acme/pharma">();
    expectTypeOf(pharma.read(item, "content")).toEqualTypeOf<{ reviewedBy: string } | undefined>();
    expectTypeOf(pharma.read(goal, "goal")).toEqualTypeOf<{ risk: number } | undefined>();
    pharma.write(tx, "content", item.id, { reviewedBy: "dr-ito" });
    pharma.write(tx, "goal", "any-text", {});
    pharma.write(tx, "content", item.id, undefined);
    expectTypeOf(pharma).toExtend<AnyPlugin>();
    expectTypeOf(pharma).toExtend<Plugin>();
  });

  test("a plugin is made on top of another, whose data its rules and gates read", () => {
    const data = definePlugin({
      name: "acme/data",
      version: 2,
      fields: { content: z.object({ by: z.string().default("nobody") }) },
      migrations: { 2: (old) => old },
    });
    const read = defineGate({
      id: "acme/data/read",
      trial: "firm",
      messages,
      check: ({ content }) => ({ met: content.every((one) => data.read(one, "content")?.by !== "nobody"), message: "a" }),
    });
    const whole = definePlugin({ ...data, gates: [read], machine: { gatesOn: { "begin-to-post": ["acme/data/read"] } } });
    expectTypeOf(whole.read(item, "content")).toEqualTypeOf<{ by: string } | undefined>();
    whole.write(tx, "content", item.id, {});
    expectTypeOf(definePlugin({ ...whole }).read(item, "content")).toEqualTypeOf<{ by: string } | undefined>();
    // @ts-expect-error [ts2345] -- Argument of type '"goal"' is not assignable to parameter of type '"content"'.
    whole.read(goal, "goal");
    // @ts-expect-error [ts2353] -- ''begin-to-pst'' does not exist
    definePlugin({ ...data, gates: [read], machine: { gatesOn: { "begin-to-pst": ["acme/data/read"] } } });
  });

  test("schemas of zod, of zod/mini and of nobody's", () => {
    const text = {
      "~standard": { version: 1, vendor: "acme", validate: (value) => (typeof value === "string" ? { value } : { issues: [] }) },
    } satisfies StandardSchema<string>;
    const plugin = definePlugin({
      ...bare,
      fields: {
        plan: text as StandardSchema<string>,
        content: z.object({ words: z.string().transform((word) => word.length) }),
        goal: mini.object({ risk: mini.optional(mini.number()) }),
      },
    });
    expectTypeOf(plugin.read(item, "content")?.words).toEqualTypeOf<number | undefined>();
    expectTypeOf(plugin.read(goal, "goal")).toEqualTypeOf<{ risk?: number | undefined } | undefined>();
    expectTypeOf<ReturnType<typeof plugin.read<"plan">>>().toEqualTypeOf<string | undefined>();
    plugin.write(tx, "content", item.id, { words: "some" });
    plugin.write(tx, "plan", "plan", "some");
  });

  test("data of a schema of which nothing is known is unknown, never `any`", () => {
    const untyped = { "~standard": { version: 1, vendor: "acme", validate: (value: unknown) => JSON.parse(String(value)) } } as const;
    const plugin = definePlugin({ ...bare, fields: { content: untyped } });
    expectTypeOf(plugin.read(item, "content")).toBeUnknown();
    expectTypeOf<Parameters<typeof plugin.write<"content">>[3]>().toBeUnknown();
  });

  test("a kind it has no field on", () => {
    // @ts-expect-error [ts2345] -- Argument of type '"channel"' is not assignable to parameter of type '"content" | "goal"'.
    pharma.read(item, "channel");
    // @ts-expect-error [ts2345] -- Argument of type '"contnt"' is not assignable to parameter of type '"content" | "goal"'.
    pharma.write(tx, "contnt", item.id, { reviewedBy: "dr-ito" });
    // @ts-expect-error [ts2345] -- of a plugin without fields nothing can be read: parameter of type 'never'
    definePlugin(bare).read(item, "content");
  });

  test("a field of another kind than the thing is", () => {
    // @ts-expect-error [ts2379] -- Argument of type 'ContentItem' is not assignable to parameter of type 'Goal'.
    pharma.read(item, "goal");
    // @ts-expect-error [ts2345] -- Argument of type 'Id<"content">' is not assignable to parameter of type 'Id<"goal">'.
    pharma.write(tx, "goal", item.id, { risk: 1 });
  });

  test("a value of another type, a misspelt field, a field that is missing", () => {
    // @ts-expect-error [ts2322] -- Type 'number' is not assignable to type 'string'.
    pharma.write(tx, "content", item.id, { reviewedBy: 3 });
    // @ts-expect-error [ts2561] -- 'reviewBy' does not exist in type '{ reviewedBy: string; }'. Did you mean to write 'reviewedBy'?
    pharma.write(tx, "content", item.id, { reviewBy: "dr-ito" });
    // @ts-expect-error [ts2345] -- Property 'reviewedBy' is missing in type '{}' but required in type '{ reviewedBy: string; }'.
    pharma.write(tx, "content", item.id, {});
    // @ts-expect-error [ts2551] -- Property 'reviewBy' does not exist on type '{ reviewedBy: string; }'. Did you mean 'reviewedBy'?
    pharma.read(item, "content")?.reviewBy;
  });

  test("data read as another plugin's", () => {
    const legal = definePlugin({ name: "acme/legal", version: 1, fields: { content: z.object({ cleared: z.boolean() }) } });
    // @ts-expect-error [ts2339] -- Property 'reviewedBy' does not exist on type '{ cleared: boolean; }'.
    legal.read(item, "content")?.reviewedBy;
  });
});

describe("X10 a plugin is what the compiler can hold it to", () => {
  test("a name without a slash", () => {
    // @ts-expect-error [ts2322] -- Type '"acme"' is not assignable to type '`${string}/${string}`'.
    definePlugin({ name: "acme", version: 1 });
    // @ts-expect-error [ts2345] -- Property 'name' is missing
    definePlugin({ version: 1 });
  });

  test("a kind that is none, and one that carries no data", () => {
    // @ts-expect-error [ts2322] -- ERROR: "contnt" is not a kind of thing in a plan that carries data
    definePlugin({ ...bare, fields: { contnt: z.object({}) } });
    // @ts-expect-error [ts2322] -- ERROR: "vision" is not a kind of thing in a plan that carries data
    definePlugin({ ...bare, fields: { vision: z.object({}) } });
    expectTypeOf<Exclude<keyof Nodes, FieldKind>>().toEqualTypeOf<"vision" | "policy" | "response" | "alignment" | "listening">();
  });

  test("a schema that is none, and an asynchronous one", () => {
    const later = { "~standard": { version: 1, vendor: "acme", validate: async (value: unknown) => ({ value }) } } as const;
    // @ts-expect-error [ts2322] -- ERROR: the schema of "content" is asynchronous, and data of a plan is read at once
    definePlugin({ ...bare, fields: { content: later } });
    // @ts-expect-error [ts2741] -- Property '"~standard"' is missing in type '{}' but required in type 'StandardSchema<unknown, unknown>'.
    definePlugin({ ...bare, fields: { content: {} } });
  });

  test("a rule or a gate whose id does not begin with the plugin's name, or that is listed twice", () => {
    // @ts-expect-error [ts2322] -- ERROR: the id "adverse-event" does not begin with "acme/x/"
    definePlugin({ ...bare, rules: [foreignRule] });
    // @ts-expect-error [ts2322] -- ERROR: the id "acme/pharma/adverse-event" does not begin with "acme/x/"
    definePlugin({ ...bare, rules: [adverse] });
    // @ts-expect-error [ts2322] -- ERROR: the id "medical-review" does not begin with "acme/x/"
    definePlugin({ ...bare, gates: [foreignGate] });
    // @ts-expect-error [ts2322] -- ERROR: "acme/pharma/adverse-event" is listed twice
    definePlugin({ name: "acme/pharma", version: 1, rules: [adverse, adverse] });
    // @ts-expect-error [ts2322] -- ERROR: "acme/pharma/medical-review" is listed twice
    definePlugin({ name: "acme/pharma", version: 1, gates: [review, review] });
  });

  test("a plugin that requires itself", () => {
    // @ts-expect-error [ts2322] -- ERROR: a plugin does not require itself
    definePlugin({ ...bare, requires: ["acme/x"] });
  });

  test("a migration from a future version, and one to the first", () => {
    // @ts-expect-error [ts2322] -- ERROR: version 2 of the plugin has no migration to version 3
    definePlugin({ name: "acme/x", version: 2, migrations: { 3: (old) => old } });
    // @ts-expect-error [ts2322] -- ERROR: version 1 of the plugin has no migration to version 1
    definePlugin({ ...bare, migrations: { 1: (old) => old } });
    // @ts-expect-error [ts2322] -- Type 'string' is not assignable to type 'Json'… it answers with JSON, not with a function
    definePlugin({ name: "acme/x", version: 2, migrations: { 2: () => () => 1 } });
  });

  test("a document or format that is no function", () => {
    // @ts-expect-error [ts2322] -- ERROR: "sheet" makes no function
    definePlugin({ ...bare, documents: { sheet: () => "text" } });
    // @ts-expect-error [ts2322] -- ERROR: "memo" makes no function
    definePlugin({ ...bare, formats: { memo: () => ({}) } });
  });

  test("a part that there is not", () => {
    // @ts-expect-error [ts2561] -- 'rulez' does not exist in type 'PluginDefinition<…>'. Did you mean to write 'rules'?
    definePlugin({ ...bare, rulez: [] });
  });
});

describe("X10 a plugin adds to the stage machine what goes with it", () => {
  test("a stage or step that is there already", () => {
    // @ts-expect-error [ts2322] -- ERROR: the machine has the stage "post" already
    definePlugin({ ...bare, machine: { stages: { post: { after: "respond" } } } });
    // @ts-expect-error [ts2322] -- ERROR: the machine has the step "begin-to-post" already
    definePlugin({ ...bare, machine: { transitions: { "begin-to-post": { from: "respond", to: "post" } } } });
    // @ts-expect-error [ts1117] -- An object literal cannot have multiple properties with the same name.
    // biome-ignore lint/suspicious/noDuplicateObjectKeys: it is the misuse
    definePlugin({ ...bare, machine: { stages: { review: { after: "plan" }, review: { after: "respond" } } } });
  });

  test("a stage that nobody has", () => {
    // @ts-expect-error [ts2820] -- Type '"respnd"' is not assignable to type '"review" | ListenFirstStage'. Did you mean '"respond"'?
    definePlugin({ ...bare, machine: { stages: { review: { after: "respnd" } } } });
    // @ts-expect-error [ts2820] -- Type '"revew"' is not assignable to type '"review" | ListenFirstStage'. Did you mean '"review"'?
    definePlugin({ ...bare, machine: { stages: { review: { after: "plan" } }, transitions: { go: { from: "plan", to: "revew" } } } });
    // @ts-expect-error [ts2322] -- Type '"revew"' is not assignable to type 'ListenFirstStage'.
    definePlugin({ ...bare, machine: { transitions: { go: { from: "plan", to: "revew" } } } });
    const stages = { review: { after: "plan" } } as const;
    // @ts-expect-error [ts2561] -- 'revew' does not exist in type '{ readonly review?: StageInvolvement; }'. Did you mean to write 'review'?
    definePlugin({ ...bare, machine: { stages, stageInvolvement: { revew: { does: "post", sentence: "x" } } } });
    // @ts-expect-error [ts2322] -- the library's own stages are known, also where its plugin is required
    definePlugin({ ...bare, requires: ["social-plan/standard"], machine: { transitions: { go: { from: "plan", to: "revew" } } } });
  });

  test("a gate that nobody has", () => {
    // @ts-expect-error [ts2820] -- Type '"policy-aproved"' is not assignable to type 'ListenFirstGate'. Did you mean '"policy-approved"'?
    definePlugin({ ...bare, machine: { transitions: { go: { from: "respond", to: "post", gates: ["policy-aproved"] } } } });
    // @ts-expect-error [ts2322] -- Type '"acme/x/review"' is not assignable to type 'ListenFirstGate'.
    definePlugin({ ...bare, machine: { gatesOn: { "begin-to-post": ["acme/x/review"] } } });
  });

  test("a step that nobody has", () => {
    // @ts-expect-error [ts2353] -- '"begin-to-pst"' does not exist in type '{ readonly "begin-to-post"?: … }'
    definePlugin({ ...bare, machine: { gatesOn: { "begin-to-pst": [] } } });
  });

  test("of the plugins it requires it may name stages, steps and gates, but gates only of theirs", () => {
    const machine = {
      transitions: { go: { from: "review", to: "post", gates: ["acme/pharma/medical-review", "policy-approved"] } },
      gatesOn: { "begin-review": ["acme/pharma/medical-review"] },
    } as const;
    definePlugin({ ...bare, requires: ["acme/pharma"], machine });
    // @ts-expect-error [ts2322] -- Type '"acme/pharma/medical-review"' is not assignable to type 'ListenFirstGate | `acme/legal/${string}`'.
    definePlugin({ ...bare, requires: ["acme/legal"], machine });
  });
});

describe("X10 what is right compiles", () => {
  test("nothing but a name and a version, and every part passed through as undefined", () => {
    expectTypeOf(definePlugin(bare)).toExtend<AnyPlugin>();
    definePlugin({ ...bare, requires: undefined, fields: undefined, migrations: undefined, platforms: undefined, metrics: undefined });
    definePlugin({ ...bare, rules: undefined, gates: undefined, machine: undefined, documents: undefined, formats: undefined });
    definePlugin({ ...bare, machine: { stages: undefined, transitions: undefined, gatesOn: { "begin-to-post": undefined } } });
  });

  test("a document keeps its type parameters, whether or not it looks at what the planner knows", () => {
    const plugin = definePlugin({
      ...bare,
      documents: {
        sheet() {
          return (plan: Plan) => plan.id;
        },
      },
      formats: {
        pair:
          ({ catalogs }) =>
          <T extends Plan>(plan: T): readonly [T, number] => [plan, catalogs.metrics.length],
      },
    });
    expectTypeOf(plugin.formats.pair).returns.toEqualTypeOf<<T extends Plan>(plan: T) => readonly [T, number]>();
  });

  test("plugins that a function makes", () => {
    const fields = { content: z.object({ by: z.string() }) };
    const rule = (owner: string) => defineRule({ id: `${owner}/review/by`, severity: "error", on: "content", messages, check() {} });
    const ofText = (owner: string) => definePlugin({ name: `${owner}/review`, version: 1, fields, rules: [rule(owner)] });
    const ofOwner = <const Owner extends string>(owner: Owner) => definePlugin({ name: `${owner}/review`, version: 1, fields });
    const ofSchema = <Schema extends StandardSchema>(schema: Schema) => definePlugin({ ...bare, fields: { content: schema } });
    expectTypeOf(ofText("acme").read(item, "content")?.by).toEqualTypeOf<string | undefined>();
    expectTypeOf(ofOwner("acme").name).toEqualTypeOf<"acme/review">();
    expectTypeOf(ofOwner("acme").read(item, "content")?.by).toEqualTypeOf<string | undefined>();
    expectTypeOf(ofSchema(z.number()).read(item, "content")).toEqualTypeOf<number | undefined>();
  });

  test("a version that is only known when the program runs", () => {
    const version: number = 3;
    definePlugin({ name: "acme/x", version, migrations: { 2: (old) => old, 3: (old, kind) => (kind === "content" ? old : null) } });
  });

  test("a list of rules that was made elsewhere", () => {
    const rules = [adverse];
    expectTypeOf(definePlugin({ name: "acme/pharma", version: 1, rules }).rules).toExtend<readonly (typeof adverse)[]>();
  });
});
