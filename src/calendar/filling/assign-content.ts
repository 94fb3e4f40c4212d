import { optionsOf } from "../../base/arguments/options-of.js";
import { readLanguage } from "../../base/arguments/read-language.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import { sameJson } from "../../base/json/same-json.js";
import type { Language } from "../../base/text/language.js";
import type { Finding } from "../../model/finding.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import { rememberCalendar } from "../../model/read/known-calendars.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import type { Instant } from "../../model/values/dates.js";
import { millisecondsOf } from "../../time/instant.js";
import { readInstant } from "../../time/read-instant.js";
import { ownCalendar } from "../editing/with-entry.js";
import { reasonSayer } from "../reasons/reason-sayer.js";
import { fillEntries } from "./fill-entries.js";
import { sortEntries } from "./sort-entries.js";
import { type WithoutContent, withoutContent, withoutContentRule } from "./without-content.js";

/** Which entries are filled, and how what is found is said. */
export interface AssignOptions {
  /** Only entries after this moment are filled; absent: all. A day without a time counts from its beginning. */
  readonly after?: Instant | undefined;
  /** The language of the findings; absent: English. */
  readonly language?: Language | undefined;
}

/**
 * Returns the calendar with its open posts filled from the plan's content (C8, X3); the same calendar where nothing changes. In the order of time, each post gets the first piece of
 * its cadence's pool, else of the plan, that fits and is free. Findings `calendar-entry-without-content` count the posts of each cadence that get none, with the reason, in place of
 * those of an earlier call.
 *
 * - **A piece fits** where nothing speaks against it. Its channels are those it names and those of its variants; with neither, it is for any. Its language, or that of a variant for the
 *   channel where there are such, is the entry's, else one of the channel's, or unstated. Its tactic and theme are the entry's, where both state one. Content of a campaign is for entries
 *   of that campaign; only a pool that names it brings it into entries of none.
 * - **A piece is free** from its embargo on, and once on each channel. Evergreen content comes back in its season after its cooldown, at most `maxUses` times: what was never used there
 *   comes first, then what has rested longest. The same text on a channel is the same use, whatever content it stands in. What the calendar carries already counts, before and after,
 *   and so does a variant that is scheduled or published. A variant that is rejected or blocked is not used. A bound of the channel or cadence with `each: "content"` lets a piece through so
 *   often in each stretch; it counts by the tags of entries and content.
 * - **Copies of a slot** on several channels get the same piece where one fits them all and is free.
 *
 * A filled entry takes the content's title, its variant's `status` (`idea` where that states none, `approved` where it is scheduled or out already), and tactic, theme, author, language
 * and `empowers` where it has none itself. Its `origin` stays as it is. Entries that people filled, skipped or added are left alone, and so are edited ones with a title of their own.
 * Throws `conflict` for the calendar of another plan, `instant` for an `after` that is none.
 *
 * @example
 * ```ts
 * import { assignContent, createPlan, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme", timeZone: "Europe/Berlin" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .cadence({ id: "news", name: "News", channels: ["blog"], when: { kind: "weekly", on: ["mon"] } })
 *   .content({ id: "oven", title: "Our new oven" })
 *   .content({ id: "tips", title: "Keep bread fresh", evergreen: { cooldownDays: 14 } })
 *   .build();
 * const calendar = assignContent(plan, generateCalendar(plan, { from: "2027-01-04", to: "2027-01-31" }));
 * calendar.entries.map(({ content }) => content); // => ["oven", "tips", undefined, "tips"]
 * calendar.findings.map(({ message }) => message);
 * // The entry of the cadence “News” on 18 January 2027 has no content, because all that fits and may go out then is used up, or used too close to it.
 * ```
 */
export const assignContent = (plan: Plan, calendar: Calendar, options?: AssignOptions): Calendar => {
  assertPlan(plan);
  assertCalendarOf(plan, calendar, ["calendar"]);
  const given = optionsOf(options);
  const language = readLanguage(given);
  const after = given.after === undefined ? Number.NEGATIVE_INFINITY : millisecondsOf(readInstant(given.after, ["options", "after"]));
  const own = ownCalendar(calendar);
  const sorted = sortEntries(plan, own, after);
  const { filled, unfilled } = fillEntries(plan, sorted);
  const without: readonly WithoutContent[] = [...sorted.left, ...unfilled.map(({ lack, ...placed }) => ({ ...placed, because: lack }))];
  const say = reasonSayer(plan, language);
  const found = withoutContent(plan, without).map((finding) => ({ ...finding, message: say(finding) }));
  return withContent(own, filled, found);
};

const withContent = (calendar: Calendar, filled: ReadonlyMap<number, CalendarEntry>, found: readonly Finding[]): Calendar => {
  const others = calendar.findings.filter(({ rule }) => rule !== withoutContentRule);
  const findings = [...others, ...found];
  if (filled.size === 0 && sameJson(findings, calendar.findings)) return calendar;
  const entries = calendar.entries.map((entry, index) => filled.get(index) ?? entry);
  return rememberCalendar(Object.freeze({ ...calendar, entries: Object.freeze(entries), findings: deepFreeze(findings) }));
};
