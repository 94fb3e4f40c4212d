import { memo } from "../base/memo.js";
import type { Person } from "../model/audience/person.js";
import type { Plan } from "../model/plan.js";
import type { Evidence } from "../model/readiness/evidence.js";
import type { Id } from "../model/values/id.js";

/** The people of a plan by their id. */
export const peopleById = ({ people }: Plan): ReadonlyMap<string, Person> => byId(people);

const byId = /* @__PURE__ */ memo(
  (people: readonly Person[]): ReadonlyMap<string, Person> => new Map(people.map((person) => [person.id, person])),
);

/** The people behind a person, role or team (B3): its members, and theirs; one without members stands for itself. */
export const peopleBehind = (plan: Plan, id: Id<"person">): readonly Person[] => {
  const all = peopleById(plan);
  const found: Person[] = [];
  const waiting: string[] = [id];
  const met = new Set<string>();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const person = all.get(next);
    if (person === undefined || met.has(next)) continue;
    met.add(next);
    if (person.members.length === 0) found.push(person);
    else for (const member of person.members) waiting.push(member);
  }
  return found;
};

/** By their ids, somebody and everybody behind a role or team: it says something as such, or by one of its members. */
export const partyOf = (plan: Plan, id: Id<"person">): ReadonlySet<string> =>
  remembered(partiesIn(plan.people).ofOne, id, () => new Set([id, ...peopleBehind(plan, id).map((person) => person.id)]));

/** The same for all of a list of the plan. */
export const partyOfAll = (plan: Plan, ids: readonly Id<"person">[]): ReadonlySet<string> =>
  remembered(partiesIn(plan.people).ofList, ids, () => new Set(ids.flatMap((id) => [...partyOf(plan, id)])));

/** Parties are found out one by one, as they are asked for, since a large team may be in many lists. */
const partiesIn = /* @__PURE__ */ memo((_: readonly Person[]) => ({
  ofOne: new Map<string, ReadonlySet<string>>(),
  ofList: new WeakMap<readonly string[], ReadonlySet<string>>(),
}));

const remembered = <Key>(
  known: { get(key: Key): ReadonlySet<string> | undefined; set(key: Key, value: ReadonlySet<string>): unknown },
  key: Key,
  find: () => ReadonlySet<string>,
): ReadonlySet<string> => {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
};

/** Whether somebody holds a skill: by their own account, or by finished training. What a role lists is asked of its members, and not held (B5). */
export const hasSkill = ({ readiness }: Plan, { id, is, skills }: Person, skill: Id<"skill">): boolean =>
  (is !== "role" && skills.includes(skill)) || (trainedIn(readiness).get(id)?.has(skill) ?? false);

/** By skill, who holds it: by their own account, in the order of the plan, then those whom finished training has given it (B5). */
export const holdersOfSkills = (plan: Plan): ReadonlyMap<string, ReadonlySet<string>> => holdersIn(plan);

const holdersIn = /* @__PURE__ */ memo(({ people, readiness }: Plan): ReadonlyMap<string, ReadonlySet<string>> => {
  const holders = new Map<string, Set<string>>();
  const add = (skill: string, person: string) => holders.set(skill, (holders.get(skill) ?? new Set()).add(person));
  for (const { id, is, skills } of people) if (is !== "role") for (const skill of skills) add(skill, id);
  for (const [person, skills] of trainedIn(readiness)) for (const skill of skills) add(skill, person);
  return holders;
});

/** Whether evidence of this kind gives somebody a skill (B5). */
export const isTraining = (kind: Evidence["kind"]): boolean => kind === "training" || kind === "certificate";

/** By person, the skills that finished training or a certificate has given. */
const trainedIn = /* @__PURE__ */ memo((readiness: readonly Evidence[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const trained = new Map<string, Set<string>>();
  for (const { kind, status, person, skill } of readiness) {
    if (isTraining(kind) && status === "done" && person !== undefined && skill !== undefined)
      trained.set(person, (trained.get(person) ?? new Set()).add(skill));
  }
  return trained;
});
