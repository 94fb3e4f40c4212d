import type { Target } from "../../model/strategy/target.js";
import { defineRule } from "../define-rule.js";

/** A growth of 20 is twenty-fold, not 20% (E5): whoever writes a tenfold growth or more has probably left out the decimal point. */
export const targetImplausible = /* @__PURE__ */ defineRule({
  id: "target-implausible",
  demand: "E5",
  severity: "info",
  on: "kpi",
  messages: {
    growth:
      "The KPI “{kpi, name}” asks for {ratio}-fold growth, which is {ratio, percent}. Check that this can be reached, or write {meant} as its `ratio` if {meant, percent} is meant.",
  },
  everywhere:
    "All {count} KPIs that are to grow ask for tenfold growth or more. Check that this can be reached, or write percentages as fractions: a `ratio` of 0.2 is 20%.",
  applies: ({ target, milestones }) => [target, ...milestones.map((milestone) => milestone.target)].some(isGrowth),
  check(kpi, { report }) {
    const places = [{ target: kpi.target, at: "target" }, ...kpi.milestones.map(({ target }) => ({ target, at: "milestones" }))] as const;
    const found = places.find(({ target }) => isGrowth(target) && target.ratio >= tenfold);
    if (found === undefined || !isGrowth(found.target)) return;
    const { ratio } = found.target;
    report({ message: "growth", values: { kpi: kpi.id, ratio, meant: ratio / percentInOne }, at: found.at });
  },
});

/** From here on, a percentage was probably meant. */
const tenfold = 10;
const percentInOne = 100;

const isGrowth = (target: Target | undefined): target is Extract<Target, { kind: "growth" }> => target?.kind === "growth";
