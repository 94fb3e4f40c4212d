import { optionsOf } from "../../base/arguments/options-of.js";
import { deepFreeze } from "../../base/deep-freeze.js";
import type { Plan } from "../../model/plan.js";
import { assertCalendarOf } from "../../model/read/assert-calendar-of.js";
import { assertPlan } from "../../model/read/assert-plan.js";
import type { Calendar } from "../../model/schedule/calendar.js";
import type { LocalDate } from "../../model/values/dates.js";
import { readDay } from "../../time/read-day.js";
import type { ContentPipeline, PipelineWaiting } from "./pipeline.js";
import { readSlots } from "./pipeline-filled.js";
import { groupLists } from "./pipeline-groups.js";
import { looseIn, outIn, pendingOf } from "./pipeline-loose.js";
import { sortSlots } from "./pipeline-slots.js";
import { pipelineTexts } from "./pipeline-texts.js";

/** What may be passed beside the calendar. */
export interface PipelineOptions {
  /** The first day that is still to come, by each post's own clocks; absent: every post that is not out is still to come. */
  readonly from?: LocalDate | undefined;
}

/**
 * Returns how far the posts of a calendar and the content of its plan have come (C8): coming posts without content, those whose content may not go out yet,
 * content that no coming post carries, and texts that are not approved (X5), all of it once more by author and by channel. A post is coming unless it is out,
 * skipped, rejected, blocked, or before `from`; such entries are in `others`, so that every entry of the calendar is in one list. Content is out where its text is, or
 * where a post of the calendar on its channel that carries it is. Throws `conflict` for the calendar of another plan, and `date`, with the path, for a day that is none.
 *
 * @example
 * ```ts
 * import { contentPipeline, createPlan, editEntry, generateCalendar } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .person({ id: "ada", name: "Ada" })
 *   .channel({ id: "blog", name: "Blog" })
 *   .content({ id: "oven", title: "Our new oven", author: "ada", variants: [{ id: "oven-blog", channel: "blog", text: "It is here.", status: "draft" }] })
 *   .content({ id: "rye", title: "Why rye", channels: ["blog"] })
 *   .cadence({ id: "news", channels: ["blog"], when: { kind: "weekly", on: ["mon"] } })
 *   .build();
 * const calendar = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-17" });
 * const pipeline = contentPipeline(plan, editEntry(calendar, "news/blog@2027-01-04", { content: "oven" }));
 * pipeline.withoutContent.map(({ entry }) => entry.id); // => ["news/blog@2027-01-11"]
 * pipeline.withoutSlot; // => [{ content: "rye", channel: "blog" }]
 * pipeline.drafts.map(({ variant, approval }) => [variant, approval.needed, approval.valid.length]); // => [["oven-blog", 1, 0]]
 * pipeline.authors.parts.map(({ of, lists }) => [of, lists.drafts.length]); // => [["ada", 1]]
 * ```
 */
export const contentPipeline = (plan: Plan, calendar: Calendar, options?: PipelineOptions): ContentPipeline => {
  assertPlan(plan);
  assertCalendarOf(plan, calendar, ["calendar"]);
  const given = optionsOf(options);
  const from = given.from === undefined ? undefined : readDay(given.from, ["options", "from"]);
  const { coming, ...others } = sortSlots(calendar, from);
  const texts = pipelineTexts(plan, coming);
  const { ready, ...slots } = readSlots(plan, coming, texts);
  const out = outIn(others.published);
  const pieces = plan.content.flatMap((item) => looseIn(item, texts, slots.unwritten.get(item.id) ?? [], out));
  const drafts = [...texts.values()].flatMap((text) => pendingOf(text, out));
  const waiting: PipelineWaiting = { withoutContent: slots.withoutContent, notReady: slots.notReady, withoutSlot: pieces, drafts };
  return deepFreeze({
    ...(from !== undefined && { from }),
    coming,
    ready,
    ...waiting,
    others,
    authors: groupLists(waiting, idsOf(plan.people), ({ author }) => author),
    channels: groupLists(waiting, idsOf(plan.channels), ({ channel }) => channel),
  });
};

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);
