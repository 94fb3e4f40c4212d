/** The frameworks that a plan can be read as. */
export const frameworks = /* @__PURE__ */ Object.freeze(["okr", "ogsm", "sostac", "post", "race", "amec", "oasis"] as const);

/** One of the frameworks that a plan can be read as. */
export type Framework = (typeof frameworks)[number];
