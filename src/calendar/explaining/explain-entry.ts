import { assertLike } from "../../base/arguments/assert-like.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { mostListed } from "../../base/text/echo-limits.js";
import type { Language } from "../../base/text/language.js";
import type { Finding } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendar } from "../../model/read/assert-calendar.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Calendar, CalendarEntry, RefusedSlot } from "../../model/schedule/calendar.js";
import type { Holiday } from "../../model/schedule/holiday.js";
import type { EntryId } from "../../model/values/entry-id.js";
import { sayerOf } from "../../words/phrases.js";
import { describeRecurrence } from "../../words/values/recurrences.js";
import type { Wording } from "../../words/wording.js";
import { wordingOf } from "../../words/wording-of.js";
import { assertHolidays } from "../assert-holidays.js";
import { ownCalendar, unknownEntry } from "../editing/with-entry.js";
import { sayReason } from "../reasons/say-reason.js";
import { explanationMessages } from "./explanation-messages.js";
import { gaveWay } from "./gave-way.js";
import { sayTurns } from "./say-turns.js";

/** Why an entry is in a calendar, or a slot is not. */
export interface EntryExplanation {
  /** The entry; absent: the slot was refused. */
  readonly entry?: CalendarEntry;
  /** The refused slot; absent: it is in the calendar. */
  readonly refused?: RefusedSlot;
  /** The rule that made it, as the plan has it today; absent: it was added by hand, or the plan no longer has the cadence. */
  readonly cadence?: Cadence;
  /** The slots that were refused because the entry left no room for them. */
  readonly gaveWay: readonly RefusedSlot[];
  /** What the making of the calendar found on it. */
  readonly findings: readonly Finding[];
  /** All of it in sentences, in order: what made it, whose turn it is, what moved it, who was passed over, what people did, what was refused in its place. */
  readonly sentences: readonly string[];
}

/** How an explanation is written. */
export interface ExplainOptions {
  /** The language of its sentences; absent: English. */
  readonly language?: Language | undefined;
  /** The holidays that the calendar was made with; absent: none. Turns are counted by them where a cadence counts business days. */
  readonly holidays?: readonly Holiday[] | undefined;
}

const say = /* @__PURE__ */ sayerOf("calendar", explanationMessages);

/**
 * Returns why an entry is in a calendar, or why a slot was refused: the rule that made it, the theme and language whose turn it is, what moved it, who was
 * passed over as its author, what people did to it, and the slots for which it left no room (X3, C6).
 * Throws `unknown-id` where neither an entry nor a refused slot has the id.
 *
 * @example
 * ```ts
 * import { createPlan, explainEntry, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .channel({ id: "blog", name: "Blog", minGapMinutes: 120 })
 *   .cadence({ id: "news", name: "News", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:30", "10:00"] } })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-10" });
 * const { sentences } = explainEntry(plan, calendar, "news/blog@2027-01-04T10:00");
 * sentences[1]; // => "The slot is not in the calendar. The channel “Blog” leaves at least 2 hours between two posts."
 * ```
 */
