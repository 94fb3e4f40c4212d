import { isCapability, isCarriedOut } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/**
 * A tactic happens somewhere (C5): on a channel, in a venue, or where a cadence or experiment carries it out.
 * The parts of a wider tactic happen, not the whole; a dropped one is not asked, nor one that builds a capability.
 */
export const tacticWithoutChannel = /* @__PURE__ */ defineRule({
  id: "tactic-without-channel",
  demand: "C5",
  severity: "warning",
  on: "tactic",
  messages: {
    none: "Nothing says where the tactic “{tactic, name}” takes place. Name its `channels`, or the `venues` it works in. If it only builds skills, tools or structures, set its `kind` to `capability`.",
  },
  everywhere:
    "None of the {count} tactics that need a place has one{exempt, select, absent {} 0 {} other { ({exempt, plural, one {one wider, dropped or `capability` one is} other {# wider, dropped or `capability` ones are}} exempt)}}. Name the `channels` or `venues` of each, or set the `kind` of those that only build skills, tools or structures to `capability`.",
  everywhereImplies: ["channel-without-tactic"],
  applies: (tactic, { plan }) => isCarriedOut(plan, tactic) && !isCapability(tactic),
  check({ id, channels, venues }, { users, report }) {
    const isPlaced =
      channels.length + venues.length > 0 ||
      users(id, "cadence").some((cadence) => cadence.channels.length > 0) ||
      users(id, "experiment").some((experiment) => experiment.channel !== undefined);
    if (!isPlaced) report({ message: "none", values: { tactic: id }, at: "channels" });
  },
});
