import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { definePlugin } from "../../../src/index.js";
import { kinds } from "../../../src/model/kinds.js";
import type { AnyPlugin } from "../../../src/plugins/plugin.js";
import type { FieldKind } from "../../../src/plugins/plugin-fields.js";

/** The compiler's list, each kind once: one too many or too few does not compile. */
const fieldKinds = Object.keys({
  action: true,
  approvalRule: true,
  audience: true,
  blackout: true,
  businessObjective: true,
  cadence: true,
  campaign: true,
  channel: true,
  content: true,
  coverageWindow: true,
  decision: true,
  evidence: true,
  experiment: true,
  goal: true,
  insight: true,
  issue: true,
  kpi: true,
  marketingObjective: true,
  measurement: true,
  message: true,
  metric: true,
  person: true,
  persona: true,
  phase: true,
  phrase: true,
  pillar: true,
  plan: true,
  policySection: true,
  responseRule: true,
  skill: true,
  source: true,
  stakeholder: true,
  strategy: true,
  tactic: true,
  variant: true,
  venue: true,
} satisfies Record<FieldKind, true>).sort();

/** Whether a plugin may have a field on a kind, as it is found when the program runs. */
const mayCarryData = (kind: string): boolean => {
  try {
    const define = definePlugin as unknown as (definition: object) => AnyPlugin; // any kind goes in
    return Object.hasOwn(define({ name: "acme/x", version: 1, fields: { [kind]: z.string() } }).fields, kind);
  } catch {
    return false;
  }
};

describe("X10 the kinds that carry data of plugins", () => {
  test("are the same to the compiler and when the program runs", () => {
    expect(Object.keys(kinds).filter(mayCarryData).sort()).toEqual(fieldKinds);
  });
});
