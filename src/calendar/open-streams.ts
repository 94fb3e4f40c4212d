import { addToGroup } from "../base/add-to-group.js";
import { PlanError } from "../base/problems/plan-error.js";
import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Channel } from "../model/audience/channel.js";
import type { Plan } from "../model/plan.js";
import type { Cadence } from "../model/schedule/cadence.js";
import type { Campaign } from "../model/schedule/campaign.js";
import type { Holiday } from "../model/schedule/holiday.js";
import { isPost } from "../model/schedule/posts.js";
import type { RelativeRecurrence } from "../model/schedule/recurrence.js";
import { weekStartOf } from "../practice/week-start.js";
import { type ActiveDays, activeDays, campaignOf } from "./active-days.js";
import { allDayBlackouts, type BlackoutOnDay, blackoutDays } from "./blackout-days.js";
import { beginningOf } from "./bound-grid.js";
import { businessDays } from "./business-days.js";
import { type CadenceRule, cadenceRule, type ReportOn } from "./cadence-rule.js";
import { calendarFinding, type UnsaidFinding } from "./calendar-finding.js";
import { clockAround } from "./clock-around.js";
import { elapseBetween } from "./elapse-between.js";
import { type Obstacles, obstaclesOf } from "./obstacles.js";
import { type Pause, pausesOfCampaign, pausesOfJourney } from "./pauses.js";
import { phaseOf } from "./phase-of.js";
import { type QuietOnDay, quietHours } from "./quiet-hours.js";
import { type BlackoutReasons, blackoutReasons } from "./reasons/blackout-reasons.js";
import { limitedRule } from "./recurrence/limited-rule.js";
import { quotaRule } from "./recurrence/quota-rule.js";
import { type MomentAnchor, type RuleAnchor, relativeRule } from "./recurrence/relative-rule.js";
import { resolveAnchor } from "./recurrence/resolve-date.js";
import type { RuleContext, SlotRule } from "./recurrence/slot-rule.js";
import { CarriedPosts, type SharedQuota } from "./spreading/carried-posts.js";
import type { Quota } from "./spreading/quota.js";
import type { QuotaChannel } from "./spreading/quota-channel.js";
import { type QuotaLimits, quotaLimits } from "./spreading/quota-limits.js";
import { type Placed, QuotaSpread } from "./spreading/quota-spread.js";
import type { Stream } from "./stream.js";
import { stretchOf } from "./stretch-of.js";
import { usedChannels } from "./used-channels.js";

/** What a plan's cadences come to: streams of slots, and what is to be said of those that have none. */
export interface OpenStreams {
  /** One for each cadence and channel, in the order of the plan. */
  readonly streams: readonly Stream[];
  /** What was found on the way. */
  readonly findings: readonly UnsaidFinding[];
  /** What blackouts say. */
  readonly blackouts: BlackoutReasons;
  /** What quotas find on their channels; undefined where each is alone on its own. */
  readonly carried: CarriedPosts | undefined;
}

/**
 * Makes every cadence of a plan ready, or only one, whatever days are asked for. Throws `time-zone-needed` where a slot has a time and no zone is stated,
 * and `cadence` for an RFC 5545 rule that is none.
 */
export const openStreams = (plan: Plan, holidays: readonly Holiday[], only?: Cadence): OpenStreams =>
  new Opening(plan, holidays).open(only);

/** A cadence that can be asked for slots. */
type ReadyCadence = CadenceRule & {
  readonly active: ActiveDays;
  readonly timeZone: string | undefined;
  readonly campaign: Campaign | undefined;
};

/** A cadence with its channels, as far as they are in use. */
type Opened = ReadyCadence & {
  readonly cadence: Cadence;
  readonly index: number;
  readonly channels: readonly QuotaChannel[];
};

