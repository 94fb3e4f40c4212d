import type { Gate } from "./gate.js";

/** A memo of the gates that were made here: none of their parts can change, and so they need not be looked through. */
const known = new WeakSet<object>();

/** Freezes a gate whose parts are frozen, remembers it, and returns it. */
export const rememberGate = <G extends object>(gate: G): G => {
  known.add(gate);
  return Object.freeze(gate);
};

/** Returns whether a gate was made here. */
export const isKnownGate = (gate: Gate): boolean => known.has(gate);
