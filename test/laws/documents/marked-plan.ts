import type { Plan } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { planSpec } from "../../../src/testing/model/plan.js";
import type { Spec } from "../../../src/testing/spec/spec.js";

/** A plan in which each text is a word that stands nowhere else, with the place of each. */
export interface MarkedPlan {
  readonly plan: Plan;
  /** By marker, the fields that lead to its text, without the places in lists: "audiences.personas.story". */
  readonly places: ReadonlyMap<string, string>;
}

/** What a document may leave out: what is for programs, and what a gate has recorded for them. */
const leftOut = new Set(["format", "$schema", "tags", "ext", "plugins", "gate", "key", "values", "machine", "digest"]);

/** Returns the plan with its own marker for each text that people read. Choices, codes, ids, days and links stay, as a document says them in its own words. */
export const markedPlan = (plan: Plan): MarkedPlan => {
  const places = new Map<string, string>();
  const mark = (value: unknown, spec: Spec, place: string): unknown => {
    const parts = new Map(spec.partsOf(value).map((part) => [String(part.key), part.spec]));
    const inner = (own: string, item: unknown, at: string) => mark(item, parts.get(own) ?? spec, at);
    if (Array.isArray(value)) return value.map((item, index) => inner(String(index), item, place));
    if (parts.size > 0)
      return Object.fromEntries(
        Object.entries(value as object) // what has parts is an object or a list
          .map(([own, item]) => [own, leftOut.has(own) ? item : inner(own, item, place === "" ? own : `${place}.${own}`)]),
      );
    if (typeof value !== "string" || !isText(spec)) return value;
    const marker = `marker${places.size}q`;
    places.set(marker, place);
    return marker;
  };
  return { plan: parsePlan(mark(plan, planSpec, "")), places };
};

/** What takes any text, and no open list of choices, which has words of its own. */
const isText = ({ wrong, full }: Spec): boolean => wrong.some(([, code]) => code === "text") && !full.includes("a word of our own");
