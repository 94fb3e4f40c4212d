import { test } from "vitest";
import * as z from "zod";
import type { Plan } from "../../src/model/plan.js";
import { definePlugin } from "../../src/plugins/define-plugin.js";
import { listenFirst } from "../../src/stages/listen-first.js";
import { testGate } from "../../src/testing/test-gate.js";
import { testPlugin } from "../../src/testing/test-plugin.js";

const pharma = definePlugin({
  name: "acme/pharma",
  version: 2,
  fields: { content: z.object({ reviewedBy: z.string(), on: z.optional(z.coerce.date<string>()) }), plan: z.object({ site: z.number() }) },
  documents: { sheet: () => (plan: Plan, copies: number) => `${plan.id} ${copies}` },
  formats: { list: () => (plan: Plan) => [plan.id] },
});
const bare = definePlugin({ name: "acme/bare", version: 1 });
const plan = { format: "social-plan/1", id: "acme" } as const;

test("X10 the cases of a plugin are typed by the plugin", () => {
  testPlugin(pharma);
  testPlugin(pharma, {
    plans: [plan],
    data: { content: [{ reviewedBy: "dr-ito", on: "2027-01-04" }], plan: [{ site: 1 }] },
    migrations: { 1: { content: ["whatever it was"] } },
    requires: [bare],
    documents: { sheet: (sheet, one) => sheet(one, 2) },
    formats: { list: (list, one) => list(one) },
    today: "2027-01-04",
  });
  // @ts-expect-error data that the schema does not take
  testPlugin(pharma, { data: { content: [{ reviewedBy: 1 }] } });
  // @ts-expect-error data of another kind
  testPlugin(pharma, { data: { plan: [{ reviewedBy: "dr-ito" }] } });
  // @ts-expect-error what is read, not what is written
  testPlugin(pharma, { data: { content: [{ reviewedBy: "dr-ito", on: new Date(0) }] } });
  // @ts-expect-error a kind on which it has no field
  testPlugin(pharma, { data: { channel: [{}] } });
  // @ts-expect-error a kind that is none
  testPlugin(pharma, { data: { contnt: [{}] } });
  // @ts-expect-error old data of a kind on which it has no field
  testPlugin(pharma, { migrations: { 1: { channel: [{}] } } });
  // @ts-expect-error data by kind only, not by version
  testPlugin(pharma, { migrations: { content: [{}] } });
  // @ts-expect-error a plugin without fields has no data
  testPlugin(bare, { data: { content: [{ reviewedBy: "dr-ito" }] } });
  // @ts-expect-error nor old data
  testPlugin(bare, { migrations: { 1: { content: [{}] } } });
  // @ts-expect-error a document that it does not have
  testPlugin(pharma, { documents: { shet: () => "" } });
  // @ts-expect-error called with too little
  testPlugin(pharma, { documents: { sheet: (sheet, one) => sheet(one) } });
  // @ts-expect-error no plugin
  testPlugin({ name: "acme/pharma", version: 1 });
  // @ts-expect-error not fast-check
  testPlugin(pharma, { fc: {} });
});

test("X10 the cases of a gate", () => {
  const [gate] = listenFirst.gates;
  if (gate === undefined) return;
  testGate(gate, { met: [{ plan, from: "plan", to: "respond", cycle: 2, cycleSince: "2027-01-04" }], unmet: [{ plan, message: "none" }] });
  // @ts-expect-error a list is missing
  testGate(gate, { met: [{ plan }] });
  // @ts-expect-error an unmet case says which message
  testGate(gate, { met: [{ plan }], unmet: [{ plan }] });
  // @ts-expect-error a case has a plan
  testGate(gate, { met: [{ message: "all" }], unmet: [{ plan, message: "none" }] });
  // @ts-expect-error one or the other
  testGate(gate, { met: [{ plan, asTrial: "maybe" }], unmet: [{ plan, message: "none" }] });
});
