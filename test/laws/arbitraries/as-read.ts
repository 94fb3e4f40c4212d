import { planSpec } from "../../../src/testing/model/plan.js";
import type { Spec } from "../../../src/testing/spec/spec.js";

type Fields = Readonly<Record<string | number, unknown>>;

/** What a valid plan must be read as: nothing lost, lists and parts filled in, flags that say `false` left out, instants in seconds. */
export const asRead = (value: unknown, spec: Spec = planSpec): unknown => {
  const parts = spec.partsOf(value);
  const there = ({ key }: { readonly key: string | number }) => Object.hasOwn(value as Fields, key);
  if (Array.isArray(value)) return parts.map((part) => asRead(value[Number(part.key)], part.spec));
  if (parts.length === 0) return spec.read(value);
  const fields = parts.flatMap((part) => {
    if (!there(part)) return part.spec.presence === "filled" ? [[part.key, emptied(part.spec)]] : [];
    const read = asRead((value as Fields)[part.key], part.spec);
    return read === undefined ? [] : [[part.key, read]];
  });
  return Object.fromEntries(fields);
};

const emptied = (spec: Spec): unknown => (spec.matches([]) ? [] : asRead({}, spec));
