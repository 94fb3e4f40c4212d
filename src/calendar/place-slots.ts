import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Plan } from "../model/plan.js";
import type { Pause } from "../model/schedule/campaign.js";
import { dateOfDay } from "../time/days.js";
import { createLimits } from "./bounds.js";
import { mergeStreams } from "./merge-streams.js";
import type { OpenStream } from "./open-stream.js";
import { type Refusal, refusalOf } from "./reasons/refusal.js";
import type { Candidate } from "./recurrence/candidate.js";
import { type Placed, placer } from "./to-entry.js";

/** How slots are placed. */
export interface PlacingOptions {
  /** What becomes of a time that the clocks jump over: it moves on by the length of the jump, or is skipped. */
  readonly gap: "shift" | "skip";
}

/** Places the slots of all streams, in the order of their moments: each an entry, or refused with a reason. One slot at a time, in constant memory. */
export function* placeSlots(plan: Plan, streams: readonly OpenStream[], { gap }: PlacingOptions): Generator<Placed> {
  const limits = createLimits(plan);
  const hours = new Map(plan.channels.map((channel) => [channel.id as string, channel.cost?.hoursPerPost]));
  const sources = streams.filter(hasDays).map((stream) =>
    inOrder(
      stream,
      placer(stream, (channel) => hours.get(channel ?? ""), gap),
    ),
  );
  for (const { placed, stream } of mergeStreams(sources, (a, b) => precedes(a.placed, b.placed))) {
    const settled = placed.refusal === undefined ? withRefusal(placed, limits(placed, stream)) : placed;
    if (placed.day >= stream.asked.from) yield settled;
  }
}

const hasDays = ({ within }: OpenStream): boolean => within.from <= within.to;

interface InStream {
  readonly placed: Placed;
  readonly stream: OpenStream;
}

/** By moment, and at one moment by channel: the order of an exported calendar. */
const precedes = (a: Placed, b: Placed): boolean =>
  a.moment < b.moment || (a.moment === b.moment && (a.entry.channel ?? "") < (b.entry.channel ?? ""));

/**
 * The slots of one stream in order. Only those that the clocks' jump moved on can pass others: they wait until the others have caught up,
 * and where one falls on another, it is refused.
 */
function* inOrder(stream: OpenStream, place: (slot: Candidate) => Placed): Generator<InStream> {
  const moved: Placed[] = [];
  const pauses = pausesOf(stream);
  const slots = stream.slots();
  for (let next = slots.next(); next.done !== true; next = slots.next()) {
    const placed = withPause(place(next.value), next.value, pauses);
    if (placed.wall === "gap") {
      moved.push(placed);
      continue;
    }
    for (let first = moved[0]; first !== undefined && first.moment <= placed.moment; first = moved[0]) {
      moved.shift();
      yield { placed: first.moment === placed.moment ? withRefusal(first, collision) : first, stream };
    }
    yield { placed, stream };
  }
  for (const placed of moved) yield { placed, stream };
}

const collision: Refusal = /* @__PURE__ */ refusalOf("collision", "refused.collision", {});

/** A slot refused, unless something refused it before. */
const withRefusal = (placed: Placed, refusal: Refusal | undefined): Placed =>
  placed.refusal !== undefined || refusal === undefined ? placed : { ...placed, refusal };

/** The pauses of a campaign, each with the refusal that all its slots share. */
const pausesOf = ({ campaign }: OpenStream): readonly (Pause & { readonly refusal: Refusal })[] =>
  (campaign?.paused ?? []).map((pause) => {
    const reason = pause.because && excerpt(pause.because, echoedText);
    const { from, to } = pause;
    return { ...pause, refusal: refusalOf("pause", "refused.pause", { campaign: campaign?.id, from, to, reason }) };
  });

const withPause = (placed: Placed, { day }: Candidate, pauses: ReturnType<typeof pausesOf>): Placed => {
  if (pauses.length === 0) return placed;
  const date = dateOfDay(day);
  const pause = pauses.find(({ from, to }) => from <= date && (to === undefined || date <= to));
  return withRefusal(placed, pause?.refusal);
};
