import { expectTypeOf, test } from "vitest";
import * as z from "zod";
import { defineRule } from "../../src/coverage/define-rule.js";
import { defineGate } from "../../src/machine/define-gate.js";
import type { ContentItem } from "../../src/model/content/content-item.js";
import { definePlugin } from "../../src/plugins/define-plugin.js";

declare const item: ContentItem;
const adverse = defineRule({ id: "acme/pharma/adverse-event", severity: "error", on: "content", messages: { a: "A." }, check() {} });
const foreign = defineRule({ id: "adverse-event", severity: "error", on: "content", messages: { a: "A." }, check() {} });
const review = defineGate({
  id: "acme/pharma/medical-review",
  trial: "firm",
  messages: { y: "Y" },
  check: () => ({ met: true, message: "y" }),
});

test("x", () => {
  const pharma = definePlugin({
    name: "acme/pharma",
    version: 2,
    fields: { content: z.object({ reviewedBy: z.string() }) },
    rules: [adverse],
    gates: [review],
    machine: {
      stages: { review: { after: "respond" } },
      transitions: { "begin-review": { from: "respond", to: "review", gates: ["acme/pharma/medical-review"] } },
      gatesOn: { "begin-to-post": ["acme/pharma/medical-review"] },
    },
    documents: {
      sheet:
        ({ catalogs }) =>
        (plan: { id: string }) =>
          `${plan.id} ${catalogs.metrics.length}`,
    },
    migrations: { 2: (old) => old },
  });
  expectTypeOf(pharma.read(item, "content")?.reviewedBy).toEqualTypeOf<string | undefined>();
  expectTypeOf(pharma.documents.sheet).toExtend<(context: never) => (plan: { id: string }) => string>();
  // @ts-expect-error
  definePlugin({ name: "acme", version: 1 });
  // @ts-expect-error
  definePlugin({ name: "acme/x", version: 1, fields: { contnt: z.object({}) } });
  // @ts-expect-error
  definePlugin({ name: "acme/pharma", version: 1, rules: [foreign] });
  // @ts-expect-error
  definePlugin({ name: "acme/pharma", version: 1, rules: [adverse, adverse] });
  // @ts-expect-error
  definePlugin({ name: "acme/pharma", version: 2, migrations: { 3: (old) => old } });
  // @ts-expect-error
  definePlugin({ name: "acme/pharma", version: 2, machine: { stages: { review: { after: "respnd" } } } });
  // @ts-expect-error
  definePlugin({ name: "acme/pharma", version: 2, machine: { transitions: { review: { from: "respond", to: "revew" } } } });
  // @ts-expect-error
  definePlugin({ name: "acme/pharma", version: 2, machine: { gatesOn: { "begin-to-pst": [] } } });
  // @ts-expect-error
  definePlugin({ name: "acme/pharma", version: 2, machine: { gatesOn: { "begin-to-post": ["acme/pharma/x"] } } });
  // @ts-expect-error
  definePlugin({ name: "acme/pharma", version: 2, requires: ["acme/pharma"] });
  definePlugin({ name: "acme/pharma", version: 2, requires: ["acme/other"], machine: { gatesOn: { "other-step": [] } } });
  // @ts-expect-error
  pharma.read(item, "goal");
  // @ts-expect-error
  pharma.write(null as never, "content", "x", { reviewBy: "x" });
});

import type * as api from "../../src/index.js";
import type { Plan } from "../../src/model/plan.js";
import { createPlanner } from "../../src/plugins/planner/create-planner.js";
import type { Planner } from "../../src/plugins/planner/planner.js";

declare const plan: Plan;
test("planner", () => {
  const pharma = definePlugin({
    name: "acme/pharma",
    version: 1,
    rules: [adverse],
    documents: { sheet: () => (p: Plan) => p.id },
    machine: { stages: { review: { after: "respond" } } },
  });
  const legal = definePlugin({
    name: "acme/legal",
    version: 1,
    requires: ["acme/pharma"],
    formats: {
      memo:
        () =>
        <T>(x: T): T =>
          x,
    },
  });
  const planner = createPlanner({ plugins: [pharma, legal] });
  planner.checkCoverage(plan, { config: { "acme/pharma/adverse-event": "error", "goal-needs-kpi": "off" } });
  // @ts-expect-error
  planner.checkCoverage(plan, { config: { "acme/pharma/adverse-evnt": "error" } });
  expectTypeOf(planner.documents.sheet(plan)).toExtend<string>();
  expectTypeOf(planner.formats.memo(3)).toEqualTypeOf<number>();
  // @ts-expect-error
  planner.documents.shet;
  // @ts-expect-error
  createPlanner({ plugins: [legal, pharma] });
  // @ts-expect-error
  createPlanner({ plugins: [pharma, pharma] });
  // @ts-expect-error
  createPlanner({ plugins: [legal] });
  const bare = createPlanner({ standard: false, plugins: [pharma] });
  // @ts-expect-error
  bare.checkCoverage(plan, { config: { "goal-needs-kpi": "off" } });
  bare.checkCoverage(plan, { config: { "acme/pharma/adverse-event": "off" } });
  const plain = createPlanner();
  plain.checkCoverage(plan, { config: { "goal-needs-kpi": "off" } });
  // @ts-expect-error
  plain.documents.x;
  const other = definePlugin({ name: "acme/other", version: 1, machine: { stages: { review: { after: "respond" } } } });
  // @ts-expect-error
  createPlanner({ plugins: [pharma, other] });
  const many: readonly api.AnyPlugin[] = [pharma, legal];
  const dynamic = createPlanner({ plugins: many });
  dynamic.checkCoverage(plan, { config: { whatever: "off" } });
  const std = definePlugin({ name: "acme/std", version: 1, requires: ["social-plan/standard"] });
  createPlanner({ plugins: [std] });
  // @ts-expect-error
  createPlanner({ plugins: [std], standard: false });
  // @ts-expect-error
  definePlugin({ name: "acme/x", version: 1, documents: { sheet: () => "text" } });
  type TakesPlan<F> = F extends (...args: infer A) => unknown
    ? A extends readonly [infer First, ...infer _]
      ? Plan extends First
        ? unknown extends First
          ? false
          : true
        : false
      : false
    : false;
  type Names = { [K in keyof typeof api]: TakesPlan<(typeof api)[K]> extends true ? K : never }[keyof typeof api];
  expectTypeOf<Exclude<Names, keyof Planner>>().toEqualTypeOf<"createPlan">();
});
