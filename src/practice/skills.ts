import { groupBy } from "../base/group-by.js";
import { memo } from "../base/memo.js";
import type { Person } from "../model/audience/person.js";
import type { Plan } from "../model/plan.js";
import type { Evidence } from "../model/readiness/evidence.js";
import type { Tactic } from "../model/strategy/tactic.js";
import type { LocalDate } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";
import { respondersOn } from "./answering.js";
import { activeChannels } from "./channels.js";
import { hasSkill, isTraining, peopleBehind, peopleById } from "./people.js";
import { isCarriedOut, isUnfinished, liveTactics } from "./tactics.js";

/** A skill that somebody needs, and whether they hold it (B5). */
export interface SkillNeed {
  /** Who. */
  readonly person: Id<"person">;
  /** Which skill. */
  readonly skill: Id<"skill">;
  /** What asks for it: the channel, tactic or role that needs it first, of those that need it on one day the first in the plan. */
  readonly askedBy: Id<"channel" | "tactic" | "person">;
  /** The day by which it is needed: when the tactic is due, else when the plan's period begins; absent: not known. */
  readonly neededBy?: LocalDate;
  /** Whether they hold it, are to learn it in time, are to learn it too late, or neither. */
  readonly state: "held" | "on-its-way" | "late" | "missing";
  /** The training and certificates that are to give it, planned or running. */
  readonly training: readonly Evidence[];
}

/**
 * Which skills people need, each of somebody once (B5): what an active channel asks of those who answer on it, own it or write for it, what a tactic asks of
 * those who do it, and what a role asks of its members. A team needs them in each of its people. Dropped and finished tactics ask for nothing.
 * Training is in time where it states no day or one before the skill is needed.
 */
export const skillNeeds = (plan: Plan): readonly SkillNeed[] => needsIn(plan);

const needsIn = /* @__PURE__ */ memo((plan: Plan): readonly SkillNeed[] => {
  const asked: Asked = new Map();
  for (const [who, skills] of askedIn(plan))
    for (const person of peopleBehind(plan, who))
      for (const [skill, asking] of skills) if (!isAskedBy(person, skill)) ask(asked, person.id, skill, asking);
  const training = trainingIn(plan.readiness);
  return [...asked].flatMap(([person, skills]) =>
    [...skills].map(([skill, asking]) => needOf(plan, person, skill, asking, training.get(`${person} ${skill}`) ?? none)),
  );
});

const none: readonly Evidence[] = /* @__PURE__ */ Object.freeze([]);

/** Whether somebody is a role, which nobody fills yet and which asks this skill of whoever will. */
const isAskedBy = ({ is, skills }: Person, skill: Id<"skill">): boolean => is === "role" && skills.includes(skill);

const needOf = (
  plan: Plan,
  person: Id<"person">,
  skill: Id<"skill">,
  { askedBy, neededBy }: Asking,
  training: readonly Evidence[],
): SkillNeed => {
  const somebody = peopleById(plan).get(person);
  const isHeld = somebody !== undefined && hasSkill(plan, somebody, skill);
  const isInTime = ({ on }: Evidence) => on === undefined || neededBy === undefined || on < neededBy;
  const coming = training.some(isInTime) ? "on-its-way" : training.length > 0 ? "late" : "missing";
  return { person, skill, askedBy, ...(neededBy !== undefined && { neededBy }), state: isHeld ? "held" : coming, training };
};

/** Training and certificates that are not done yet, by person and skill; no id holds a space. */
const trainingIn = (readiness: readonly Evidence[]): ReadonlyMap<string, readonly Evidence[]> =>
  groupBy(readiness, ({ kind, status, person, skill }) =>
    isTraining(kind) && (status === "planned" || status === "running") && person !== undefined && skill !== undefined
      ? `${person} ${skill}`
      : undefined,
  );

/** What asks for a skill, and by when. */
type Asking = Pick<SkillNeed, "askedBy" | "neededBy">;

type Asked = Map<Id<"person">, Map<Id<"skill">, Asking>>;

/** Notes that a skill is asked of somebody; of several things that ask for it, the one that needs it first is kept. */
const ask = (asked: Asked, who: Id<"person">, skill: Id<"skill">, asking: Asking): void => {
  const skills = asked.get(who) ?? new Map<Id<"skill">, Asking>();
  asked.set(who, skills);
  const known = skills.get(skill);
  if (known === undefined || isEarlier(asking, known)) skills.set(skill, asking);
};

const isEarlier = ({ neededBy: one }: Asking, { neededBy: other }: Asking): boolean =>
  one !== undefined && (other === undefined || one < other);

/** By whom they are asked of, be it a person, role or team, the skills that the plan asks for. */
const askedIn = (plan: Plan): Asked => {
  const asked: Asked = new Map();
  const start = plan.period?.from;
  const askAll = (who: Id<"person"> | undefined, askings: Iterable<readonly [Id<"skill">, Asking]>): void => {
    if (who !== undefined) for (const [skill, asking] of askings) ask(asked, who, skill, asking);
  };
  const channels = activeChannels(plan).filter(({ skills }) => skills.length > 0);
  const byChannel = new Map<string, readonly (readonly [Id<"skill">, Asking])[]>();
  const firstFor = new Map<Id<"skill">, Asking>();
  for (const { id, owner, skills } of channels) {
    const askings = skills.map((skill) => [skill, askingOf(id, start)] as const);
    byChannel.set(id, askings);
    askAll(owner, askings);
    for (const [skill, asking] of askings) if (!firstFor.has(skill)) firstFor.set(skill, asking);
  }
  for (const [who, skills] of respondersOn(plan, channels))
    askAll(
      who,
      [...skills].flatMap((skill) => pairOf(skill, firstFor.get(skill))),
    );
  for (const { authors = [], channels: on } of plan.cadences) {
    const askings = new Map(on.flatMap((channel) => byChannel.get(channel) ?? []).reverse()); // reversed: the first channel is kept
    for (const author of authors) askAll(author, askings);
  }
  for (const tactic of carriedOut(plan))
    for (const who of [tactic.owner, ...tactic.responsible])
      askAll(
        who,
        tactic.skills.map((skill) => [skill, askingOf(tactic.id, typeof tactic.due === "string" ? tactic.due : start)] as const),
      );
  for (const { id, is, skills } of plan.people)
    if (is === "role")
      askAll(
        id,
        skills.map((skill) => [skill, askingOf(id, start)] as const),
      );
  return asked;
};

const askingOf = (askedBy: Asking["askedBy"], neededBy: LocalDate | undefined): Asking => ({
  askedBy,
  ...(neededBy !== undefined && { neededBy }),
});

const pairOf = (skill: Id<"skill">, asking: Asking | undefined): readonly (readonly [Id<"skill">, Asking])[] =>
  asking === undefined ? [] : [[skill, asking]];

/** The tactics that somebody still carries out, of those that ask for a skill. */
const carriedOut = (plan: Plan): readonly Tactic[] =>
  liveTactics(plan).filter((tactic) => tactic.skills.length > 0 && isUnfinished(tactic) && isCarriedOut(plan, tactic));
