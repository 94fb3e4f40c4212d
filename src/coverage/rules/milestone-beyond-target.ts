import type { Kpi } from "../../model/strategy/kpi.js";
import { beyond, type Clash, clashMessages, disagreeing, overdue, slipping } from "../contradictions/clashing-targets.js";
import { defineRule } from "../define-rule.js";

/** Milestones lead up to the target (E5): none asks for more than it, comes after it, or contradicts another. Each is reported by itself. */
export const milestoneBeyondTarget = /* @__PURE__ */ defineRule({
  id: "milestone-beyond-target",
  demand: "E5",
  severity: "warning",
  on: "kpi",
  messages: clashMessages,
  everywhere: false,
  applies: ({ milestones }) => milestones.length > 0,
  check(kpi, { find, report }) {
    const metric = find("metric", kpi.metric);
    const targets = targetsOf(kpi);
    const clash = firstOf(
      () => disagreeing(targets, kpi.id),
      () => slipping(targets, metric, kpi.id),
      () => beyond(kpi, metric),
    );
    for (const found of [...clash, ...overdue(kpi)]) report(found);
  },
});

const targetsOf = ({ target, due, milestones }: Kpi) => [
  ...milestones,
  ...(target === undefined || due === undefined ? [] : [{ due, target }]),
];

/** What the first finds that finds something: they look at one clash from several sides. */
const firstOf = (...looks: readonly (() => readonly Clash[])[]): readonly Clash[] => {
  for (const look of looks) {
    const found = look();
    if (found.length > 0) return found;
  }
  return [];
};
