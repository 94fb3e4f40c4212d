import { channelsInUse } from "../../../practice/channels.js";
import { liveTactics } from "../../../practice/tactics.js";
import { audienceItems } from "../audience-items.js";
import type { Definition } from "../definition.js";
import { gapIfNone } from "../gap.js";
import { itemsOf } from "../item-of.js";
import { lackingGoals, lackingKpis, lonelyChannels, looseKpis, placelessTactics, tiedKpis, unseenAudiences } from "../lacking.js";
import { objectiveItems } from "../objective-items.js";
import { audienceKinds, treeKinds } from "../taken-kinds.js";
import type { ViewAudience, ViewItem, ViewObjective, ViewWork } from "../view-item.js";
import { tacticWork } from "../work-of.js";

/** A plan as people, objectives, strategy and technology. */
export interface PostParts {
  /** Whom it is for, and where they are already. */
  readonly people: readonly ViewAudience[];
  /** What it is to achieve with them. */
  readonly objectives: readonly ViewObjective[];
  /** What changes between them and the organisation: what they are to hear, and what is done. */
  readonly strategy: {
    /** The messages. */
    readonly messages: readonly ViewItem[];
    /** The tactics. */
    readonly tactics: readonly ViewWork[];
  };
  /** Where that happens, chosen last: channels in use or going to be, then venues. */
  readonly technology: readonly ViewItem[];
}

/** POST, people, objectives, strategy and technology, in this order: Charlene Li and Josh Bernoff, “Groundswell” (2008), chapter 4. */
export const post: Definition<PostParts> = {
  takes: [treeKinds, audienceKinds, ["vision", "message"]],
  read: (reading) => {
    const { plan } = reading;
    const parts: PostParts = {
      people: audienceItems(reading),
      objectives: objectiveItems(reading),
      strategy: { messages: itemsOf(reading, "message", plan.messages), tactics: tacticWork(reading, liveTactics(plan)) },
      technology: [...itemsOf(reading, "channel", channelsInUse(plan)), ...itemsOf(reading, "venue", plan.venues)],
    };
    const { messages, tactics } = parts.strategy;
    return {
      parts,
      gaps: [
        ...gapIfNone("people", "post.people", parts.people),
        ...unseenAudiences("people", plan),
        ...gapIfNone("objectives", "post.objectives", parts.objectives),
        ...lackingGoals("objectives", plan, "goal.audience"),
        ...lackingGoals("objectives", plan, "goal.kpi"),
        ...lackingKpis("objectives", tiedKpis(plan), ["kpi.target"]),
        ...looseKpis("objectives", plan),
        ...gapIfNone("strategy", "post.strategy", [...messages, ...tactics]),
        ...(tactics.length === 0 ? [] : lackingGoals("strategy", plan, "goal.tactic")),
        ...gapIfNone("technology", "post.technology", parts.technology),
        ...placelessTactics("technology", plan),
        ...lonelyChannels("technology", plan),
      ],
    };
  },
};
