import { addToGroup } from "../../base/add-to-group.js";
import type { Plan } from "../../model/plan.js";
import type { Blackout } from "../../model/schedule/blackout.js";
import type { Campaign } from "../../model/schedule/campaign.js";
import { isPost } from "../../model/schedule/posts.js";
import type { Id } from "../../model/values/id.js";
import { minutesInDay } from "../../time/units.js";
import { weekdayOf } from "../../time/weekdays.js";
import { campaignOf } from "../active-days.js";
import { allDayBlackouts, blackoutRuns } from "../blackout-days.js";
import type { Days } from "../horizon.js";
import { type Pause, pausesOfCampaign, pausesOfJourney } from "../pauses.js";
import { wallOf } from "../wall-of.js";
import { coveringRun, type Run } from "./covering-run.js";

/** What stops posts on all of some days. */
export interface Stop {
  /** A blackout of whole days that lasts over all of them. */
  readonly blackout?: Id<"blackout">;
  /** A campaign with a cadence of posts on the channel that is paused on all of them. */
  readonly campaign?: Id<"campaign">;
  /** The plan's journey is paused on all of them. */
  readonly journey?: true;
}

/**
 * Returns what answers what stops the posts of a channel on all of some days, of which only those within these are asked for. A blackout of
 * all channels comes before one of the channel alone. What holds for many channels is looked at once.
 */
export const stopsOf = (plan: Plan, within: Days): ((channel: string) => (days: Days) => Stop) => {
  const { ofAll, ofChannel } = closedRuns(plan, within);
  const campaigns = pausedCampaigns(plan);
  const closed = coveringRun(ofAll);
  const stopped = coveringRun(pausesOfJourney(plan.journey, wallOf(plan.timeZone)).map((pause) => wholeDaysOf(pause, "journey")));
  return (channel) => {
    const closedHere = coveringRun(ofChannel.get(channel) ?? []);
    const here = campaigns.get(channel) ?? [];
    return (days) => {
      const blackout = (closed(days) ?? closedHere(days))?.of;
      const campaign = here.find(({ isPaused }) => isPaused(days));
      return {
        ...(blackout !== undefined && { blackout }),
        ...(campaign !== undefined && { campaign: campaign.id }),
        ...(stopped(days) !== undefined && { journey: true }),
      };
    };
  };
};

/** The runs of days of blackouts: of those that are for all channels, and by channel. */
const closedRuns = (plan: Plan, within: Days) => {
  const ofAll: Run<string>[] = [];
  const ofChannel = new Map<string, Run<string>[]>();
  for (const blackout of allDayBlackouts(plan))
    for (const run of runsOf(blackout, within)) {
      if (blackout.channels === undefined) ofAll.push(run);
      for (const channel of new Set<string>(blackout.channels)) addToGroup(ofChannel, channel, run);
    }
  return { ofAll, ofChannel };
};

/** The runs of days of a blackout, one that begins where another ends being one with it. */
const runsOf = (blackout: Blackout, within: Days): readonly Run<string>[] => {
  const runs: Run<string>[] = [];
  for (const days of blackoutRuns(blackout, within))
    for (const { from, to } of onWeekdays(days, blackout.days)) {
      const last = runs.at(-1);
      if (last === undefined || from > last.to + 1) runs.push({ from, to, of: blackout.id });
      else runs[runs.length - 1] = { ...last, to: Math.max(last.to, to) };
    }
  return runs;
};

function* onWeekdays(days: Days, weekdays: Blackout["days"]): Generator<Days> {
  if (weekdays === undefined) yield days;
  else for (let day = days.from; day <= days.to; day += 1) if (weekdays.includes(weekdayOf(day))) yield { from: day, to: day };
}

/** The days that lie in a pause from their first minute to their last. */
const wholeDaysOf = ({ from, to }: Pause, of: string): Run<string> => ({
  from: Math.ceil(from / minutesInDay),
  to: Math.floor(to / minutesInDay) - 1,
  of,
});

/** A campaign that is paused at times. */
interface PausedCampaign {
  readonly id: string;
  readonly isPaused: (days: Days) => boolean;
}

/** By channel, the campaigns that have a cadence of posts there and are paused at times, in the order of the plan's cadences. */
const pausedCampaigns = (plan: Plan): ReadonlyMap<string, readonly PausedCampaign[]> => {
  const known = new Map<Campaign, PausedCampaign>();
  const byChannel = new Map<string, Set<PausedCampaign>>();
  for (const cadence of plan.cadences) {
    const campaign = isPost(cadence) ? campaignOf(plan, cadence) : undefined;
    if (campaign === undefined || campaign.paused.length === 0) continue;
    const paused = known.get(campaign) ?? pausedCampaign(campaign);
    known.set(campaign, paused);
    for (const channel of cadence.channels) byChannel.set(channel, (byChannel.get(channel) ?? new Set()).add(paused));
  }
  return new Map([...byChannel].map(([channel, campaigns]) => [channel, [...campaigns]]));
};

const pausedCampaign = (campaign: Campaign): PausedCampaign => {
  const pauseOver = coveringRun(pausesOfCampaign(campaign).map((pause) => wholeDaysOf(pause, campaign.id)));
  return { id: campaign.id, isPaused: (days) => pauseOver(days) !== undefined };
};
