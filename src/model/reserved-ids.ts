/** By what the plan and each part of it is addressed, in the case nobody else may use, and what that is. */
export const reservedIds: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["plan", "the plan itself"],
  ["policy", "the policy of the plan"],
  ["response", "the response of the plan"],
  ["vision", "the vision of the plan"],
  ["alignment", "the alignment of the plan"],
  ["listening", "the listening of the plan"],
]);
