import type { CatalogMetricId } from "../../catalog/metric-names.js";
import type { Money } from "../../model/values/money.js";
import type { InputKind } from "./formula.js";
import type { formulas } from "./formulas.js";

/** What may be passed for an input of each kind. */
interface ValueByKind extends Record<InputKind, unknown> {
  count: number;
  amount: number;
  money: number | Money;
  times: readonly number[];
}

/** An input of some formula; `undefined` and `null` are what is not available. */
export type EvaluationInput = number | Money | readonly number[] | null | undefined;

type Inputs = { readonly [Id in CatalogMetricId]: (typeof formulas)[Id]["inputs"] };

type InputsOf<Id extends CatalogMetricId> = {
  readonly [Name in keyof Inputs[Id]]: Inputs[Id][Name] extends InputKind ? ValueByKind[Inputs[Id][Name]] | null | undefined : never;
};

/**
 * The inputs of a metric of the catalogue, by name. An id that is known to the compiler decides the names, and one that the catalogue does not have takes nothing;
 * for an id that is only known to be text they are looked at when it runs.
 */
export type EvaluationInputs<Id extends string> = string extends Id
  ? Readonly<Record<string, EvaluationInput>>
  : Id extends CatalogMetricId
    ? InputsOf<Id>
    : never;
