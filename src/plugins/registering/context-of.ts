import type { Catalogs } from "../../catalog/catalogs.js";
import type { Rule } from "../../coverage/rule.js";
import { rememberMachine } from "../../machine/known-machines.js";
import type { StageMachine } from "../../machine/stage-machine.js";
import { coverageCleanFor } from "../../stages/gates/coverage-clean.js";
import type { AnyPlugin } from "../plugin.js";
import type { PluginContext } from "../plugin-context.js";
import { catalogsOf } from "./catalogs-of.js";
import { gather } from "./gather.js";
import { languageWith } from "./language-with.js";
import { machineOf } from "./machine-of.js";

/** Returns what plugins come to, all taken together. Throws `plugin` where two of them, or one and the library, contradict each other. */
export const contextOf = (plugins: readonly AnyPlugin[], standard: readonly AnyPlugin[]): PluginContext => {
  const others = plugins.filter((plugin) => !standard.includes(plugin));
  const catalogs = catalogsOf(plugins, standard);
  const rules = Object.freeze(
    [...gather(plugins, "rule", (plugin) => plugin.rules.map((rule) => [rule.id, rule])).values()].map(({ part }) => part),
  );
  const machine = machineOf(plugins);
  return Object.freeze({
    catalogs,
    rules,
    machine: others.length === 0 ? machine : checkingWith(machine, rules, catalogs, others),
    languageWith: languageWith(others),
  });
};

/** The machine whose gate on coverage asks the rules of the planner: what a check of the planner finds, its stages find too. */
const checkingWith = (machine: StageMachine, rules: readonly Rule[], catalogs: Catalogs, others: readonly AnyPlugin[]): StageMachine => {
  const gate = coverageCleanFor({ rules, catalogs, plugins: others.filter((plugin) => plugin.rules.length > 0).map(({ name }) => name) });
  const gates = machine.gates.map((one) => (one.id === gate.id ? gate : one));
  return rememberMachine(Object.freeze({ ...machine, gates: Object.freeze(gates) }));
};
