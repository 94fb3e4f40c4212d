import { addToGroup } from "../base/add-to-group.js";
import type { Stakeholder } from "../model/alignment/stakeholder.js";
import type { Plan } from "../model/plan.js";
import type { BusinessFunction } from "../model/strategy/business-function.js";

/** The functions that every alignment conversation needs (A2): C-suite, marketing, legal, technology, customer service. */
const neededFunctions = [
  "executive-management",
  "marketing",
  "legal",
  "it",
  "customer-service",
] as const satisfies readonly BusinessFunction[];

/** A function whose voice is missing, and how far it has got. */
export interface UnheardFunction {
  /** The function. */
  readonly function: BusinessFunction;
  /** Whether nobody was invited, everybody declined, or nobody has spoken yet. */
  readonly because: "not-invited" | "declined" | "not-heard";
}

/**
 * Returns the functions that have not been heard in the alignment conversation (A2): those every conversation needs and those that were invited,
 * unless somebody of theirs was present at a talk or raised an issue.
 */
export const unheardFunctions = (plan: Plan): readonly UnheardFunction[] => {
  const { invite, encourage, issues } = plan.alignment;
  const heard = new Set<string>([...encourage.flatMap(({ present }) => present), ...issues.flatMap(({ raisedBy }) => raisedBy)]);
  const functionOf = new Map(plan.people.map((person) => [person.id as string, person.function]));
  const byFunction = new Map<BusinessFunction, Stakeholder[]>(neededFunctions.map((needed) => [needed, []]));
  for (const stakeholder of invite) {
    const speaksFor = stakeholder.function ?? functionOf.get(stakeholder.person ?? "");
    if (speaksFor !== undefined) addToGroup(byFunction, speaksFor, stakeholder);
  }
  const spoken = new Set(plan.people.filter(({ id }) => heard.has(id)).map((person) => person.function));
  const isHeard = ({ id, person }: Stakeholder) => heard.has(id) || (person !== undefined && heard.has(person));
  return [...byFunction]
    .filter(([name, invited]) => !spoken.has(name) && !invited.some(isHeard))
    .map(([name, invited]) => ({ function: name, because: whyUnheard(invited) }));
};

const whyUnheard = (invited: readonly Stakeholder[]): UnheardFunction["because"] => {
  if (invited.length === 0) return "not-invited";
  return invited.every(({ response }) => response === "declined") ? "declined" : "not-heard";
};
