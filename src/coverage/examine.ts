import type { Language } from "../base/text/language.js";
import { idAt } from "../model/find/place.js";
import { indexOf, wholeIndexOf } from "../model/find/plan-index.js";
import type { Plan } from "../model/plan.js";
import { isTrial } from "../practice/is-trial.js";
import { wordingOf } from "../words/wording-of.js";
import { haveSameModes } from "./config/have-same-modes.js";
import type { PreparedRule } from "./config/prepare-rules.js";
import { entryLevel, type Level, type Levels, levelObservers, levelsOf } from "./levels.js";
import { type Matrices, matricesOf, matrixObservers } from "./matrices/matrices.js";
import { changedThings } from "./observing/changed-things.js";
import { type Observation, Observers } from "./observing/observe.js";
import { type Changed, Reads } from "./observing/reads.js";
import type { Seen } from "./observing/seen.js";
import { watchedPlan } from "./observing/watched-plan.js";
import { firstReports, type RuleResult } from "./rule-result.js";
import { calendarField, RuleRun, type Surroundings } from "./run-rules.js";
import type { Telling } from "./settle-findings.js";

/** What is examined, with what. */
export interface Examination {
  /** The plan. */
  readonly plan: Plan;
  /** The rules that can be run. */
  readonly running: readonly PreparedRule[];
  /** What the rules may look at besides the plan. */
  readonly surroundings: Surroundings;
  /** The language of the sentences; undefined: English. */
  readonly language: Language | undefined;
  /** The catalogues, as they were passed: others are other objects. */
  readonly catalogs: object;
}

/** What is kept of an examination, so that the next one looks only at what has changed. */
export interface Memory extends Examination {
  /** Who has read what. */
  readonly reads: Reads;
  /** What was seen. */
  readonly observation: Observation;
  /** The sentences that were said. */
  readonly sentences: Pick<Telling, "told" | "among">;
  /** The level of the calendar's entries. */
  readonly entry: Level;
  /** How many examinations it goes back over. */
  readonly rounds: number;
}

/** What an examination brought to light. */
export interface Examined {
  /** What each rule found. */
  readonly results: readonly RuleResult[];
  /** How much is covered. */
  readonly levels: Levels;
  /** What hangs together with what. */
  readonly matrix: Matrices;
  /** How the findings are told. */
  readonly telling: Telling;
  /** What is kept of it; undefined where the next one cannot go on from here. */
  readonly memory: Memory | undefined;
}

/** Has all rules, levels and matrices look at a plan; where it can go on from an earlier examination, only at what has changed. */
export const examine = (examination: Examination, before: Memory | undefined): Examined => {
  const basis = before !== undefined && canGoOn(before, examination) ? before : undefined;
  const examined = examineFrom(examination, basis);
  // A rule that stops has not looked at all that it would look at now.
  return basis !== undefined && examined.results.some(({ isBroken }) => isBroken) ? examineFrom(examination, undefined) : examined;
};

/** What is not read any more is forgotten after so many rounds. */
const mostRounds = 1_000;

/** Whether nothing differs but the plan and the calendar. */
const canGoOn = (before: Memory, { plan, running, surroundings, language, catalogs }: Examination): boolean =>
  Object.isFrozen(plan) &&
  before.rounds < mostRounds &&
  before.language === language &&
  before.catalogs === catalogs &&
  before.surroundings.today === surroundings.today &&
  before.plan.currency === plan.currency &&
  isTrial(before.plan) === isTrial(plan) &&
  haveSameModes(before.running, running);

const examineFrom = (examination: Examination, basis: Memory | undefined): Examined => {
  const { plan, running, surroundings } = examination;
  const reads = basis?.reads ?? new Reads();
  if (basis === undefined) wholeIndexOf(plan); // all of it will be asked for
  const watched = watchedPlan(plan, reads);
  const runs = running.map((prepared) => new RuleRun(prepared, watched, reads, surroundings));
  const [ofLevels, ofMatrices] = [levelObservers(watched), matrixObservers(watched)];
  const observers = new Observers([...runs, ...ofLevels, ...ofMatrices], reads);
  const observation =
    basis === undefined
      ? observers.observe(plan)
      : observers.observeAgain(plan, basis.observation, reads.staleAfter(changedSince(basis, examination)));
  const told = observers.toldIn(observation);
  const [firstLevel, firstMatrix] = [runs.length, runs.length + ofLevels.length];
  const entry = hasSameEntries(basis, examination) ? basis.entry : entryLevel(plan, surroundings.calendar);
  const heardOf = (at: number) => ({
    tally: ofLevels[at] && observers.tallyOf(observation, firstLevel + at, ofLevels[at].kind),
    told: told[firstLevel + at] ?? [],
  });
  const sentences = basis?.sentences ?? { told: new WeakMap(), among: new WeakMap() };
  const canBeKept = Object.isFrozen(plan) && observation.isOrderly && runs.every(({ failure }) => failure === undefined);
  return {
    results: runs.map((run, at) => resultOf(run, at, told[at] ?? [], plan, observers, observation)),
    levels: levelsOf(plan, ofLevels, entry, heardOf),
    matrix: matricesOf(plan, told.slice(firstMatrix), firstMatrix),
    telling: { ...sentences, ...tellingOf(examination, watched, reads), isAgain: basis !== undefined },
    memory: canBeKept ? { ...examination, reads, observation, sentences, entry, rounds: (basis?.rounds ?? 0) + 1 } : undefined,
  };
};

/** What a rule found, given the things of which it had something to say. */
const resultOf = (
  run: RuleRun,
  at: number,
  told: readonly Seen[],
  plan: Plan,
  observers: Observers,
  observation: Observation,
): RuleResult => {
  const { prepared, failure, on } = run;
  const again = ({ id }: Seen) => {
    const place = indexOf(plan).place(id);
    return place === undefined ? [] : run.lookAgain(place);
  };
  const tallies = new Map(on.flatMap((kind) => pairOf(kind, observers.tallyOf(observation, at, kind))));
  return { prepared, isBroken: failure !== undefined, tallies, ...firstReports(told, at, again, failure) };
};

/** How findings are told: what a sentence says of other things is noted for the thing that was checked. */
const tellingOf = ({ plan, running, language }: Examination, watched: Plan, reads: Reads): Pick<Telling, "wording" | "now" | "noting"> => {
  const positions = new Map(running.map(({ rule }, at) => [rule.id, at]));
  return {
    wording: wordingOf(watched, language),
    now: (place) => indexOf(plan).place(idAt(place) ?? "") ?? place,
    noting: ({ checked, prepared }, say) => reads.noting(idAt(checked), positions.get(prepared.rule.id) ?? 0, say),
  };
};

const changedSince = ({ plan, surroundings }: Memory, now: Examination): Changed => {
  const changed = changedThings(plan, now.plan);
  return isSameCalendar(surroundings.calendar, now.surroundings.calendar)
    ? changed
    : { ...changed, fields: new Set([...changed.fields, calendarField]) };
};

/** A calendar that is not frozen may have changed since. */
const isSameCalendar = (before: Surroundings["calendar"], now: Surroundings["calendar"]): boolean =>
  before === now && (now === undefined || Object.isFrozen(now));

const hasSameEntries = (before: Memory | undefined, { plan, surroundings }: Examination): before is Memory =>
  before !== undefined &&
  isSameCalendar(before.surroundings.calendar, surroundings.calendar) &&
  before.plan.strategies === plan.strategies &&
  before.plan.content === plan.content;

const pairOf = <K, V>(key: K, value: V | undefined): readonly (readonly [K, V])[] => (value === undefined ? [] : [[key, value]]);
