import { PlanError } from "../base/problems/plan-error.js";
import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Plan } from "../model/plan.js";
import type { Cadence } from "../model/schedule/cadence.js";
import type { Campaign } from "../model/schedule/campaign.js";
import type { Holiday } from "../model/schedule/holiday.js";
import { isPost } from "../model/schedule/posts.js";
import type { RelativeRecurrence } from "../model/schedule/recurrence.js";
import { weekStartOf } from "../practice/week-start.js";
import { millisecondsInDay } from "../time/units.js";
import { type ActiveDays, activeDays, campaignOf } from "./active-days.js";
import { allDayBlackouts, type BlackoutOnDay, blackoutDays } from "./blackout-days.js";
import { businessDays } from "./business-days.js";
import { type CadenceRule, cadenceRule, type ReportOn } from "./cadence-rule.js";
import { calendarFinding, type UnsaidFinding } from "./calendar-finding.js";
import { type Obstacles, obstaclesOf } from "./obstacles.js";
import { type Pause, pausesOfCampaign, pausesOfJourney } from "./pauses.js";
import { type QuietOnDay, quietHours } from "./quiet-hours.js";
import { type BlackoutReasons, blackoutReasons } from "./reasons/blackout-reasons.js";
import { limitedRule } from "./recurrence/limited-rule.js";
import { type MomentAnchor, type RuleAnchor, relativeRule } from "./recurrence/relative-rule.js";
import { resolveAnchor } from "./recurrence/resolve-date.js";
import type { RuleContext, SlotRule } from "./recurrence/slot-rule.js";
import type { Stream } from "./stream.js";
import { stretchOf } from "./stretch-of.js";
import { usedChannels } from "./used-channels.js";
import { WallClock } from "./wall-clock.js";

/** What a plan's cadences come to: streams of slots, and what is to be said of those that have none. */
export interface OpenStreams {
  /** One for each cadence and channel, in the order of the plan. */
  readonly streams: readonly Stream[];
  /** What was found on the way. */
  readonly findings: readonly UnsaidFinding[];
  /** What blackouts say. */
  readonly blackouts: BlackoutReasons;
}

/**
 * Makes every cadence of a plan ready, whatever days are asked for. Throws `time-zone-needed` where a slot has a time and no zone is stated,
 * and `cadence` for an RFC 5545 rule that is none.
 */
export const openStreams = (plan: Plan, holidays: readonly Holiday[]): OpenStreams => new Opening(plan, holidays).open();

/** A cadence that can be asked for slots. */
interface ReadyCadence {
  readonly rule: CadenceRule;
  readonly active: ActiveDays;
  readonly timeZone: string | undefined;
  readonly campaign: Campaign | undefined;
}

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

  open(): OpenStreams {
    const channels = new Map(this.#plan.channels.map((channel) => [channel.id as string, channel]));
    const streams = this.#plan.cadences.flatMap((cadence, index) => {
      const ready = this.#cadence(cadence, index);
      if (ready === undefined) return [];
      return usedChannels(channels, cadence, this.#reportOn(cadence, index)).map((channel) => this.#stream(cadence, index, ready, channel));
    });
    return { streams, findings: this.#findings, blackouts: this.#blackouts };
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
    const timeZone = cadence.timeZone ?? campaign?.timeZone ?? this.#plan.timeZone;
    const context: RuleContext = {
      anchor: active.anchor,
      hasStart: cadence.starts !== undefined,
      weekStart: weekStartOf(this.#plan),
      isBusinessDay: this.#isBusinessDay,
      lastWallBy: (instant) => clockAround(timeZone, instant).lastWallBy(instant),
    };
    const relative = (recurrence: RelativeRecurrence) => this.#relative(recurrence, context, cadence, report);
    const rule = cadenceRule({ cadence, index, context, relative, report });
    return rule && { rule, active, timeZone, campaign };
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
    const { active } = ready;
    const rule = ready.rule(() => ({ active, obstacles: undefined, blackouts: this.#blackouts }));
    return { rule: limitedRule(rule, active, node.count), name: to };
  }

  #stream(cadence: Cadence, index: number, ready: ReadyCadence, channel: string | undefined): Stream {
    const { active, timeZone, campaign } = ready;
    const obstacles = this.#obstacles(cadence, channel, campaign, timeZone);
    const rule = ready.rule(() => ({ active, obstacles, blackouts: this.#blackouts }));
    if (rule.hasTimes && timeZone === undefined)
      throw new PlanError(
        "time-zone-needed",
        `The cadence “${excerpt(cadence.name ?? cadence.id, echoedText)}” has times of day, and neither it nor the plan names a zone. Set \`timeZone\`, such as Europe/Berlin or UTC.`,
        { cadence: cadence.id },
        ["cadences", index, "when"],
      );
    return { cadence, channel, campaign, rule, active, anchor: active.anchor, count: cadence.count, timeZone, obstacles };
  }

  /** Blackouts keep posts away, and the pauses of a campaign or of the whole journey all work. */
  #obstacles(
    cadence: Cadence,
    channel: string | undefined,
    campaign: Campaign | undefined,
    timeZone: string | undefined,
  ): Obstacles | undefined {
    const posts = isPost(cadence);
    const pauses = this.#pausesOf(campaign, timeZone);
    return obstaclesOf({ channel, pauses, blackoutOn: posts ? this.#blackoutOn : undefined, quietOn: posts ? this.#quietOn : undefined });
  }

  /** Worked out once for each campaign and zone, however many streams share them. */
  #pausesOf(campaign: Campaign | undefined, timeZone: string | undefined): readonly Pause[] {
    const key = `${campaign?.id ?? ""} ${timeZone ?? ""}`; // an id holds no space
    const known = this.#pauses.get(key);
    if (known !== undefined) return known;
    const ofCampaign = campaign === undefined ? [] : pausesOfCampaign(campaign);
    const pauses = [...ofCampaign, ...pausesOfJourney(this.#plan.journey, (instant) => clockAround(timeZone, instant).wallAt(instant))];
    this.#pauses.set(key, pauses);
    return pauses;
  }
}

const clockAround = (timeZone: string | undefined, instant: number): WallClock => {
  const day = Math.floor(instant / millisecondsInDay);
  return new WallClock(timeZone, { from: day, to: day });
};
