import type { JourneyState } from "../machine/journey-state.js";
import type { StageTable } from "../machine/stage-machine.js";
import { stepsFrom } from "../machine/steps-from.js";
import type { Channel } from "../model/audience/channel.js";
import type { Stage } from "../model/journey/stage-event.js";
import type { Plan } from "../model/plan.js";
import { channelsInUse, mostInvolvement } from "../practice/channels.js";

/** The stage in which all that is meant for a channel happens; one that does not say may yet be posted on. */
const stageFor = (channel: Channel): Stage => {
  const most = mostInvolvement(channel);
  return most === "listen" ? "plan" : most;
};

const furthest = (plan: Plan): Stage => {
  const meant = new Set(channelsInUse(plan).map(stageFor));
  // A plan without channels has not said that it wants none; one that declined them all has.
  if (meant.has("post") || plan.channels.length === 0) return "post";
  return meant.has("respond") ? "respond" : "plan";
};

/**
 * Returns whether nothing further is meant (D5): no step leads on, or no channel in use is to go further than this stage.
 * A plan that only listens, or has declined every channel, is complete in stage plan.
 */
export const isComplete = (machine: StageTable, plan: Plan, { stage }: JourneyState): boolean => {
  if (stepsFrom(machine, stage, "advance").length === 0) return true;
  const goal = machine.stages.indexOf(furthest(plan));
  return goal >= 0 && machine.stages.indexOf(stage) >= goal;
};
