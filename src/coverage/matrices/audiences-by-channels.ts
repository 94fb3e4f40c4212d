import { addToGroup } from "../../base/add-to-group.js";
import type { PresenceBasis } from "../../model/audience/audience.js";
import type { Plan } from "../../model/plan.js";
import { isAbsent } from "../../practice/audiences.js";
import { isLiveTactic } from "../../practice/tactics.js";
import { type Matrix, MatrixRow } from "./matrix.js";

/**
 * How it is known that an audience is on a channel: by the basis it states, the strongest; `stated` without one; `absent`: it is known not to be there; `unstated`: somebody plans to reach
 * it there, and nothing says that it is (C4).
 */
export type AudienceChannels = Matrix<"audience", "channel", PresenceBasis | "stated" | "absent" | "unstated">;
type Known = AudienceChannels["cells"][number]["value"];

/** Strongest first. */
const strengths: readonly Known[] = ["measured", "surveyed", "observed", "stated", "assumed", "absent"];

/** Sets the audiences of a plan against its channels; a cell names the channel or its venues where the audience is, and the tactics and messages that go to it there. */
export const audiencesByChannels = (plan: Plan): AudienceChannels => {
  const channelOf = new Map<string, string>(plan.channels.map(({ id }) => [id, id]));
  for (const { id, channel } of plan.venues) if (channel !== undefined) channelOf.set(id, channel);
  const efforts = effortsIn(plan);
  const cells = plan.audiences.flatMap(({ id, presence }) => {
    const row = new MatrixRow<Known>();
    const known = presence.map((one) => ({ at: one.at, value: isAbsent(one) ? "absent" : (one.basis ?? "stated") }) as const);
    for (const { at, value } of known.sort((a, b) => strengths.indexOf(a.value) - strengths.indexOf(b.value))) {
      const channel = channelOf.get(at);
      if (channel !== undefined) row.put(channel, value, at);
    }
    for (const { by, channels } of efforts.get(id) ?? []) for (const channel of channels) row.put(channel, "unstated", by);
    return row.cells<"audience", "channel">(id);
  });
  return { rows: plan.audiences.map(({ id }) => id), columns: plan.channels.map(({ id }) => id), cells };
};

interface Effort {
  readonly by: string;
  readonly channels: readonly string[];
}

/** By audience, the tactics and messages that go to it, with their channels. A tactic that names no audience goes to those of its goal. */
const effortsIn = ({ strategies, messages }: Plan): ReadonlyMap<string, readonly Effort[]> => {
  const efforts = new Map<string, Effort[]>();
  const add = (audiences: readonly string[], effort: Effort): void => {
    for (const audience of audiences) addToGroup(efforts, audience, effort);
  };
  for (const { goals, tactics } of strategies) {
    const all = [
      ...goals.flatMap((goal) => goal.tactics.map((tactic) => ({ tactic, goal }))),
      ...tactics.map((tactic) => ({ tactic, goal: undefined })),
    ];
    for (const { tactic, goal } of all) {
      const audiences = tactic.audiences.length > 0 ? tactic.audiences : (goal?.audiences ?? []);
      if (isLiveTactic(tactic)) add(audiences, { by: tactic.id, channels: tactic.channels });
    }
  }
  for (const { id, audience, channels } of messages) if (audience !== undefined) add([audience], { by: id, channels });
  return efforts;
};
