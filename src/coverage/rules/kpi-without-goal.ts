import { siblingBefore } from "../../edit/sibling-before.js";
import type { MoveChange } from "../../model/change.js";
import { indexOf } from "../../model/find/plan-index.js";
import type { Plan } from "../../model/plan.js";
import type { Goal } from "../../model/strategy/goal.js";
import type { Kpi } from "../../model/strategy/kpi.js";
import type { Strategy } from "../../model/strategy/strategy.js";
import { goalsKnownBy } from "../../practice/metrics.js";
import { defineRule } from "../define-rule.js";

/** A KPI shows whether something is reached, so it stands under a goal or business objective (E1, X1). */
export const kpiWithoutGoal = /* @__PURE__ */ defineRule({
  id: "kpi-without-goal",
  demand: "E1, X1",
  severity: "warning",
  on: "kpi",
  messages: {
    move: "Move the KPI “{kpi, name}” under the goal “{goal, name}”, the only one that has its metric.",
    none: "The KPI “{kpi, name}” is not tied to a goal or objective. Move it under the goal or business objective it measures.",
  },
  everywhere: "{count} KPIs are not tied to a goal or objective. Move each under the goal or business objective it measures.",
  applies: (_, { parent }) => parent("strategy") !== undefined,
  check(kpi, { plan, parent, find, report }) {
    const strategy = parent("strategy");
    const [only, another] = strategy === undefined ? [] : goalsKnownBy(strategy, [kpi.metric]);
    const known = only === undefined || another !== undefined ? undefined : find("goal", only);
    const goal = known !== undefined && known.kpis.length < mostKpis ? known : undefined;
    const changes = strategy === undefined || goal === undefined ? [] : [moveUnder(plan, kpi, strategy, goal)];
    const suggestions = changes.length === 0 ? [] : [{ message: "move" as const, values: { goal: goal?.id }, changes }];
    report({ message: "none", values: { kpi: kpi.id }, suggestions });
  },
});

/** A goal has one or two (E2). */
const mostKpis = 2;

const moveUnder = (plan: Plan, { id }: Kpi, from: Strategy, to: Goal): MoveChange => {
  const place = indexOf(plan).place(id);
  const wasAfter = place === undefined ? null : siblingBefore(place);
  return { op: "move", id, kind: "kpi", from: from.id, to: to.id, list: "kpis", after: to.kpis.at(-1)?.id ?? null, wasAfter };
};
