import { memo } from "../base/memo.js";
import type { Plan } from "../model/plan.js";
import type { Cadence } from "../model/schedule/cadence.js";
import type { Campaign } from "../model/schedule/campaign.js";
import type { Phase } from "../model/schedule/phase.js";

/** What a relative date may count from, and what a cadence may run during. */
export type Stretch =
  | {
      /** A campaign. */
      readonly kind: "campaign";
      /** The campaign itself. */
      readonly node: Campaign;
    }
  | {
      /** A phase. */
      readonly kind: "phase";
      /** The phase itself. */
      readonly node: Phase;
      /** The campaign it is a phase of. */
      readonly campaign: Campaign;
    }
  | {
      /** A cadence. */
      readonly kind: "cadence";
      /** The cadence itself. */
      readonly node: Cadence;
    };

/** Returns the campaign, phase or cadence with an id. Only these are looked through: the index of a whole plan would bring the table of all kinds into the bundle of a calendar. */
export const stretchOf = (plan: Plan, id: string): Stretch | undefined => stretchesOf(plan).get(id);

const stretchesOf = /* @__PURE__ */ memo(({ campaigns, cadences }: Plan): ReadonlyMap<string, Stretch> => {
  const found = new Map<string, Stretch>();
  for (const campaign of campaigns) {
    found.set(campaign.id, { kind: "campaign", node: campaign });
    for (const phase of campaign.phases) found.set(phase.id, { kind: "phase", node: phase, campaign });
  }
  for (const cadence of cadences) found.set(cadence.id, { kind: "cadence", node: cadence });
  return found;
});
