import { PlanError } from "../base/problems/plan-error.js";
import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { Cadence } from "../model/schedule/cadence.js";
import { isPost } from "../model/schedule/posts.js";
import { weekStartOf } from "../practice/week-start.js";
import { activeDays, campaignOf } from "./active-days.js";
import { longestPeriod } from "./block.js";
import { type BlockedDays, blockedDays } from "./blocked-days.js";
import { daysLookedBack } from "./bounds.js";
import { calendarFinding, type UnsaidFinding } from "./calendar-finding.js";
import { allDays, type Days, sharedDays } from "./horizon.js";
import type { OpenStream } from "./open-stream.js";
import { blackoutReasons } from "./reasons/blackout-reasons.js";
import { type ReportOn, slotMaker } from "./slot-maker.js";
import { usedChannels } from "./used-channels.js";

/** What a plan's cadences come to: streams of slots, and what is to be said of those that have none. */
export interface OpenStreams {
  /** One for each cadence and channel. */
  readonly streams: readonly OpenStream[];
  /** What was found on the way. */
  readonly findings: readonly UnsaidFinding[];
}

/** What all cadences of a plan share. */
interface Opening {
  readonly plan: Plan;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly blocked: BlockedDays;
  readonly asked: Days;
  /** The days asked for and those before them that bounds look back on. */
  readonly reach: Days;
}

/** Slots that are made together, or before the first is handed out, are no more than this, so that nothing hangs. */
const mostUnseen = 1_000_000;

/**
 * Makes every cadence of a plan ready for a run of days. Throws `time-zone-needed` where a slot has a time and no zone is stated,
 * `limit-slots` where one stretch of a quota, or what bounds look back on, has too many slots.
 */
export const openStreams = (plan: Plan, asked: Days): OpenStreams => {
  const findings: UnsaidFinding[] = [];
  const reach = reachOf(plan, asked);
  const channels = new Map(plan.channels.map((channel) => [channel.id as string, channel]));
  const opening = { plan, channels, blocked: blockedDays(plan, around(plan, reach)), asked, reach };
  const streams = plan.cadences.flatMap((cadence, index) => {
    const report: ReportOn = (key, values, about) =>
      findings.push(calendarFinding(key, { node: cadence.id, path: ["cadences", index], about }, values));
    return openCadence(opening, cadence, index, report);
  });
  const before = streams.reduce((sum, { atMostBefore }) => sum + atMostBefore, 0);
  if (before > mostUnseen) throw tooMany(`Bounds and gaps look back on ${before} slots before these days`, before, ["cadences"]);
  return { streams, findings };
};

const tooMany = (what: string, count: number, path: readonly (string | number)[]): PlanError =>
  new PlanError("limit-slots", `${what}, which is more than ${mostUnseen}. Correct the number.`, { count, limit: mostUnseen }, path);

/** As far before the days asked for as the slots there have a say in what bounds and gaps leave room for. */
const reachOf = (plan: Plan, { from, to }: Days): Days => {
  const back = [...plan.cadences, ...plan.channels].reduce((most, limiting) => Math.max(most, daysLookedBack(limiting)), 0);
  return sharedDays({ from: from - back, to }, allDays);
};

/** Blackouts are laid over these days, and as far around them as the longest stretch of a quota reaches, or the clocks' jump over a midnight. */
const around = (plan: Plan, { from, to }: Days): Days => {
  let longest = 1;
  for (const { when } of plan.cadences)
    if (when.kind === "quota" && when.per !== undefined && when.per !== "hour")
      longest = Math.max(longest, (when.every ?? 1) * longestPeriod[when.per]);
  return sharedDays({ from: from - longest, to: to + longest }, allDays);
};

const openCadence = (
  { plan, channels, blocked, asked, reach }: Opening,
  cadence: Cadence,
  index: number,
  report: ReportOn,
): readonly OpenStream[] => {
  const active = activeDays(plan, cadence);
  if ("unresolved" in active) {
    report(`calendar-date-unresolved.${active.unresolved}`, { cadence: cadence.id, anchor: active.anchor });
    return [];
  }
  const base = { cadence, active, anchor: active.anchor, weekStart: weekStartOf(plan), blackouts: blackoutReasons(cadence) };
  const maker = slotMaker(base, report);
  if (maker === undefined) return [];
  if (maker.atOnce > mostUnseen)
    throw tooMany(`${nameOfCadence(cadence)} asks for ${maker.atOnce} slots in one stretch`, maker.atOnce, [
      "cadences",
      index,
      "when",
      "posts",
    ]);
  const timeZone = cadence.timeZone ?? plan.timeZone;
  if (maker.hasTimes && timeZone === undefined)
    throw new PlanError(
      "time-zone-needed",
      `${nameOfCadence(cadence)} has times of day, and neither it nor the plan names a zone. Set \`timeZone\`, such as Europe/Berlin or UTC.`,
      { cadence: cadence.id },
      ["cadences", index, "when"],
    );
  const posts = isPost(cadence);
  return usedChannels(channels, cadence, report).map((channel) => {
    const limiting = [cadence, ...(posts ? [channels.get(channel ?? "")] : [])];
    const isLimited = limiting.some((one) => one !== undefined && daysLookedBack(one) > 0);
    const within = sharedDays(isLimited ? reach : asked, active);
    const stream = { ...base, within, channel, blackoutOn: (day: number) => (posts ? blocked(day, channel) : undefined) };
    return {
      ...stream,
      asked,
      slots: () => maker.slots(stream),
      atMost: maker.atMost(sharedDays(asked, active)),
      atMostBefore: maker.atMost({ from: within.from, to: Math.min(asked.from - 1, within.to) }),
      timeZone,
      campaign: campaignOf(plan, cadence),
    };
  });
};

/** How a cadence is named in an error. */
const nameOfCadence = ({ id, name }: Cadence): string => `The cadence “${excerpt(name ?? id, echoedText)}”`;
