import { optionsOf } from "../base/arguments/options-of.js";
import { indexCatalogs } from "../catalog/index-catalogs.js";
import { standardCatalogs } from "../catalog/standard-catalogs.js";
import type { Place } from "../model/find/place.js";
import type { Finding } from "../model/finding.js";
import type { Plan } from "../model/plan.js";
import type { Wording } from "../words/wording.js";
import type { CheckOptions } from "./check-rules.js";
import { prepareRules } from "./config/prepare-rules.js";
import { Suppressions } from "./config/suppressions.js";
import { Reads } from "./observing/reads.js";
import type { RawFinding } from "./raw-finding.js";
import type { Rule } from "./rule.js";
import { RuleRun, type Surroundings } from "./run-rules.js";
import { settleFindings, type Telling } from "./settle-findings.js";

/** Returns what rules may look at besides the plan; absent catalogues are ours. Throws `config` for catalogues that lack a list. */
export const surroundingsOf = ({
  calendar,
  catalogs = standardCatalogs,
}: Pick<CheckOptions<[]>, "calendar" | "catalogs">): Surroundings => ({
  calendar,
  today: undefined,
  ...indexCatalogs(optionsOf(catalogs, ["options", "catalogs"])),
});

/** Returns what rules report on one thing of a plan, and nothing on any other: what a check of the whole plan reports there, before it is told with that of other things. */
export const judgeThing = (plan: Plan, place: Place, rules: readonly Rule[], surroundings: Surroundings): readonly RawFinding[] =>
  prepareRules(plan, rules, undefined)
    .filter(({ rule }) => rule.on.includes(place.kind))
    .flatMap((prepared) => new RuleRun(prepared, plan, new Reads(), surroundings).lookAgain(place));

/** Returns these reports as findings, each by itself and frozen. */
export const findingsOfReports = (reports: readonly RawFinding[], wording: Wording): readonly Finding[] => {
  const telling: Telling = {
    wording,
    isAgain: false,
    now: (place) => place,
    told: new WeakMap(),
    among: new WeakMap(),
    noting: (_, say) => say(),
  };
  const none = new Suppressions([], undefined);
  return reports.flatMap((one) =>
    settleFindings([{ prepared: one.prepared, isBroken: false, tallies: new Map(), more: 0, findings: [one] }], telling, none),
  );
};
