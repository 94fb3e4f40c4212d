import { beforeAll, describe, expect, test } from "vitest";
import { type Editor, editorOf } from "../../helpers/editor.js";
import { compilerOptions } from "../../helpers/program.js";

const text = `
import { createPlanner, definePlugin, defineRule, editPlan, type ContentItem, type Plan } from "social-plan";
import * as z from "zod";
declare const item: ContentItem;
declare const plan: Plan;
const adverse = defineRule({ id: "acme/pharma/adverse-event", severity: "error", on: "content", messages: { a: "A." }, options: z.object({ days: z.number() }), check() {} });
const pharma = definePlugin({
  name: "acme/pharma",
  version: 1,
  fields: { content: z.object({ reviewedBy: z.string() }), goal: z.object({ risk: z.number().default(0) }) },
  rules: [adverse],
  documents: { sheet: ({ catalogs }) => (of: Plan, wide = false) => of.id + catalogs.metrics.length + wide },
  machine: { stages: { review: { after: "respond" } } },
});
export const read = pharma.read(item, "content");
const planner = createPlanner({ plugins: [pharma] });
export const sheet = planner.documents.sheet(plan);
planner.checkCoverage(plan, { config: { "" } });
planner.checkCoverage(plan, { config: { "acme/pharma/adverse-event": { options: {  } } } });
planner.explainConfig(plan, "");
planner.documents.;
pharma.read(item, "");
editPlan(plan, (tx) => pharma.write(tx, "goal", "some", {  }));
definePlugin({ name: "acme/x", version: 1, fields: {  } });
definePlugin({ name: "acme/x", version: 1, machine: { gatesOn: { "" } } });
definePlugin({ name: "acme/x", version: 1, machine: { stages: { pilot: { after: "" } } } });
`;

let editor: Editor;
beforeAll(() => {
  editor = editorOf("test/unit/plugins/planted.ts", text, compilerOptions("test/tsconfig.json"));
}, 60_000);

const fields =
  "{ readonly content: PluginField<{ reviewedBy: string; }, { reviewedBy: string; }>; readonly goal: PluginField<{ risk: number; }, { risk?: number | undefined; }>; }";

describe("X10 an editor names the plugin's own fields", () => {
  test("where a plugin stands: its name, its fields, its rules and documents, and no type of a schema", () => {
    const shown = editor.hoverAt("const phar|ma =");
    expect(shown).toContain(
      `const pharma: Plugin<"acme/pharma", ${fields}, readonly [Rule<"acme/pharma/adverse-event", { days: number; }>]`,
    );
    expect(shown).toContain("(of: Plan, wide?: boolean) => string");
    expect(shown).not.toMatch(/zod|\bz\.|any/i);
  });

  test("where its data is read", () => {
    expect(editor.hoverAt("export const re|ad")).toBe("const read: { reviewedBy: string; } | undefined");
    expect(editor.hoverAt("pharma.re|ad(item, ")).toContain(
      '.read<"content">(node: ContentItem, kind: "content"): { reviewedBy: string; } | undefined',
    );
  });

  test("where its data is written", () => {
    expect(editor.hoverAt("pharma.wri|te(tx")).toContain(
      '.write<"goal">(tx: Edit, kind: "goal", id: Id<"goal">, value: { risk?: number | undefined; } | undefined): void',
    );
  });

  test("where a document of the planner stands", () => {
    expect(editor.hoverAt("planner.documents.she|et(plan)")).toBe("(property) sheet: (of: Plan, wide?: boolean) => string");
    expect(editor.hoverAt("planner.docu|ments.sheet")).toMatch(
      /documents: \{ readonly sheet: \(of: Plan, wide\?: boolean\) => string; \}$/,
    );
  });
});

describe("X10 an editor offers what plugins add", () => {
  test("the ids of rules in the config, the plugin's beside the library's, and their options", () => {
    expect(editor.completionsAt('config: { "|" }')).toEqual(expect.arrayContaining(["acme/pharma/adverse-event", "goal-needs-kpi"]));
    expect(editor.completionsAt('explainConfig(plan, "|")')).toEqual(
      expect.arrayContaining(["acme/pharma/adverse-event", "goal-needs-kpi"]),
    );
    expect(editor.completionsAt("options: { | }")).toEqual(["days"]);
  });

  test("the kinds that the plugin has fields on, and these fields", () => {
    expect([...editor.completionsAt('pharma.read(item, "|"')].sort()).toEqual(["content", "goal"]);
    expect(editor.completionsAt('"some", { | }')).toEqual(["risk"]);
  });

  test("its documents", () => {
    expect(editor.completionsAt("planner.documents.|;")).toEqual(["sheet"]);
  });

  test("to who defines one: the kinds that carry data, the steps, the stages", () => {
    const kinds = editor.completionsAt("fields: { | }");
    expect(kinds).toEqual(expect.arrayContaining(["content", "goal", "plan"]));
    expect(kinds).not.toContain("vision");
    expect(editor.completionsAt('gatesOn: { "|" }')).toEqual(expect.arrayContaining(["begin-to-post", "listen-again"]));
    expect(editor.completionsAt('pilot: { after: "|" }')).toEqual(expect.arrayContaining(["respond", "pilot"]));
  });
});
