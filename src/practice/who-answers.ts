import { assertGiven } from "../base/arguments/assert-given.js";
import { assertLike } from "../base/arguments/assert-like.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { deepFreeze } from "../base/deep-freeze.js";
import { PlanError } from "../base/problems/plan-error.js";
import type { Channel } from "../model/audience/channel.js";
import { findNode } from "../model/find/find-node.js";
import { unknownId } from "../model/find/unknown-id.js";
import type { Plan } from "../model/plan.js";
import type { CoverageWindow } from "../model/policy/coverage-window.js";
import type { Reply, ResponseLevel, ResponseRule } from "../model/policy/response-rule.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { Instant, LocalDate } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";
import { dateOfDay, dayNumberOf } from "../time/days.js";
import { instantOf, millisecondsOf } from "../time/instant.js";
import { offsetIn, offsetTable } from "../time/offset-table.js";
import { readInstant } from "../time/read-instant.js";
import { millisecondsInDay, millisecondsInMinute } from "../time/units.js";
import { isNeverAnswered, responseRulesOn } from "./answering.js";
import { peopleThere } from "./capacity.js";
import { openHours, type Stretch } from "./open-hours.js";

/** What was said to us: where, when, and how much it matters. */
export interface ResponseQuestion {
  /** The channel. */
  readonly channel: Id<"channel">;
  /** The moment. */
  readonly at: Instant;
  /** How urgent it is, 3 most; absent: it may be any. */
  readonly urgency?: ResponseLevel | undefined;
  /** How important it is, 3 most; absent: it may be any. */
  readonly importance?: ResponseLevel | undefined;
}

/** People who are asked to answer; of a team without hours of its own, those in it. */
export interface Responders {
  /** Those who are there. */
  readonly people: readonly Id<"person">[];
  /** Those who are away. */
  readonly away: readonly Id<"person">[];
}

/** When the next hours of coverage begin, and who is there then. */
export interface HandOver extends Responders {
  /** The moment. */
  readonly at: Instant;
}

/** Who answers at a moment, by when, and what (D3). */
export interface ResponseDuty {
  /** The rules that hold, those for the channel first, then those that state the urgency and importance, then in the order of the guide. */
  readonly rules: readonly ResponseRule[];
  /** What is done: by the first rule that says so, or `never` where the channel is never answered. */
  readonly reply?: Reply;
  /** What may be said: by the first rule that has it and is for no other reply. */
  readonly say?: string;
  /** What is never answered, on no channel. */
  readonly doNotReply: readonly string[];
  /** The minutes promised: by the first rule that promises any; absent where nothing is, or the reply is `never`. */
  readonly withinMinutes?: number;
  /** The moment by which an answer is promised. */
  readonly dueBy?: Instant;
  /** Whether nobody is there from now until `dueBy`; absent where nothing is promised, or no hours are stated for the channel. */
  readonly isOutsideCoverage?: boolean;
  /** Whom the rules name to answer, whatever the hours. */
  readonly by: Responders;
  /** Who is there by the hours of coverage. */
  readonly onDuty: Responders;
  /** When the first of the hours that are now end; absent where none are, or none end within 14 days. */
  readonly until?: Instant;
  /** Who takes over; absent where no hours begin within 14 days. */
  readonly handOver?: HandOver;
  /** To whom the rules that say `escalate` pass it on. */
  readonly escalateTo: Responders;
}

/**
 * Returns who answers on a channel at a moment, by when, what is done, who takes over, and to whom it is passed on, as the response guide says (D3). A rule holds where its
 * channels, urgency and importance are those asked for, and what it does not state it holds for all of. Hours of coverage are read in their own zone, else the plan's:
 * somebody is there whenever the clocks show a time of them. A person without a zone is away by the days of that zone, and for rules of the plan's, else of UTC.
 * Throws `unknown-id` for a channel that the plan does not have, `instant` for an `at` that is none, `choice` for a level other than 1, 2 and 3, and
 * `time-zone-needed` where hours are for the channel and no zone is stated.
 *
 * @example
 * ```ts
 * import { createPlan, whoAnswers } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .person({ id: "ada", name: "Ada" })
 *   .person({ id: "ben", name: "Ben", away: [{ from: "2027-01-04", to: "2027-01-08" }] })
 *   .channel({ id: "forum", name: "Forum" })
 *   .response({
 *     rules: [{ id: "questions", when: "a question", reply: "always", withinMinutes: 60 }],
 *     coverage: [{ id: "desk", days: ["mon", "tue", "wed", "thu", "fri"], from: "09:00", to: "17:00", by: ["ada", "ben"] }],
 *   })
 *   .build();
 * const duty = whoAnswers(plan, { channel: "forum", at: "2027-01-04T15:30:00Z" });
 * duty.onDuty; // => { people: ["ada"], away: ["ben"] }
 * duty.dueBy; // => "2027-01-04T16:30:00Z"
 * duty.until; // => "2027-01-04T16:00:00Z"
 * duty.handOver?.at; // => "2027-01-05T08:00:00Z"
 * ```
 */
