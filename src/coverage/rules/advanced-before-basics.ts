import type { Tactic } from "../../model/strategy/tactic.js";
import { hasBasicTacticOn, isLiveTactic, isStarted, isUnfinished } from "../../practice/tactics.js";
import { defineRule } from "../define-rule.js";

/**
 * Basics come first (C14): what an advanced tactic builds on, else a basic tactic on one of its channels. They run before it runs, and are at least planned before it is.
 */
export const advancedBeforeBasics = /* @__PURE__ */ defineRule({
  id: "advanced-before-basics",
  demand: "C14",
  severity: "warning",
  on: "tactic",
  messages: {
    dropped:
      "The advanced tactic “{tactic, name}” builds on {basics, name}, {basics, plural, one {which was} other {which were}} dropped. Take it up again, or build on another tactic.",
    waiting:
      "The advanced tactic “{tactic, name}” runs already, but {basics, name}, on which it builds, {basics, plural, one {does} other {do}} not run yet. Start with the basics.",
    running:
      "The advanced tactic “{tactic, name}” runs already, but no basic tactic runs on {channels, name}. Start with the basics, or name in `buildsOn` what it builds on.",
    planned:
      "The advanced tactic “{tactic, name}” is planned, but no basic tactic on {channels, name}. Plan the basics first, or name in `buildsOn` what it builds on.",
  },
  everywhere:
    "None of the {count} unfinished advanced tactics with channels or `buildsOn` has its basics running or planned before it. Begin with the basics, or name in `buildsOn` what each builds on.",
  applies: (tactic) => isAdvanced(tactic) && tactic.buildsOn.length + tactic.channels.length > 0,
  check(tactic, { plan, find, report }) {
    const { id, channels, buildsOn } = tactic;
    const basics = buildsOn.flatMap((one) => find("tactic", one) ?? []);
    const dropped = idsOf(basics, (one) => !isLiveTactic(one));
    const waiting = isStarted(tactic) ? idsOf(basics, (one) => isLiveTactic(one) && !isStarted(one)) : [];
    if (dropped.length > 0) report({ message: "dropped", values: { tactic: id, basics: dropped }, at: "buildsOn" });
    if (waiting.length > 0) report({ message: "waiting", values: { tactic: id, basics: waiting }, at: "buildsOn" });
    if (buildsOn.length > 0) return;
    const isBasicThere = (channel: string) => hasBasicTacticOn(plan, channel, isStarted(tactic) ? undefined : "planned");
    if (!channels.some(isBasicThere))
      report({ message: isStarted(tactic) ? "running" : "planned", values: { tactic: id, channels }, at: "difficulty" });
  },
});

/** Whether a tactic is advanced and still to be carried on: of one that is over, nothing is asked. */
const isAdvanced = (tactic: Tactic): boolean => tactic.difficulty === "advanced" && isUnfinished(tactic);

const idsOf = (tactics: readonly Tactic[], isMeant: (tactic: Tactic) => boolean): readonly string[] =>
  tactics.filter(isMeant).map(({ id }) => id);
