/** How each sentence begins. */
const cannot = "“{metric, metric}” cannot be computed";

/** English for why a metric cannot be computed from its inputs. */
export const evaluationMessages = /* @__PURE__ */ (() =>
  ({
    input: "“{name, text}”",
    "missing-input": `${cannot}: {inputs, input} {inputs, plural, one {is} other {are}} missing.`,
    "negative-input": `${cannot}: {inputs, input} {kind, select, times {holds {value}, and a time} other {is {value}, and it}} cannot be negative.`,
    "fraction-of-count": `${cannot}: {inputs, input} is {value}, but what is counted is a whole number.`,
    "currencies-differ": `${cannot}: {inputs, input} are in different currencies, {currencies, text}.`,
    "currencies-differ.unstated": `${cannot}: {stated, input} {stated, plural, one {is} other {are}} in {currencies, text}, but {unstated, input} {unstated, plural, one {states} other {state}} no currency.`,
    "no-times": `${cannot}: {inputs, input} is an empty list.`,
    "part-exceeds-whole": `${cannot}: {parts, input} {parts, plural, one {is} other {together are}} {part}, more than {whole, input}, which {whole, plural, one {is} other {together are}} {limit}.`,
    "division-by-zero": `${cannot}: its formula divides by {inputs, plural, one {} other {the sum of }}{inputs, input}, which is 0.`,
    "outside-scale": `${cannot}: from {inputs, input} it would be {value}, outside of its scale from {least} to {most}.`,
    "out-of-range": `${cannot}: from {inputs, input} it leaves the range of numbers that can be computed with.`,
  }) as const)();
