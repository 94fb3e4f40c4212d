import { addToGroup } from "../../base/add-to-group.js";
import type { Plan } from "../../model/plan.js";
import type { CalendarEntry } from "../../model/schedule/calendar.js";
import { authorOfEntry, variantOfEntry } from "../../practice/entries.js";
import type { ComingSlot, EmptySlot, FilledSlot, UnreadySlot } from "./pipeline.js";
import type { PipelineText } from "./pipeline-texts.js";

/** Coming posts, by what fills them. */
export interface ReadSlots {
  readonly withoutContent: EmptySlot[];
  readonly notReady: UnreadySlot[];
  readonly ready: FilledSlot[];
  /** By content, the coming posts that it fills and has no text for. */
  readonly unwritten: Map<string, ComingSlot[]>;
}

/** Returns the coming posts, by what fills them. */
export const readSlots = (plan: Plan, coming: readonly CalendarEntry[], texts: ReadonlyMap<object, PipelineText>): ReadSlots => {
  const known = new Set<string>(plan.content.map(({ id }) => id));
  const read: ReadSlots = { withoutContent: [], notReady: [], ready: [], unwritten: new Map() };
  for (const entry of coming) {
    const slot = slotOf(plan, entry);
    const { content } = entry;
    if (content === undefined || !known.has(content))
      read.withoutContent.push({ ...slot, ...(content !== undefined && { unknown: content }) });
    else fillSlot(read, { ...slot, content }, texts.get(variantOfEntry(plan, entry) ?? entry));
  }
  return read;
};

const slotOf = (plan: Plan, entry: CalendarEntry): ComingSlot => {
  const { channel } = entry;
  const author = authorOfEntry(plan, entry);
  return { entry, ...(channel !== undefined && { channel }), ...(author !== undefined && { author }) };
};

const fillSlot = (read: ReadSlots, slot: FilledSlot, text: PipelineText | undefined): void => {
  if (text === undefined) {
    read.notReady.push({ ...slot, lacks: "text" });
    addToGroup(read.unwritten, slot.content as string, slot as ComingSlot);
    return;
  }
  const filled = { ...slot, variant: text.variant.id };
  if (text.lacks === undefined) read.ready.push(filled);
  else read.notReady.push({ ...filled, lacks: text.lacks });
};
