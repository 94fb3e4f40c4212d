import { parts } from "./parts.js";

/** By what the plan and each part of it is addressed, in the case nobody else may use, and what that is. */
export const reservedIds: ReadonlyMap<string, string> = /* @__PURE__ */ (() =>
  new Map([["plan", "the plan itself"], ...[...parts].map((part) => [part, `the ${part} of the plan`] as const)]))();
