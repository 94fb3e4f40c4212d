import type { Kind } from "./kind.js";
import type { Nodes } from "./nodes.js";

/** The field by which the items of a list are known that have no id, for kinds and fields that have one. */
type ListKeys = {
  readonly [K in Kind]?: {
    readonly [F in keyof Nodes[K]]?: NonNullable<Nodes[K][F]> extends readonly (infer Item)[] ? keyof Item & string : never;
  };
};

/** By what an item of a list without ids is the same in two versions of a plan; where nothing is named, the list is one value. */
const listKeys = {
  audience: { presence: "at" },
  cadence: { pillars: "pillar" },
  tactic: { venues: "venue" },
} as const satisfies ListKeys;

/** The field by which the items of a list are known; undefined where the list is one value. */
export const keyOfList = (kind: Kind, field: string): string | undefined => {
  const keys: Readonly<Record<string, Readonly<Record<string, string>>>> = listKeys;
  return keys[kind]?.[field];
};
