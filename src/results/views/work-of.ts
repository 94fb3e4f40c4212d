import type { Kind } from "../../model/kind.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Campaign } from "../../model/schedule/campaign.js";
import { workOf } from "../../model/schedule/posts.js";
import type { Recurrence } from "../../model/schedule/recurrence.js";
import type { Tactic } from "../../model/strategy/tactic.js";
import type { DateRef } from "../../model/values/date-ref.js";
import type { Id } from "../../model/values/id.js";
import { isDroppedAction } from "../../practice/actions.js";
import { describeDateRef, describeSpan } from "../../words/values/dates.js";
import { namesOf } from "../../words/values/lists.js";
import { describeRecurrence } from "../../words/values/recurrences.js";
import { itemOf } from "./item-of.js";
import { anchorOf } from "./measure-of.js";
import type { Reading } from "./reading.js";
import { stated } from "./stated.js";
import type { ViewWork } from "./view-item.js";

/** Returns tactics as work. */
export const tacticWork = (reading: Reading, tactics: readonly Tactic[]): readonly ViewWork[] =>
  tactics.map((tactic) => {
    const work = reading.tactics.get(tactic.id) ?? workOfTactic(reading, tactic);
    reading.tactics.set(tactic.id, work);
    return work;
  });

const workOfTactic = (reading: Reading, { id, owner, responsible, channels, venues, due }: Tactic): ViewWork =>
  workItem(reading, ["tactic", id], { who: [owner, ...responsible], where: [...channels, ...venues.map(({ venue }) => venue)], due });

/** Returns actions that were not dropped as work. */
export const actionWork = (reading: Reading): readonly ViewWork[] =>
  reading.plan.actions
    .filter((action) => !isDroppedAction(action))
    .map(({ id, owner, responsible, due }) => workItem(reading, ["action", id], { who: [owner, ...responsible], due }));

/** Returns cadences as work: those for reviews and reports, or all others. */
export const cadenceWork = (reading: Reading, which: "reviews" | "others"): readonly ViewWork[] =>
  reading.plan.cadences
    .filter((cadence) => isReview(cadence) === (which === "reviews"))
    .map(({ id, authors = [], channels, when }) => ({
      ...workItem(reading, ["cadence", id], { who: authors, where: channels, named: [anchorOfCadence(when)] }),
      when: describeRecurrence(when, reading.wording),
    }));

const anchorOfCadence = (when: Recurrence): Id | undefined => (when.kind === "relative" ? when.to : undefined);

const isReview = (cadence: Cadence): boolean => ["review", "report"].includes(workOf(cadence));

/** Returns campaigns as work. */
export const campaignWork = (reading: Reading): readonly ViewWork[] =>
  reading.plan.campaigns.map(({ id, from, to }: Campaign) => ({
    ...workItem(reading, ["campaign", id], { named: [anchorOf(from), anchorOf(to)] }),
    ...stated({ when: describeSpan(from, to, reading.wording) }),
  }));

interface Doing {
  readonly who?: readonly (Id | undefined)[];
  readonly where?: readonly Id[];
  readonly due?: DateRef | undefined;
  readonly named?: readonly (Id | undefined)[];
}

const workItem = (reading: Reading, of: readonly [Kind, Id], { who = [], where = [], due, named = [] }: Doing): ViewWork => {
  const { wording } = reading;
  const people = [...new Set(who.filter((one) => one !== undefined))];
  return {
    ...itemOf(reading, of, { named: [...people, ...where, anchorOf(due), ...named] }),
    ...stated({ who: namesOf(people, wording), when: due && describeDateRef(due, wording), where: namesOf(where, wording) }),
  };
};
