import { sayerOf } from "../../words/phrases.js";
import type { Phrasing } from "../../words/wording.js";
import { accountMessages } from "./account-messages.js";
import { accountWording } from "./account-wording.js";
import type {
  AccountConflict,
  ConflictOptions,
  ConflictReport,
  OverBound,
  PlanCalendar,
  PlanEntry,
  SameHour,
  SameText,
  TooNear,
} from "./conflict.js";
import { localTimeAt } from "./local-day.js";
import { type NearPosts, nearPosts } from "./near-posts.js";
import { type OverfullStretch, overfullStretches } from "./overfull-stretches.js";
import { plannedTextsIn } from "./planned-texts.js";
import { readCalendars } from "./read-calendars.js";
import { readConflictOptions } from "./read-conflict-options.js";
import { type SameTexts, sameTexts } from "./same-texts.js";
import { type Account, type AccountPost, sharedAccounts } from "./shared-accounts.js";

/**
 * Returns where the calendars of several plans are in each other's way on an account that they share: posts in one hour or nearer than a
 * channel's least gap, more posts together than a channel's bound allows, and one text twice (X3, X9). Only conflicts between plans are
 * told; what one plan does to its own calendar is said when that is made.
 *
 * Channels are the same account where they state the same platform and the same account, whatever its case and with or without a leading @;
 * a channel that does not state both is nobody's common account. Entries that were skipped or rejected, and other work than posts, do not
 * count. A post is told once for each sort of conflict, with one post before it; the gap is the larger of the two channels'. A bound counts
 * in the stretches of the calendar of its own plan, and is told where that plan keeps to it and all together do not; themes, campaigns and authors of
 * several plans are the same where they have the same name. Texts are those of the
 * content's variants, in single spaces.
 *
 * Throws `duplicate-id` where two plans have one id, `conflict` for the calendar of another plan, `range` for a number of days below 0.
 *
 * @example
 * ```ts
 * import { createPlan, findConflicts, generateCalendar } from "social-plan";
 *
 * const planOf = (id: string, at: string) =>
 *   createPlan({ id, timeZone: "Europe/Berlin" })
 *     .channel({ id: "x", name: "X", platform: "x", account: "@acme" })
 *     .cadence({ id: "news", channels: ["x"], when: { kind: "weekly", on: ["mon"], at: [at] } })
 *     .build();
 * const days = { from: "2027-01-04", to: "2027-01-10" };
 * const [care, shop] = [planOf("care", "09:10"), planOf("shop", "09:40")];
 * const calendars = [care, shop].map((plan) => ({ plan, calendar: generateCalendar(plan, days) }));
 * const [near] = findConflicts(calendars).conflicts;
 * near?.sentence; // => "The plans “care” and “shop” post in the same hour on “@acme” (X): on 4 January 2027, 09:10 and on 4 January 2027, 09:40."
 * ```
 */
export const findConflicts = (calendars: readonly PlanCalendar[], options?: ConflictOptions): ConflictReport => {
  const plans = readCalendars(calendars);
  const { sameTextDays, language } = readConflictOptions(options);
  const accounts = sharedAccounts(plans);
  const wording = accountWording(
    plans.map(({ plan }) => plan),
    language,
  );
  const textsIn = new Map(plans.map(({ plan }) => [plan, plannedTextsIn(plan)]));
  const textsOf = ({ plan, entry, channel }: AccountPost) => textsIn.get(plan)?.(entry, channel.id);
  const conflicts = accounts.flatMap((account): readonly AccountConflict[] => {
    const { members, posts } = account;
    const told = tellerOf(account, wording);
    return [
      ...nearPosts(posts).map(told.near),
      ...overfullStretches(members, posts).map(told.overfull),
      ...sameTexts(posts, { days: sameTextDays, textsOf }).map(told.sameText),
    ];
  });
  return Object.freeze({ accounts: Object.freeze(accounts.map(({ shared }) => shared)), conflicts: Object.freeze(conflicts) });
};

const say = /* @__PURE__ */ sayerOf("calendar", accountMessages);

/** Returns the functions that tell the conflicts of an account. */
const tellerOf = ({ shared: on }: Account, wording: Phrasing) => {
  const { platform, account } = on;
  const near = ({ earlier, later, minutes, least }: NearPosts): SameHour | TooNear => {
    const posts = pairOf(earlier, later);
    const [first, second] = [earlier, later].map(({ moment }) => localTimeAt(moment, later.entry.timeZone));
    const values = { platform, account, plan: earlier.plan.id, other: later.plan.id, first, second };
    if (least === undefined)
      return Object.freeze({ kind: "same-hour", on, posts, minutes, sentence: say(wording, "conflict.same-hour", values) });
    const sentence = say(wording, "conflict.min-gap", { ...values, minutes, least });
    return Object.freeze({ kind: "min-gap", on, posts, minutes, least, sentence });
  };
  const overfull = ({ by, bound, of, from, to, posts: counted }: OverfullStretch): OverBound => {
    const [plan, channel, posts] = [by.plan.id, by.channel.id, Object.freeze(counted.map(entryOf))];
    const { max, every = 1, per, each } = bound;
    const plans = new Set(counted.map((post) => post.plan)).size;
    const values = {
      ...{ platform, account, plan, max, every, per, each, of, plans, count: posts.length },
      from,
      to: from === to ? undefined : to,
    };
    const sentence = say(wording, "conflict.bound", values);
    return Object.freeze({ kind: "bound", on, plan, channel, bound, ...(of !== undefined && { of }), from, to, posts, sentence });
  };
  const sameText = ({ earlier, later, text }: SameTexts): SameText => {
    const [first, second] = [earlier.entry.local, later.entry.local];
    const values = { platform, account, plan: earlier.plan.id, other: later.plan.id, first, second, text };
    return Object.freeze({
      ...{ kind: "same-text", on, posts: pairOf(earlier, later), text },
      sentence: say(wording, "conflict.same-text", values),
    });
  };
  return { near, overfull, sameText };
};

const entryOf = ({ plan, entry }: AccountPost): PlanEntry => Object.freeze({ plan: plan.id, entry });

const pairOf = (earlier: AccountPost, later: AccountPost): readonly [PlanEntry, PlanEntry] =>
  Object.freeze([entryOf(earlier), entryOf(later)]);
