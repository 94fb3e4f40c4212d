import { addToGroup } from "../../base/add-to-group.js";
import type { Planner } from "../../plugins/planner/planner.js";
import type { Host } from "./host.js";
import type { Sample } from "./sample.js";
import type { TriedPlan } from "./tried-plan.js";
import { type ReadsAndWrites, writeSample } from "./write-sample.js";

const mostPlans = 5;

/** Returns a plan with the samples on the first things of their kinds: of each kind the first, in another plan the second, and so on. */
export const fullPlans = (
  planner: Planner,
  plugin: ReadsAndWrites,
  { name, bare, firstOf }: Host,
  samples: readonly Sample[],
): readonly TriedPlan[] => {
  const turns = new Map<Sample["kind"], number>();
  const rounds = new Map<number, Sample[]>();
  for (const sample of samples) {
    const turn = turns.get(sample.kind) ?? 0;
    turns.set(sample.kind, turn + 1);
    addToGroup(rounds, turn, sample);
  }
  return [...rounds.values()].slice(0, mostPlans).flatMap((round, at) => {
    try {
      const plan = round.reduce((before, sample) => {
        const thing = firstOf.get(sample.kind);
        return thing === undefined ? before : writeSample(planner, plugin, before, thing, sample);
      }, bare);
      return [{ name: `${name}, with data [${at}]`, plan }];
    } catch {
      return []; // the field says so
    }
  });
};
