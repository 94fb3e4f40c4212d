import { assertLike } from "../base/arguments/assert-like.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import type { Path } from "../model/values/path.js";
import { type Gate, gateExample } from "./gate.js";
import { isKnownGate, rememberGate } from "./known-gates.js";

/**
 * Returns a gate itself where it was made here, else a frozen copy: somebody's object may change, or answer otherwise the next time it is asked. Throws the code for what is no gate.
 */
export const readGate = <G extends Gate>(gate: G, path: Path, code: "config" | "plugin"): G => {
  if (isKnownGate(gate)) return gate;
  assertGate(gate, path, code);
  const copy = copyOf(gate, path, code);
  assertGate(copy, path, code); // what it answers the second time
  return rememberGate(copy);
};

const expected = "a gate, as `defineGate` makes it";

const assertGate = (gate: Gate, path: Path, code: "config" | "plugin"): void => {
  assertLike(gate, { ...gateExample, "demand?": "" }, { path, expected, code });
  const { trial, from = "person" } = gate;
  if (!["softened", "firm"].includes(trial))
    throw wrongArgument(code, { path: [...path, "trial"], given: trial, expected: "one of: softened, firm" });
  if (!["data", "person"].includes(from))
    throw wrongArgument(code, { path: [...path, "from"], given: from, expected: "one of: data, person" });
};

const copyOf = <G extends Gate>(gate: G, path: Path, code: "config" | "plugin"): G => {
  try {
    const { id, demand, trial, from, messages, check } = gate;
    const bound = Object.hasOwn(gate, "check") ? check : check.bind(gate); // a method of its class
    return { ...gate, id, demand, trial, from, messages: Object.freeze({ ...messages }), check: bound };
  } catch {
    throw wrongArgument(code, { path, given: gate, expected });
  }
};
