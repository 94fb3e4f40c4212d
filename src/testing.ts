// Random plans for property tests
export type { FastCheck } from "./testing/fast-check.js";
export type { FaultyPlan, PlanFault } from "./testing/faulty-plan.js";
export { type PlanArbitraries, type PlanSize, planArbitraries } from "./testing/plan-arbitraries.js";

// Tests of rules
export type { ExpectedFinding, ExpectedSuggestion, InvalidRuleCase, RuleCase, RuleCases } from "./testing/rules/rule-case.js";
export { RuleTestError, type RuleTestFailure } from "./testing/rules/rule-test-error.js";
export { testRule } from "./testing/test-rule.js";

// Tests of gates
export type { GateCase, GateCases, UnmetGateCase } from "./testing/gates/gate-case.js";
export { GateTestError, type GateTestFailure } from "./testing/gates/gate-test-error.js";
export { testGate } from "./testing/test-gate.js";

// Tests of plugins
export type { PluginCases } from "./testing/plugins/plugin-cases.js";
export { PluginTestError, type PluginTestFailure } from "./testing/plugins/plugin-test-error.js";
export { testPlugin } from "./testing/test-plugin.js";