export const whoAnswers = (plan: Plan, question: ResponseQuestion): ResponseDuty => {
  assertPlan(plan);
  const { channel, at, ...levels } = readQuestion(plan, question);
  const rules = rulesFor(plan, channel, levels);
  const isNever = isNeverAnswered(plan, channel);
  const passesOn = (rule: ResponseRule): boolean => rule.reply === "escalate";
  const named = (of: readonly ResponseRule[]) => respondersAt(plan, at, [{ zone: plan.timeZone ?? "UTC", by: of.flatMap(({ by }) => by) }]);
  return deepFreeze({
    rules,
    ...whatIsDone(rules, isNever),
    doNotReply: plan.response?.doNotReply ?? [],
    by: named(isNever ? [] : rules.filter((rule) => answers(rule) && !passesOn(rule))),
    escalateTo: named(rules.filter(passesOn)),
    ...hoursAt(plan, isNever ? [] : windowsOn(plan, channel), { at, minutes: promiseOf(rules, isNever) }),
  });
};

interface Read {
  readonly channel: Channel;
  /** In milliseconds. */
  readonly at: number;
  readonly urgency?: ResponseLevel | undefined;
  readonly importance?: ResponseLevel | undefined;
}

const readQuestion = (plan: Plan, given: ResponseQuestion): Read => {
  const expected = "an object with the `channel` and `at`, a moment";
  assertLike(given, {}, { path: ["question"], expected });
  const question = optionsOf(given, ["question"], expected);
  const { channel: id, at, urgency, importance } = question;
  assertGiven(question, "channel", { path: ["question"], expected: "the id of a channel" });
  assertGiven(question, "at", { path: ["question"], expected: "an instant in UTC, such as 2027-01-04T09:00:00Z" });
  assertLike(id, "", { path: ["question", "channel"], expected: "the id of a channel" });
  const moment = millisecondsOf(readInstant(at, ["question", "at"]));
  assertLevel(urgency, "urgency");
  assertLevel(importance, "importance");
  const found = findNode(plan, String(id));
  if (found?.kind !== "channel") throw unknownId(plan, String(id), { kind: "channel" });
  return { channel: found.node, at: moment, urgency, importance };
};

const assertLevel = (given: unknown, name: "urgency" | "importance"): void => {
  if (given === undefined || given === 1 || given === 2 || given === 3) return;
  const code = typeof given === "number" ? "choice" : "type";
  throw wrongArgument(code, { path: ["question", name], given, expected: "1, 2 or 3, where 3 is most" });
};

const rulesFor = (plan: Plan, channel: Channel, asked: Pick<Read, "urgency" | "importance">): readonly ResponseRule[] =>
  responseRulesOn(plan, [channel])
    .filter((rule) => levels.every((level) => asked[level] === undefined || (rule[level] ?? asked[level]) === asked[level]))
    .map((rule) => ({ rule, isGeneral: Number(rule.channels === undefined), stated: statedOf(rule, asked) }))
    .sort((a, b) => a.isGeneral - b.isGeneral || b.stated - a.stated)
    .map(({ rule }) => rule);

const levels = ["urgency", "importance"] as const;

/** How many of the levels that are asked for a rule states. */
const statedOf = (rule: ResponseRule, asked: Pick<Read, "urgency" | "importance">): number =>
  levels.filter((level) => asked[level] !== undefined && rule[level] !== undefined).length;

const answers = ({ reply }: ResponseRule): boolean => reply !== "never";

const whatIsDone = (rules: readonly ResponseRule[], isNever: boolean): Pick<ResponseDuty, "reply" | "say"> => {
  const reply = replyOf(rules, isNever);
  const say = rules.find((rule) => rule.say !== undefined && (rule.reply ?? reply) === reply)?.say;
  return { ...(reply !== undefined && { reply }), ...(say !== undefined && { say }) };
};

const replyOf = (rules: readonly ResponseRule[], isNever: boolean): Reply | undefined =>
  isNever ? "never" : rules.find(({ reply }) => reply !== undefined)?.reply;

const promiseOf = (rules: readonly ResponseRule[], isNever: boolean): number | undefined =>
  replyOf(rules, isNever) === "never" ? undefined : rules.find((rule) => answers(rule) && rule.withinMinutes !== undefined)?.withinMinutes;