class Opening {
  readonly #plan: Plan;
  readonly #findings: UnsaidFinding[] = [];
  readonly #blackouts = blackoutReasons();
  readonly #blackoutOn: BlackoutOnDay | undefined;
  readonly #quietOn: QuietOnDay | undefined;
  readonly #isBusinessDay: (day: number) => boolean;
  readonly #pauses = new Map<string, readonly Pause[]>();
  readonly #ready = new Map<string, ReadyCadence | undefined>();
  readonly #indexes: ReadonlyMap<string, number>;

  constructor(plan: Plan, holidays: readonly Holiday[]) {
    this.#plan = plan;
    const allDay = allDayBlackouts(plan);
    this.#blackoutOn = allDay.length === 0 ? undefined : blackoutDays(allDay);
    this.#quietOn = quietHours(plan);
    this.#isBusinessDay = businessDays(holidays);
    this.#indexes = new Map(plan.cadences.map(({ id }, index) => [id as string, index]));
  }

  open(only: Cadence | undefined): OpenStreams {
    const channels = new Map(this.#plan.channels.map((channel) => [channel.id as string, channel]));
    const opened = this.#plan.cadences.flatMap((cadence, index): readonly Opened[] => {
      if (only !== undefined && cadence !== only) return [];
      const ready = this.#cadence(cadence, index);
      if (ready === undefined) return [];
      const used = usedChannels(channels, cadence, this.#reportOn(cadence, index));
      return [{ ...ready, cadence, index, channels: used.map((id) => ({ id, obstacles: this.#obstacles(cadence, id, ready) })) }];
    });
    const quotas = this.#quotasOf(opened, channels);
    const ofRules = new Map(opened.map((one) => [one, this.#ofRule(one)]));
    const carried = carriedPosts(quotas, opened, fixedPosts(ofRules), this.#blackouts);
    const streams = opened.flatMap((one) => {
      const spread = quotas.get(one);
      if (spread === undefined) return ofRules.get(one) ?? [];
      return one.channels.map((channel) => this.#stream(one, channel, quotaRule(spread, placedBy(spread, carried), channel)));
    });
    return { streams, findings: this.#findings, blackouts: this.#blackouts, carried };
  }

  /** The streams of a cadence that has one rule for all its channels. */
  #ofRule(one: Opened): readonly Stream[] {
    const { rule, channels } = one;
    return rule === undefined ? [] : channels.map((channel) => this.#stream(one, channel, rule));
  }

  /** What spreads the quotas over their channels. */
  #quotasOf(opened: readonly Opened[], channels: ReadonlyMap<string, Channel>): ReadonlyMap<Opened, QuotaSpread> {
    const weekStart = weekStartOf(this.#plan);
    const beginning = beginningOf(this.#plan);
    return new Map(
      opened.flatMap((one) => {
        const { cadence, active, quota, campaign } = one;
        if (quota === undefined) return [];
        const used = one.channels.flatMap(({ id }) => channels.get(id ?? "") ?? []);
        const anchor = cadence.starts === undefined ? beginning : active.anchor;
        const limits = quotaLimits({ cadence, campaign: campaign?.id, channels: used, grid: quota.grid, anchor, beginning, weekStart });
        const setting = {
          quota,
          active,
          beginning: anchor,
          phase: phaseOf(cadence.id),
          channels: one.channels,
          limits,
          blackouts: this.#blackouts,
        };
        return [[one, new QuotaSpread(setting)] as const];
      }),
    );
  }

  #reportOn({ id }: Cadence, index: number): ReportOn {
    return (key, values, about) => this.#findings.push(calendarFinding(key, { node: id, path: ["cadences", index], about }, values));
  }

  /** A cadence made ready, once, as others may count from it; undefined, with a finding, where it plans nothing. */
  #cadence(cadence: Cadence, index: number): ReadyCadence | undefined {
    const known = this.#ready.get(cadence.id);
    if (known !== undefined || this.#ready.has(cadence.id)) return known;
    this.#ready.set(cadence.id, undefined); // one that counts from itself counts from nothing
    const ready = this.#makeReady(cadence, index);
    this.#ready.set(cadence.id, ready);
    return ready;
  }

  #makeReady(cadence: Cadence, index: number): ReadyCadence | undefined {
    const report = this.#reportOn(cadence, index);
    const active = activeDays(this.#plan, cadence, this.#isBusinessDay);
    if ("unresolved" in active) {
      report(`calendar-date-unresolved.${active.unresolved}`, { cadence: cadence.id, anchor: active.anchor });
      return undefined;
    }
    if (cadence.count !== undefined && cadence.starts === undefined) {
      report("calendar-date-unresolved.no-start", { cadence: cadence.id, count: cadence.count });
      return undefined;
    }
    const campaign = campaignOf(this.#plan, cadence);
    const anchorZone = this.#zoneOfAnchor(cadence) ?? this.#plan.timeZone;
    const timeZone = cadence.timeZone ?? campaign?.timeZone ?? anchorZone;
    const context: RuleContext = {
      anchor: active.anchor,
      hasStart: cadence.starts !== undefined,
      weekStart: weekStartOf(this.#plan),
      isBusinessDay: this.#isBusinessDay,
      lastWallBy: (instant) => clockAround(timeZone, instant).lastWallBy(instant),
      elapse: elapseBetween(anchorZone, timeZone),
    };
    const relative = (recurrence: RelativeRecurrence) => this.#relative(recurrence, context, cadence, report);
    const rule = cadenceRule({ cadence, index, context, relative, report });
    return rule && { ...rule, active, timeZone, campaign };
  }

  /** The zone that is stated for what a cadence counts from. */
  #zoneOfAnchor({ when }: Cadence): string | undefined {
    const anchor = when.kind === "relative" ? stretchOf(this.#plan, when.to) : undefined;
    if (anchor?.kind === "cadence") return this.#cadence(anchor.node, this.#indexes.get(anchor.node.id) ?? 0)?.timeZone;
    return anchor?.kind === "phase" ? anchor.campaign.timeZone : anchor?.node.timeZone;
  }

  #relative(recurrence: RelativeRecurrence, context: RuleContext, cadence: Cadence, report: ReportOn): SlotRule | undefined {
    const anchors = this.#anchorsOf(recurrence.to);
    if ("unresolved" in anchors) {
      report(`calendar-date-unresolved.${anchors.unresolved}`, { cadence: cadence.id, anchor: anchors.anchor });
      return undefined;
    }
    return relativeRule(recurrence, anchors, context);
  }

  /** What a relative rule counts from: a moment, or every slot that another cadence asks for. */
  #anchorsOf(to: string): MomentAnchor | RuleAnchor | Extract<ReturnType<typeof resolveAnchor>, { readonly unresolved: string }> {
    const stretch = stretchOf(this.#plan, to);
    if (stretch?.kind !== "cadence") {
      const moment = resolveAnchor(this.#plan, to, this.#isBusinessDay);
      return "unresolved" in moment ? moment : { ...moment, name: to };
    }
    const { node } = stretch;
    const ready = this.#cadence(node, this.#indexes.get(node.id) ?? 0);
    if (ready === undefined) return { unresolved: "unknown-day", anchor: to };
    return { rule: limitedRule(ready.rule ?? this.#freeQuota(node, ready), ready.active, node.count), name: to };
  }

  /** The rule of a quota that others count from: as it is before anything is in its way. */
  #freeQuota({ id }: Cadence, { quota, active }: Extract<ReadyCadence, { readonly quota: Quota }>): SlotRule {
    const channel = { id: undefined, obstacles: undefined };
    const setting = {
      quota,
      active,
      beginning: active.anchor,
      phase: phaseOf(id),
      channels: [channel],
      limits: noLimits,
      blackouts: this.#blackouts,
    };
    const spread = new QuotaSpread(setting);
    return quotaRule(spread, placedBy(spread, undefined), channel);
  }

  #stream({ cadence, index, active, timeZone, campaign }: Opened, { id: channel, obstacles }: QuotaChannel, rule: SlotRule): Stream {
    if (rule.hasTimes && timeZone === undefined)
      throw new PlanError(
        "time-zone-needed",
        `The cadence “${excerpt(cadence.name ?? cadence.id, echoedText)}” has times of day, and neither it nor the plan names a zone. Set \`timeZone\`, such as Europe/Berlin or UTC.`,
        { cadence: cadence.id },
        ["cadences", index, "when"],
      );
    return { cadence, channel, campaign, rule, active, anchor: active.anchor, count: cadence.count, timeZone, obstacles };
  }

  /** Blackouts and pauses of the journey keep posts away, since people are answered all the same; the pauses of a campaign keep all its work away. */
  #obstacles(cadence: Cadence, channel: string | undefined, { campaign, timeZone }: ReadyCadence): Obstacles | undefined {
    const posts = isPost(cadence);
    const pauses = this.#pausesOf(campaign, timeZone, posts);
    return obstaclesOf({ channel, pauses, blackoutOn: posts ? this.#blackoutOn : undefined, quietOn: posts ? this.#quietOn : undefined });
  }

  /** Worked out once for each campaign, zone and kind of work, however many streams share them. */
  #pausesOf(campaign: Campaign | undefined, timeZone: string | undefined, posts: boolean): readonly Pause[] {
    const key = `${campaign?.id ?? ""} ${timeZone ?? ""} ${posts}`; // an id holds no space
    const known = this.#pauses.get(key);
    if (known !== undefined) return known;
    const ofCampaign = campaign === undefined ? [] : pausesOfCampaign(campaign);
    const ofJourney = posts ? pausesOfJourney(this.#plan.journey, (instant) => clockAround(timeZone, instant).wallAt(instant)) : [];
    const pauses = [...ofCampaign, ...ofJourney];
    this.#pauses.set(key, pauses);
    return pauses;
  }
}

/** The streams of rules that state their days and make posts, by channel. */
const fixedPosts = (ofRules: ReadonlyMap<Opened, readonly Stream[]>): ReadonlyMap<string, readonly Stream[]> => {
  const fixed = new Map<string, Stream[]>();
  for (const [{ cadence }, streams] of ofRules)
    if (isPost(cadence)) for (const stream of streams) if (stream.channel !== undefined) addToGroup(fixed, stream.channel, stream);
  return fixed;
};

/** What the quotas of a plan find on their channels; undefined where each is alone on its own. */
const carriedPosts = (
  spreads: ReadonlyMap<Opened, QuotaSpread>,
  opened: readonly Opened[],
  fixed: ReadonlyMap<string, readonly Stream[]>,
  blackouts: BlackoutReasons,
): CarriedPosts | undefined => {
  const posting = new Map<string, number>();
  for (const { cadence, channels } of opened)
    if (isPost(cadence)) for (const { id = "" } of channels) posting.set(id, (posting.get(id) ?? 0) + 1);
  const shared = [...spreads].flatMap(([{ cadence, channels, timeZone }, spread]): readonly SharedQuota[] => {
    const ids = isPost(cadence) ? channels.flatMap(({ id }) => id ?? []) : [];
    return ids.some((id) => (posting.get(id) ?? 0) > 1) ? [{ spread, channels: ids, timeZone }] : [];
  });
  return shared.length === 0 ? undefined : new CarriedPosts(shared, fixed, blackouts);
};

/** Returns what fills the stretches of a quota; the last few are kept, as each slot of a stretch is asked for by itself. */
const placedBy = (spread: QuotaSpread, carried: CarriedPosts | undefined): ((frame: number) => Placed) => {
  let known: { readonly frame: number; readonly placed: Placed } | undefined;
  return (frame) => {
    if (known?.frame !== frame) known = { frame, placed: carried?.placed(spread, frame) ?? spread.place(frame, undefined) };
    return known.placed;
  };
};

const noLimits: QuotaLimits = { apart: 0, fromOthers: 0, gapRefusal: undefined, caps: [] };
