import { assertLike } from "../base/arguments/assert-like.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { readLanguage } from "../base/arguments/read-language.js";
import { deepFreeze } from "../base/deep-freeze.js";
import type { Language } from "../base/text/language.js";
import type { Catalogs } from "../catalog/catalogs.js";
import { indexCatalogs } from "../catalog/index-catalogs.js";
import type { Finding, Severity } from "../model/finding.js";
import type { Plan } from "../model/plan.js";
import { assertCalendarOf } from "../model/read/assert-calendar-of.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { Calendar } from "../model/schedule/calendar.js";
import type { LocalDate } from "../model/values/dates.js";
import { readToday } from "../time/read-day.js";
import { isOff, type NotRun, prepareRules } from "./config/prepare-rules.js";
import type { RuleConfigs } from "./config/rule-config.js";
import { type SuppressedFinding, Suppressions, type UnusedSuppression } from "./config/suppressions.js";
import { moreKey } from "./engine-keys.js";
import { examine, type Memory } from "./examine.js";
import type { Levels } from "./levels.js";
import type { Matrices } from "./matrices/matrices.js";
import { readRules } from "./read-rules.js";
import type { Rule } from "./rule.js";
import { settleFindings } from "./settle-findings.js";

/** What a plan is checked with, besides the rules. */
export interface CheckOptions<R extends readonly Rule[]> {
  /** The calendar made from the plan, for the rules that look at its entries. */
  readonly calendar?: Calendar | undefined;
  /** The day of the check, for the rules that look at dates. */
  readonly today?: LocalDate | undefined;
  /** Severity, `off`, options and more by rule id; or several such configs, of which a later one goes before an earlier. */
  readonly config?: RuleConfigs<NoInfer<R>[number]> | undefined;
  /** The language of the sentences; absent: English. */
  readonly language?: Language | undefined;
  /**
   * What an earlier check returned, best of the plan as it was just before: only what has changed is looked at again, and the answer is the same.
   * With other rules, settings, catalogues, day or language everything is. A report remembers what that takes, some 150 bytes for each thing of the plan.
   */
  readonly before?: Coverage | undefined;
  /** The metrics and platforms that rules may look up; absent: none with `checkRules`, ours with `checkCoverage`. */
  readonly catalogs?: Catalogs | undefined;
}

/** What a check found. */
export interface Coverage {
  /** What is weak: errors first, then warnings, then infos; each in the order of the rules and of the document. */
  readonly findings: readonly Finding[];
  /** How many there are of each severity, with those that a rule found beyond the thousand that are listed. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** The findings that the config leaves out, each with the reason; they are not counted. */
  readonly suppressed: readonly SuppressedFinding[];
  /** The suppressions of the config that left nothing out. */
  readonly unusedSuppressions: readonly UnusedSuppression[];
  /** The rules that were run, in their order. */
  readonly ran: readonly string[];
  /** The rules that were not run, since the caller gave no calendar or no today's date. */
  readonly notRun: readonly NotRun[];
  /** How much is covered, level by level. */
  readonly levels: Levels;
  /** What hangs together: goals and metrics, objectives and goals, audiences and channels, insights and answers. */
  readonly matrix: Matrices;
}

/**
 * Checks a plan against the rules given, and no others: what `checkCoverage` does with `recommendedRules`, without bringing these into a bundle.
 * Returns the findings, how much is covered at each level, and what hangs together with what; all frozen.
 * Throws `config` for settings that do not fit the rules, `date` for a `today` that is none, and `conflict` for the calendar of another plan.
 *
 * @example
 * ```ts
 * import { checkRules, defineRule, parsePlan } from "social-plan";
 *
 * const planNeedsVision = defineRule({
 *   id: "acme/plan-needs-vision",
 *   severity: "error",
 *   on: "plan",
 *   messages: { none: "The plan does not say where it leads. Add a vision." },
 *   check(plan, { report }) {
 *     if (plan.vision === undefined) report({ message: "none" });
 *   },
 * });
 *
 * const report = checkRules(parsePlan({ format: "social-plan/1", id: "acme" }), [planNeedsVision]);
 * report.findings.map((finding) => finding.rule); // => ["acme/plan-needs-vision"]
 * ```
 */
export const checkRules = <const R extends readonly Rule[]>(plan: Plan, rules: R, options: CheckOptions<R> = {}): Coverage => {
  assertPlan(plan);
  return checkWith(plan, readRules(rules, ["rules"]), optionsOf(options));
};

/** The same for a plan and rules that were looked at, and options of which each can be read once. */
export const checkWith = (plan: Plan, rules: readonly Rule[], options: CheckOptions<readonly Rule[]>): Coverage => {
  const { calendar, catalogs = noCatalogs, before } = options;
  if (calendar !== undefined) assertCalendarOf(plan, calendar, ["options", "calendar"]);
  if (before !== undefined) assertLike(before, reportExample, { path: ["options", "before"], expected: "what a check returned" });
  const [today, language] = [readToday(options), readLanguage(options)];
  const given = { calendar, today };
  const prepared = prepareRules(plan, rules, options.config).filter((one) => !isOff(one));
  const lacks = (rule: Rule) => rule.needs.filter((need) => given[need] === undefined);
  const running = prepared.filter(({ rule }) => lacks(rule).length === 0);
  const surroundings = { ...given, ...indexCatalogs(optionsOf(catalogs, ["options", "catalogs"])) };
  const examined = examine({ plan, running, surroundings, language, catalogs }, before && memories.get(before));
  const suppressions = new Suppressions(prepared, today);
  const findings = bySeverity(settleFindings(examined.results, examined.telling, suppressions));
  const { memory } = examined;
  const report: Coverage = {
    findings,
    counts: countSeverities(findings),
    suppressed: suppressions.suppressed,
    unusedSuppressions: suppressions.unused,
    ran: running.map(({ rule }) => rule.id),
    notRun: prepared.flatMap(({ rule }) => (lacks(rule).length === 0 ? [] : [{ rule: rule.id, needs: lacks(rule) }])),
    levels: examined.levels,
    matrix: examined.matrix,
  };
  freeze(report);
  if (memory !== undefined) memories.set(report, memory);
  return report;
};

const reportExample = { findings: [{ fingerprint: "" }] };

/** What is known of a report, so that the next check looks only at what has changed. */
const memories = /* @__PURE__ */ new WeakMap<Coverage, Memory>();

/** Freezes a report. Most findings, and all cells, were frozen when they were made, and so are not gone through again for each report. */
const freeze = (report: Coverage): void => {
  const { findings, matrix, ...rest } = report;
  for (const finding of findings) if (!Object.isFrozen(finding)) deepFreeze(finding);
  for (const one of Object.values(matrix)) for (const part of [one, one.rows, one.columns, one.cells]) Object.freeze(part);
  for (const part of [report, findings, matrix]) Object.freeze(part);
  deepFreeze(rest);
};

const noCatalogs: Catalogs = { metrics: [], platforms: [] };

const order: readonly Severity[] = ["error", "warning", "info"];

const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  order.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

const countSeverities = (findings: readonly Finding[]): Record<Severity, number> => {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, key, values } of findings) counts[severity] += key === moreKey ? Number(values["count"]) : 1;
  return counts;
};