/** Hours of coverage with the zone they are in. */
interface Window {
  readonly window: CoverageWindow;
  readonly zone: string;
}

const windowsOn = ({ response, timeZone }: Plan, { id }: Channel): readonly Window[] =>
  (response?.coverage ?? []).flatMap((window, index) => {
    if (window.channels !== undefined && !window.channels.includes(id)) return [];
    const zone = window.timeZone ?? timeZone;
    if (zone !== undefined) return [{ window, zone }];
    throw new PlanError(
      "time-zone-needed",
      "Hours of coverage have times of day, and neither they nor the plan name a zone. Set `timeZone`, such as Europe/Berlin or UTC.",
      { window: window.id },
      ["plan", "response", "coverage", index],
    );
  });

/** The moment, and the minutes promised. */
interface Promised {
  readonly at: number;
  readonly minutes: number | undefined;
}

type Hours = Pick<ResponseDuty, "withinMinutes" | "dueBy" | "isOutsideCoverage" | "onDuty" | "until" | "handOver">;

const hoursAt = (plan: Plan, windows: readonly Window[], { at, minutes }: Promised): Hours => {
  const openings = windows.map(({ window, zone }) => ({
    zone,
    by: window.by,
    open: openHours(window, zone, { from: at, to: after(at, fourWeeks) }),
  }));
  const isNow = ({ open }: { readonly open: readonly Stretch[] }): boolean => open[0]?.from === at;
  const soon = after(at, fourteenDays);
  const until = firstOf(openings.filter(isNow).flatMap(({ open }) => open[0]?.to ?? []));
  const begins = openings.map(({ open }) => open.find(({ from }) => from > at)?.from);
  const next = firstOf(begins.flatMap((begin) => begin ?? []));
  const dueBy = minutes === undefined ? undefined : after(at, minutes * millisecondsInMinute);
  return {
    ...(minutes !== undefined && { withinMinutes: minutes }),
    ...(dueBy !== undefined && { dueBy: instantOf(dueBy) }),
    ...(dueBy !== undefined &&
      windows.length > 0 && { isOutsideCoverage: !openings.some(isNow) && !(next !== undefined && next <= dueBy) }),
    onDuty: respondersAt(plan, at, openings.filter(isNow)),
    ...(until !== undefined && until <= soon && until < lastMoment && { until: instantOf(until) }),
    ...(next !== undefined &&
      next <= soon && {
        handOver: {
          at: instantOf(next),
          ...respondersAt(
            plan,
            next,
            openings.filter((_, index) => begins[index] === next),
          ),
        },
      }),
  };
};

/** Hours on any weekday begin within four weeks, whatever the clocks skip. */
const fourWeeks = 28 * millisecondsInDay;
const fourteenDays = 14 * millisecondsInDay;

/** What is later than the calendar is on its last day. */
const after = (at: number, milliseconds: number): number => Math.min(at + milliseconds, lastMoment);
const lastMoment = /* @__PURE__ */ millisecondsOf("2200-12-31T23:59:59Z");

const firstOf = (moments: readonly number[]): number | undefined => {
  let first: number | undefined;
  for (const moment of moments) if (first === undefined || moment < first) first = moment;
  return first;
};

/** People who are asked at a moment, and the zone whose day it is for those who state none. */
interface Asked {
  readonly zone: string;
  readonly by: readonly Id<"person">[];
}

/** Who is asked in several zones is there where it is in one. */
const respondersAt = (plan: Plan, at: number, asked: readonly Asked[]): Responders => {
  const byDay = new Map<LocalDate, Id<"person">[]>();
  for (const { zone, by } of asked) {
    const day = dayIn(zone, at);
    const ids = byDay.get(day) ?? [];
    for (const id of by) ids.push(id);
    byDay.set(day, ids);
  }
  const people = new Set<Id<"person">>();
  const away = new Set<Id<"person">>();
  for (const [day, ids] of byDay) {
    const found = peopleThere(plan, ids, day, at);
    for (const { id } of found.there) people.add(id);
    for (const { id } of found.away) away.add(id);
  }
  return { people: [...people], away: [...away].filter((id) => !people.has(id)) };
};

/** The day that the clocks of a zone show, those aside that have no text. */
const dayIn = (zone: string, at: number): LocalDate => {
  const day = Math.floor((at + offsetIn(offsetTable(zone, at, at), at)) / millisecondsInDay);
  return dateOfDay(Math.min(Math.max(day, dayNumberOf("1900-01-01")), dayNumberOf("2200-12-31")));
};
