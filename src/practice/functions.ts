import { groupBy } from "../base/group-by.js";
import type { Stakeholder } from "../model/alignment/stakeholder.js";
import type { Plan } from "../model/plan.js";
import type { BusinessFunction } from "../model/strategy/business-function.js";
import { peopleById } from "./people.js";

/** The functions that every alignment conversation needs (A2): C-suite, marketing, legal, technology, customer service. */
const conversationFunctions: readonly BusinessFunction[] = ["executive-management", "marketing", "legal", "it", "customer-service"];

/** The functions that listening inside begins with (D8): the team, customer service, legal, management. */
const listeningFunctions: readonly BusinessFunction[] = ["team", "customer-service", "legal", "executive-management"];

/** The function that a stakeholder speaks for (A2): the one it states, else that of the person it names. */
export const functionOf = (plan: Plan, { function: stated, person }: Stakeholder): BusinessFunction | undefined =>
  stated ?? (person === undefined ? undefined : peopleById(plan).get(person)?.function);

/** The functions with a stake, as far as somebody was invited who speaks for them, in the order of the invitations (A2). */
export const functionsInvited = (plan: Plan): readonly BusinessFunction[] => [...stakeholdersByFunction(plan).keys()];

const stakeholdersByFunction = (plan: Plan): ReadonlyMap<BusinessFunction, readonly Stakeholder[]> =>
  groupBy(plan.alignment.invite, (stakeholder) => functionOf(plan, stakeholder));

/**
 * The functions to listen to inside the organisation (D8): the team, customer service, legal and management, and every further one that a stakeholder speaks for.
 * Inviting those whom the alignment conversation needs in any case (A2) adds none, so that following one gate never lengthens the list of another.
 */
export const functionsToListenTo = (plan: Plan): readonly BusinessFunction[] => {
  const further = functionsInvited(plan).filter((name) => !conversationFunctions.includes(name));
  return [...new Set([...listeningFunctions, ...further])];
};

/** A function whose voice is missing, and how far it has got. */
export interface UnheardFunction {
  /** The function. */
  readonly function: BusinessFunction;
  /** Whether nobody was invited, everybody declined, or nobody has spoken yet. */
  readonly because: "not-invited" | "declined" | "not-heard";
}

/**
 * The functions that have not been heard in the alignment conversation (A2): those every conversation needs and those that were invited,
 * unless somebody who speaks for them was present at a talk or raised an issue. A person speaks for the function they work in.
 */
export const unheardFunctions = (plan: Plan): readonly UnheardFunction[] => {
  const { encourage, issues } = plan.alignment;
  const heard = new Set<string>();
  for (const { present } of encourage) for (const id of present) heard.add(id);
  for (const { raisedBy } of issues) for (const id of raisedBy) heard.add(id);
  const spoken = new Set<BusinessFunction>();
  for (const id of heard) {
    const name = peopleById(plan).get(id)?.function;
    if (name !== undefined) spoken.add(name);
  }
  const invited = stakeholdersByFunction(plan);
  const isHeard = ({ id, person }: Stakeholder) => heard.has(id) || (person !== undefined && heard.has(person));
  return [...new Set([...conversationFunctions, ...invited.keys()])].flatMap((name) => {
    const stakeholders = invited.get(name) ?? [];
    return spoken.has(name) || stakeholders.some(isHeard) ? [] : [{ function: name, because: whyUnheard(stakeholders) }];
  });
};

const whyUnheard = (invited: readonly Stakeholder[]): UnheardFunction["because"] => {
  if (invited.length === 0) return "not-invited";
  return invited.every(({ response }) => response === "declined") ? "declined" : "not-heard";
};

/** The functions that the alignment conversation needs and that have no part in it: nobody who speaks for them was invited or heard (A2). */
export const functionsNotInvited = (plan: Plan): readonly BusinessFunction[] =>
  unheardFunctions(plan).flatMap(({ function: name, because }) => (because === "not-invited" ? [name] : []));

/** The functions whose part is to decide, check and equip: they have a stake in the strategies of others, and seldom one of their own. */
const supportingFunctions: ReadonlySet<BusinessFunction> = /* @__PURE__ */ new Set(["executive-management", "legal", "it", "team"]);

/** The functions with a stake that no strategy serves, though they would have one of their own (A1, E3). A strategy without a scope may serve any, so that none is missed. */
export const functionsUnserved = (plan: Plan): readonly BusinessFunction[] => {
  const { strategies } = plan;
  if (strategies.length === 0 || strategies.some(({ scope }) => scope === undefined)) return [];
  const served = new Set(strategies.map(({ scope }) => scope?.function));
  return functionsInvited(plan).filter((name) => !served.has(name) && !supportingFunctions.has(name));
};
