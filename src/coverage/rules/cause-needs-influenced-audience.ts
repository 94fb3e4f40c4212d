import type { Audience } from "../../model/audience/audience.js";
import { defineRule } from "../define-rule.js";
import type { RuleContext } from "../rule.js";

/** A cause changes what few people decide or what many people do, and these are won in different ways (B6). */
export const causeNeedsInfluencedAudience = /* @__PURE__ */ defineRule({
  id: "cause-needs-influenced-audience",
  demand: "B6",
  severity: "info",
  on: "audience",
  messages: {
    none: "Nothing says whether the audience “{audience, name}” of this cause is few people or many. Set its `reach`.",
  },
  everywhere: "Nothing says whether any of the {count} audiences of this cause is few people or many. Set the `reach` of each.",
  applies: (audience, context) => isOfCause(audience, context),
  check({ id, reach }, { report }) {
    if (reach === undefined) report({ message: "none", values: { audience: id }, at: "reach" });
  },
});

type Context = Pick<RuleContext<"audience", unknown, Readonly<Record<string, string>>>, "plan" | "users" | "parent">;

/** Whether an audience is that of a cause: of the plan's, unless it states another purpose, or of a strategy's. */
const isOfCause = ({ id }: Audience, { plan, users, parent }: Context): boolean => {
  const goals = users(id, "goal").map((goal) => parent("strategy", goal.id));
  const strategies = goals.filter((strategy) => strategy !== undefined);
  if (strategies.length === 0) return plan.purpose === "cause";
  return strategies.some(({ purpose = plan.purpose }) => purpose === "cause");
};
