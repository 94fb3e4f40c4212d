import type { Kpi } from "../../model/strategy/kpi.js";
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
  applies: (kpi) => growthsOf(kpi).length > 0,
  check(kpi, { report }) {
    const found = growthsOf(kpi).find(({ ratio }) => ratio >= tenfold);
    if (found === undefined) return;
    const { ratio, at } = found;
    report({ message: "growth", values: { kpi: kpi.id, ratio, meant: ratio / percentInOne }, at });
  },
});

/** From here on, a percentage was probably meant. */
const tenfold = 10;
const percentInOne = 100;

/** A growth that a KPI asks for, and where. */
interface Growth {
  readonly ratio: number;
  readonly at: "target" | "milestones";
}

const growthsOf = ({ target, milestones }: Kpi): readonly Growth[] => [
  ...growthIn(target, "target"),
  ...milestones.flatMap((milestone) => growthIn(milestone.target, "milestones")),
];

const growthIn = (target: Target | undefined, at: Growth["at"]): readonly Growth[] =>
  target?.kind === "growth" ? [{ ratio: target.ratio, at }] : [];
