import { memo } from "../base/memo.js";
import type { Id } from "../model/values/id.js";

/** The id of the thing before one in a list of the plan, for a suggestion that takes it out; null: it comes first. */
export const beforeIn = (list: readonly { readonly id: Id }[], id: Id): Id | null => beforeEach(list).get(id) ?? null;

const beforeEach = /* @__PURE__ */ memo(
  (list: readonly { readonly id: Id }[]): ReadonlyMap<string, Id> =>
    new Map(list.flatMap(({ id }, at) => (at === 0 ? [] : [[id, list[at - 1]?.id ?? id] as const]))),
);
