import { groupBy } from "../../base/group-by.js";
import { memo } from "../../base/memo.js";
import type { Plan } from "../../model/plan.js";
import type { Strategy } from "../../model/strategy/strategy.js";
import { objectivesOf } from "../../practice/objectives.js";
import { defineRule } from "../define-rule.js";

/** Each business function has one strategy of its own (E3): not two, and none that serves several. */
export const scopeRepeated = /* @__PURE__ */ defineRule({
  id: "scope-repeated",
  demand: "E3",
  severity: "info",
  on: "strategy",
  messages: {
    same: "Two strategies have the scope “{strategy, name}”. Make one of them, or say in the `name` of each scope what it is for.",
    first: "It has this scope, too. Join the two, or tell them apart by the `name` of their scopes.",
    several:
      "The goals of the strategy “{strategy, name}” serve the objectives of several other functions: {functions, choice, function}. Give each function a strategy of its own.",
  },
  everywhere:
    "Each of the {count} strategies shares its scope with another, or serves several functions. Give each function a strategy of its own.",
  check(strategy, { plan, parent, report }) {
    const [first] = (strategy.scope && scopesIn(plan.strategies).get(keyOf(strategy) ?? "")) ?? [];
    const values = { strategy: strategy.id };
    if (first !== undefined && first !== strategy)
      report({ message: "same", values, at: "scope", related: [{ node: first.id, message: "first" }] });
    const served = new Set(
      strategy.goals.flatMap((goal) => [...objectivesOf(plan, goal)].map((id) => parent("strategy", id)?.scope?.function)),
    );
    const functions = [...served].filter((name) => name !== undefined && name !== strategy.scope?.function).map(String);
    if (functions.length > 1) report({ message: "several", values: { ...values, functions }, at: "goals" });
  },
});

const scopesIn = /* @__PURE__ */ memo((strategies: Plan["strategies"]) => groupBy(strategies, keyOf));

const keyOf = ({ scope }: Strategy): string | undefined =>
  scope === undefined ? undefined : JSON.stringify([scope.function, scope.name?.normalize("NFC").toLowerCase()]);
