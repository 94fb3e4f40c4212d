import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { argumentError, wordsFor } from "../../base/arguments/wrong-argument.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import type { Language } from "../../base/text/language.js";
import type { CatalogMetric } from "../../catalog/catalog-metric.js";
import { metricCatalog } from "../../catalog/metric-catalog.js";
import type { CatalogMetricId } from "../../catalog/metric-names.js";
import type { Open } from "../../model/schema/open.js";
import type { DescribeOptions } from "../../words/describe-options.js";
import { sayTemplate } from "../../words/phrases.js";
import { computeFormula } from "./compute-formula.js";
import type { Evaluated, Evaluation, NotEvaluated } from "./evaluation.js";
import type { EvaluationInputs } from "./evaluation-inputs.js";
import { evaluationMessages } from "./evaluation-messages.js";
import { evaluationWording } from "./evaluation-wording.js";
import { findLack, type Lack } from "./find-lack.js";
import type { Formula } from "./formula.js";
import { formulas } from "./formulas.js";
import { type GivenInputs, readInputs } from "./read-inputs.js";

/**
 * Returns what a metric of the catalogue comes to, in its unit, or why it cannot be computed from these inputs, in words: a value that is no number is never
 * returned (C9). The inputs are those of the catalogue's formula by name; an id that the compiler knows decides which. Counts are whole numbers, durations minutes,
 * and amounts of money plain numbers or `Money`, all in one currency. What is not available is left out, or `null` as in a measurement.
 *
 * A median or 90th percentile is computed from a list of times, by definition 2 of Hyndman and Fan (https://doi.org/10.2307/2684934): where half, or nine in
 * ten, falls between two of them, it is the middle of these two. A rate may exceed 1 where its parts are not parts of a whole: one impression may be clicked more than once.
 *
 * Throws `choice` for an id that the catalogue does not have, `unknown-field` for an input that the formula does not have, `type` for one that is not of its kind,
 * and `money` for a currency that is no ISO 4217 code.
 *
 * @example
 * ```ts
 * import { evaluateMetric } from "social-plan";
 *
 * const rate = evaluateMetric("click-through-rate", { clicks: 12, impressions: 800 });
 * rate.ok && rate.value; // => 0.015
 *
 * const none = evaluateMetric("click-through-rate", { clicks: 0, impressions: 0 });
 * none.ok || none.sentence; // => "“Click-through rate” cannot be computed: its formula divides by “impressions”, which is 0."
 *
 * const wait = evaluateMetric("first-response-time-median", { minutes: [4, 90, 10, 16] });
 * wait.ok && wait.value; // => 13
 *
 * const roi = evaluateMetric("roi", { valueGained: { amount: 900, currency: "EUR" }, allCosts: { amount: 600, currency: "USD" } });
 * roi.ok || roi.because; // => "currencies-differ"
 * ```
 */
export const evaluateMetric = <const Id extends Open<CatalogMetricId>>(
  catalogId: Id,
  inputs: EvaluationInputs<Id>,
  options?: DescribeOptions,
): Evaluation => {
  const metric = readMetric(catalogId);
  const formula: Formula = formulas[metric.id];
  const given = readInputs(inputs, formula.inputs, metric.id);
  const language = readLanguage(optionsOf(options));
  const result = findLack(formula, given) ?? computeFormula(formula, given);
  return Object.freeze(typeof result === "number" ? evaluated(metric, result, given) : notEvaluated(metric, result, language));
};

/** An entry of the catalogue, each of which has a formula. */
interface Computed extends CatalogMetric {
  readonly id: CatalogMetricId;
}

const readMetric = (given: string): Computed => {
  assertLike(given, "", { path: ["catalogId"], expected: "the id of a metric" });
  const metric = metricCatalog.find(({ id }) => id === given);
  if (metric !== undefined) return metric as Computed; // the catalogue is made of such entries
  const suggestion = didYouMean(given, Object.keys(formulas));
  const hint = suggestion === undefined ? "Pass the id of one in `metricCatalog`." : `Did you mean “${suggestion}”?`;
  const message = `In \`catalogId\`, ${wordsFor(given)} is not a metric of the catalogue. ${hint}`;
  throw argumentError("choice", ["catalogId"], message, { found: given, ...(suggestion !== undefined && { suggestion }) });
};

const evaluated = ({ id, unit, formula, source }: Computed, value: number, given: GivenInputs): Evaluated => {
  const currency = [...given.values()].find((one) => one.currency !== undefined)?.currency;
  return { ok: true, metric: id, value, unit, ...(unit === "money" && currency !== undefined && { currency }), ...{ formula, source } };
};

const notEvaluated = ({ id }: Computed, { because, key = because, inputs, values }: Lack, language?: Language): NotEvaluated => ({
  ...{ ok: false, metric: id, because },
  inputs: Object.freeze([...inputs]),
  sentence: sayTemplate(evaluationWording(language), `evaluation/${key}`, evaluationMessages[key], { metric: id, inputs, ...values }),
});
