import type { ActionItem } from "../../model/alignment/action-item.js";
import type { Kind } from "../../model/kind.js";
import type { Cadence } from "../../model/schedule/cadence.js";
import type { Campaign } from "../../model/schedule/campaign.js";
import { workOf as workOfCadence } from "../../model/schedule/posts.js";
import type { Recurrence } from "../../model/schedule/recurrence.js";
import type { Tactic } from "../../model/strategy/tactic.js";
import type { DateRef } from "../../model/values/date-ref.js";
import type { Id } from "../../model/values/id.js";
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
  tactics.map(({ id, owner, responsible, channels, venues, due }) =>
    workOf(reading, ["tactic", id], { who: [owner, ...responsible], where: [...channels, ...venues.map(({ venue }) => venue)], due }),
  );

/** Returns actions that were not dropped as work. */
export const actionWork = (reading: Reading): readonly ViewWork[] =>
  reading.plan.actions
    .filter((action) => !isDropped(action))
    .map(({ id, owner, responsible, due }) => workOf(reading, ["action", id], { who: [owner, ...responsible], due }));

/** Whether an action was dropped. */
export const isDropped = ({ status }: ActionItem): boolean => status === "dropped";

/** Returns cadences as work: those for reviews and reports, or all others. */
export const cadenceWork = (reading: Reading, which: "reviews" | "others"): readonly ViewWork[] =>
  reading.plan.cadences
    .filter((cadence) => isReview(cadence) === (which === "reviews"))
    .map(({ id, authors = [], channels, when }) => ({
      ...workOf(reading, ["cadence", id], { who: authors, where: channels, named: [anchorOfCadence(when)] }),
      when: describeRecurrence(when, reading.wording),
    }));

const anchorOfCadence = (when: Recurrence): Id | undefined => (when.kind === "relative" ? when.to : undefined);

const isReview = (cadence: Cadence): boolean => ["review", "report"].includes(workOfCadence(cadence));

/** Returns campaigns as work. */
export const campaignWork = (reading: Reading): readonly ViewWork[] =>
  reading.plan.campaigns.map(({ id, from, to }: Campaign) => ({
    ...workOf(reading, ["campaign", id], { named: [anchorOf(from), anchorOf(to)] }),
    ...stated({ when: describeSpan(from, to, reading.wording) }),
  }));

interface Doing {
  readonly who?: readonly (Id | undefined)[];
  readonly where?: readonly Id[];
  readonly due?: DateRef | undefined;
  readonly named?: readonly (Id | undefined)[];
}

const workOf = (reading: Reading, of: readonly [Kind, Id], { who = [], where = [], due, named = [] }: Doing): ViewWork => {
  const { wording } = reading;
  const people = [...new Set(who.filter((one) => one !== undefined))];
  return {
    ...itemOf(reading, of, { named: [...people, ...where, anchorOf(due), ...named] }),
    ...stated({ who: namesOf(people, wording), when: due && describeDateRef(due, wording), where: namesOf(where, wording) }),
  };
};