export const explainEntry = (plan: Plan, calendar: Calendar, id: EntryId, options?: ExplainOptions): EntryExplanation => {
  assertPlan(plan);
  assertCalendar(calendar);
  assertLike(id, "", { path: ["id"], expected: "the id of an entry or a refused slot" });
  const given = optionsOf(options);
  const wording = wordingOf(plan, readLanguage(given));
  const { holidays = [] } = given;
  assertHolidays(holidays);
  const { entries, refused: refusals, findings: all } = ownCalendar(calendar);
  const entry = entries.find((one) => one.id === id);
  const refused = entry === undefined ? refusals.find((one) => one.id === id) : undefined;
  const slot = entry ?? refused;
  if (slot === undefined)
    throw unknownEntry(
      id,
      [...entries, ...refusals].map((one) => one.id),
    );
  const cadence = plan.cadences.find((one) => one.id === slot.cadence);
  const others = entry === undefined ? [] : gaveWay(plan, entry, refusals);
  const findings = all.filter(({ node }) => node === id);
  const sentences = [
    madeBy(slot, cadence, wording),
    ...(entry === undefined || cadence === undefined ? [] : sayTurns({ plan, cadence, entry, holidays, wording })),
    ...(refused === undefined ? [] : [say(wording, "explain.refused", { why: sayReason(refused, wording, refused.because) })]),
    ...(entry === undefined ? [] : becameOf(entry, cadence, wording)),
    ...othersIn(others, wording),
    ...findings.map((finding) => sayReason(finding, wording, finding.message)),
  ];
  return Object.freeze({
    ...(entry !== undefined && { entry }),
    ...(refused !== undefined && { refused }),
    ...(cadence !== undefined && { cadence }),
    gaveWay: Object.freeze(others),
    findings: Object.freeze(findings),
    sentences: Object.freeze(sentences),
  });
};

const madeBy = ({ original, cadence: id }: CalendarEntry | RefusedSlot, cadence: Cadence | undefined, wording: Wording): string => {
  if (id === undefined) return say(wording, "explain.made.manual", { original });
  if (cadence === undefined) return say(wording, "explain.made.gone", { cadence: id, original });
  return say(wording, "explain.made", { cadence: id, original, rule: describeRecurrence(cadence.when, wording, cadence.timeZone) });
};

/** What became of an entry since: moves, who makes it, content, and what people did. */
const becameOf = (entry: CalendarEntry, cadence: Cadence | undefined, wording: Wording): readonly string[] => [
  ...(entry.chosen === true ? [say(wording, "explain.chosen")] : []),
  ...entry.moves.map((move) =>
    say(wording, "explain.moved", { from: move.from, to: move.to, why: sayReason(move, wording, move.because) }),
  ),
  ...authorOf(entry, wording),
  ...filledWith(entry, cadence, wording),
  ...doneTo(entry, wording),
];

/** The calendar does not keep who filled an entry: a person, or the library. */
const filledWith = ({ content }: CalendarEntry, cadence: Cadence | undefined, wording: Wording): readonly string[] => {
  if (content === undefined) return [];
  const pool = cadence?.content?.includes(content) === true ? cadence.id : undefined;
  return [say(wording, "explain.content", { content, pool })];
};

const doneTo = ({ origin, because, pinned }: CalendarEntry, wording: Wording): readonly string[] => [
  ...(origin === "edited" ? [say(wording, "explain.edited")] : []),
  ...(origin === "skipped" ? [say(wording, "explain.skipped", { why: because })] : []),
  ...(origin !== "skipped" && because !== undefined ? [say(wording, "explain.reason", { why: because })] : []),
  ...(pinned === true ? [say(wording, "explain.pinned")] : []),
];

/** Who was passed over, and who makes it instead; nothing where it is the one whose turn it was, or whom a person chose. */
const authorOf = ({ author, passedOver = [] }: CalendarEntry, wording: Wording): readonly string[] => {
  if (passedOver.length === 0) return [];
  const more = passedOver.length - mostListed;
  return [
    ...passedOver
      .slice(0, mostListed)
      .map((one) => say(wording, "explain.passed-over", { person: one.person, why: sayReason(one, wording, one.because) })),
    ...(more > 0 ? [say(wording, "explain.passed-over.more", { count: more })] : []),
    author === undefined ? say(wording, "explain.nobody") : say(wording, "explain.stand-in", { author }),
  ];
};

const othersIn = (slots: readonly RefusedSlot[], wording: Wording): readonly string[] => {
  const shown = slots.slice(0, mostListed);
  const more = slots.length - shown.length;
  return [
    ...shown.map((slot) =>
      say(wording, "explain.gave-way", { cadence: slot.cadence, original: slot.original, why: sayReason(slot, wording, slot.because) }),
    ),
    ...(more === 0 ? [] : [say(wording, "explain.gave-way.more", { count: more })]),
  ];
};
