import { assertLike } from "../../base/arguments/assert-like.js";
import { PlanError } from "../../base/problems/plan-error.js";
import { echoedId } from "../../base/text/echo-limits.js";
import { excerpt } from "../../base/text/excerpt.js";
import type { Plan } from "../../model/plan.js";
import type { LocalDate } from "../../model/values/dates.js";
import { readDay } from "../../time/read-day.js";
import type { Results } from "../results.js";

/** Returns the last day whose readings count, of results that a caller passed; undefined for none. Throws `type` or `date` for what are none, `conflict` for those of another plan. */
export const dayOfResults = (plan: Plan, results: Results | undefined): LocalDate | undefined => {
  if (results === undefined) return undefined;
  const path = ["options", "results"];
  assertLike(results, { plan: "", on: "" }, { path, expected: "what `measureResults` returned" });
  const { plan: of, on } = results;
  if (of === plan.id) return readDay(on, [...path, "on"]);
  const [own, found] = [plan.id, of].map((id) => excerpt(id, echoedId));
  throw new PlanError(
    "conflict",
    `These results are of the plan “${found}”, not of “${own}”. Pass results of the same plan.`,
    { plan: own, found },
    [...path, "plan"],
  );
};
