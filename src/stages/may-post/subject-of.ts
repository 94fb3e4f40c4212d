import { memo } from "../../base/memo.js";
import type { ContentItem } from "../../model/content/content-item.js";
import type { Variant } from "../../model/content/variant.js";
import { idAt, type Place, pathOf } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import { unknownId } from "../../model/find/unknown-id.js";
import type { Plan } from "../../model/plan.js";
import type { Calendar, CalendarEntry } from "../../model/schedule/calendar.js";
import { isSetAside } from "../../practice/content.js";
import { variantOfEntry } from "../../practice/entries.js";
import type { PostOn, PostSubject } from "./post-question.js";
import type { ReasonOn } from "./reason.js";

/**
 * Returns what is asked about: the entry of the calendar with an id, else the content or variant of the plan that has it.
 * Throws `unknown-id`, with the nearest there is, where there is none.
 */
export const subjectOf = (plan: Plan, id: string, calendar: Calendar | undefined): PostSubject => {
  const entries = calendar?.entries ?? none;
  const entry = entriesById(entries).get(id);
  if (entry !== undefined) return subjectOfEntry(plan, entry);
  const place = indexOf(plan).place(id);
  if (place?.kind === "content") return subjectOfContent(place);
  if (place?.kind === "variant" && place.parent !== undefined) return subjectOfVariant(place, place.parent);
  const variants = plan.content.flatMap((item) => item.variants.map((variant) => variant.id));
  throw unknownId(plan, id, { kind: "content", others: [...variants, ...entries.map((one) => one.id)] });
};

const none: readonly CalendarEntry[] = /* @__PURE__ */ Object.freeze([]);

/** Of several with one id, as in a calendar from elsewhere, the first. */
const entriesById = /* @__PURE__ */ memo((entries: readonly CalendarEntry[]): ReadonlyMap<string, CalendarEntry> => {
  const byId = new Map<string, CalendarEntry>();
  for (const entry of entries) if (!byId.has(entry.id)) byId.set(entry.id, entry);
  return byId;
});

const subjectOfEntry = (plan: Plan, entry: CalendarEntry): PostSubject => {
  const on: ReasonOn = { node: entry.id, path: [] };
  const place = entry.content === undefined ? undefined : indexOf(plan).place(entry.content);
  const item = place?.kind === "content" ? itemAt(place) : undefined;
  const variant = variantOfEntry(plan, entry);
  return {
    name: item?.id ?? entry.title ?? entry.id,
    on,
    entry,
    item,
    place: undefined,
    posts: [{ on, channel: entry.channel, variant: variant ?? setAsideIn(item, entry.channel) }],
  };
};

/** Where all that content has for a channel was set aside, the first of it, so that this is told. */
const setAsideIn = (item: ContentItem | undefined, channel: string | undefined): Variant | undefined =>
  item?.variants.find((variant) => variant.channel === channel);

/** Of content, all goes out that was not set aside; where all was, that is told. */
const subjectOfContent = (place: Place): PostSubject => {
  const item = itemAt(place);
  const on = onPlace(place);
  const posts = item.variants.map((variant, index) => postOf(variant, [...on.path, "variants", index]));
  const live = posts.filter(({ variant }) => !isSetAside(variant?.status));
  return { name: item.id, on, entry: undefined, item, place, posts: live.length === 0 ? posts : live };
};

const subjectOfVariant = (place: Place, parent: Place): PostSubject => {
  const item = itemAt(parent);
  const variant = place.node as unknown as Variant; // a variant by its kind
  return { name: item.id, on: onPlace(parent), entry: undefined, item, place: undefined, posts: [postOf(variant, pathOf(place))] };
};

const postOf = (variant: Variant, path: ReasonOn["path"]): PostOn => ({
  on: { node: variant.id, path },
  channel: variant.channel,
  variant,
});

const itemAt = (place: Place): ContentItem => place.node as unknown as ContentItem; // content by its kind

const onPlace = (place: Place): ReasonOn => ({ node: idAt(place) ?? null, path: pathOf(place) });
