import { assertGiven } from "../base/arguments/assert-given.js";
import { assertLike } from "../base/arguments/assert-like.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { deepFreeze } from "../base/deep-freeze.js";
import type { Channel } from "../model/audience/channel.js";
import { findNode } from "../model/find/find-node.js";
import { unknownId } from "../model/find/unknown-id.js";
import type { Plan } from "../model/plan.js";
import type { Reply, ResponseLevel, ResponseRule } from "../model/policy/response-rule.js";
import { assertPlan } from "../model/read/assert-plan.js";
import type { Instant } from "../model/values/dates.js";
import type { Id } from "../model/values/id.js";
import { millisecondsOf } from "../time/instant.js";
import { readInstant } from "../time/read-instant.js";
import { isNeverAnswered, passesOn, responseRulesOn } from "./answering.js";
import { type DutyHours, hoursAt, type Responders, respondersAt, windowsOn } from "./duty-hours.js";

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

/** Who answers at a moment, by when, and what (D3). */
export interface ResponseDuty extends DutyHours {
  /** The rules that hold, those for the channel first, then those that state the urgency and importance, then in the order of the guide. */
  readonly rules: readonly ResponseRule[];
  /** What is done: by the first rule that says so, or `never` where the channel is never answered. */
  readonly reply?: Reply;
  /** What may be said: by the first rule that has it and is for no other reply. */
  readonly say?: string;
  /** What is never answered, on no channel. */
  readonly doNotReply: readonly string[];
  /** Whom the rules name to answer, whatever the hours. */
  readonly by: Responders;
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
