import { assertLike } from "../../base/arguments/assert-like.js";
import { listOf } from "../../base/arguments/list-of.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { argumentError, wordsFor, wrongArgument } from "../../base/arguments/wrong-argument.js";
import { didYouMean } from "../../base/text/did-you-mean.js";
import type { Money } from "../../model/values/money.js";
import type { FormulaInputs, InputKind } from "./formula.js";

/** An input as it was read. */
interface Given {
  /** The number, or all the times. */
  readonly values: readonly number[];
  /** The currency of an amount of money that states it. */
  readonly currency?: string | undefined;
}

/** The inputs that were passed, by name; what is not available is absent. */
export type GivenInputs = ReadonlyMap<string, Given>;

type Path = readonly (string | number)[];

/**
 * Returns the inputs of a formula as they were passed, each read once. Throws `unknown-field` for a name that the formula does not have, `type` for an input that
 * is not of its kind, and `money` for a currency that is no ISO 4217 code.
 */
export const readInputs = (inputs: object, asked: FormulaInputs, metric: string): GivenInputs => {
  assertLike(inputs, {}, { path: ["inputs"], expected: "an object with the inputs of the formula" });
  const given = new Map<string, Given>();
  // Any object may be asked for its fields.
  for (const [name, value] of Object.entries(optionsOf(inputs as Readonly<Record<string, unknown>>, ["inputs"]))) {
    const kind = Object.hasOwn(asked, name) ? asked[name] : undefined;
    if (kind === undefined) throw unknownInput(name, Object.keys(asked), metric);
    if (value !== undefined && value !== null) given.set(name, readInput(value, kind, ["inputs", name]));
  }
  return given;
};

const unknownInput = (name: string, names: readonly string[], metric: string): Error => {
  const suggestion = didYouMean(name, names);
  const hint = suggestion === undefined ? "" : ` Did you mean “${suggestion}”?`;
  const message = `In \`inputs\`, ${wordsFor(name)} is not an input of “${metric}”.${hint} Pass only: ${names.join(", ")}.`;
  return argumentError("unknown-field", ["inputs"], message, { field: name, ...(suggestion !== undefined && { suggestion }) });
};

const readInput = (value: unknown, kind: InputKind, path: Path): Given => {
  switch (kind) {
    case "count":
    case "amount":
      return { values: [numberAt(value, path)] };
    case "money":
      return typeof value === "object" ? readMoney(value as Money, path) : { values: [numberAt(value, path)] }; // looked at there
    case "times":
      return { values: listOf(value as readonly unknown[], path, "a list of minutes").map((time, at) => numberAt(time, [...path, at])) }; // looked at there
  }
};

const readMoney = (value: Money, path: Path): Given => {
  const { amount, currency } = optionsOf<Money>(value, path, "a number, or an object with `amount` and `currency`");
  const isCode = currency === undefined || (typeof currency === "string" && /^[A-Z]{3}$/.test(currency));
  if (!isCode)
    throw wrongArgument("money", { path: [...path, "currency"], given: currency, expected: "the code of a currency, such as EUR" });
  return { values: [numberAt(amount, [...path, "amount"])], currency };
};

/** Zero has no sign here. */
const numberAt = (value: unknown, path: Path): number => {
  if (typeof value === "number" && Number.isFinite(value)) return value + 0;
  throw wrongArgument("type", { path, given: value, expected: "a finite number" });
};
