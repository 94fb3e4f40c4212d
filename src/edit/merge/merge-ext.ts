import { isRecord } from "../../base/is-record.js";
import { sameJson } from "../../base/json/same-json.js";
import { compareText } from "../../base/text/compare-text.js";
import { mergeValues } from "./merge-values.js";

/** What the data of plugins comes to, and what it would be with all that is disputed as one side has it. */
export interface MergedExt {
  /** The merged data; what is disputed is as it was. */
  readonly value: unknown;
  /** Whether nothing is disputed. */
  readonly isSettled: boolean;
  /** The merged data with our side of what is disputed. */
  readonly ours: unknown;
  /** The merged data with their side of what is disputed. */
  readonly theirs: unknown;
}

/**
 * What the data of plugins comes to when two have changed it: plugin by plugin, and within a plugin's object field by field. So two editors with two
 * plugins never conflict, and where they do over one field, nothing else is at stake. It is the same with the two exchanged.
 */
export const mergeExt = (base: unknown, ours: unknown, theirs: unknown): MergedExt => mergeParts(base, ours, theirs, mergePlugin);

type MergePart = (base: unknown, ours: unknown, theirs: unknown) => MergedExt;

/** The data of one plugin: its fields where it is an object, else one value. */
const mergePlugin: MergePart = (base, ours, theirs) => {
  const isObject = [base, ours, theirs].every((data) => data === undefined || isRecord(data));
  return isObject ? mergeParts(base, ours, theirs, mergeField) : mergeField(base, ours, theirs);
};

const mergeField: MergePart = (base, ours, theirs) => {
  const { value, isSettled } = mergeValues(base, ours, theirs);
  return isSettled ? settled(value) : { value, isSettled, ours, theirs };
};

const settled = (value: unknown): MergedExt => ({ value, isSettled: true, ours: value, theirs: value });

/** Objects key by key, those that are absent taken for empty. */
const mergeParts = (base: unknown, ours: unknown, theirs: unknown, merge: MergePart): MergedExt => {
  if (sameJson(ours, theirs) || sameJson(base, theirs)) return settled(ours);
  if (sameJson(base, ours)) return settled(theirs);
  const [was, mine, others] = [base, ours, theirs].map((data) => (isRecord(data) ? data : {}));
  const added = [...Object.keys(mine ?? {}), ...Object.keys(others ?? {})].sort(compareText);
  const parts = [...new Set([...Object.keys(was ?? {}), ...added])].map(
    (key) => [key, merge(own(was, key), own(mine, key), own(others, key))] as const,
  );
  const isSettled = parts.every(([, part]) => part.isSettled);
  const isOptional = ours === undefined || theirs === undefined;
  const join = (side: "value" | "ours" | "theirs"): unknown => {
    const present = parts.filter(([, part]) => part[side] !== undefined);
    if (present.length === 0 && isOptional) return undefined;
    return Object.freeze(Object.fromEntries(present.map(([key, part]) => [key, part[side]])));
  };
  const value = join("value");
  return isSettled ? settled(value) : { value, isSettled, ours: join("ours"), theirs: join("theirs") };
};

/** A plugin may be called as what every object inherits. */
const own = (record: Readonly<Record<string, unknown>> | undefined, key: string): unknown =>
  record !== undefined && Object.hasOwn(record, key) ? record[key] : undefined;
