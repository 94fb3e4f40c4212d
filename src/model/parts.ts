/** The parts of a plan, of each of which it has one at most: their kind is their id and the field in which they stand. */
export const parts: ReadonlySet<string> = /* @__PURE__ */ new Set(["vision", "alignment", "listening", "policy", "response"]);

/** The parts that may be absent. */
export const optionalParts: ReadonlySet<string> = /* @__PURE__ */ new Set(["vision", "policy", "response"]);
