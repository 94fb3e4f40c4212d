import type { RootContent } from "mdast";
import type { Plan } from "../../../model/plan.js";
import type { BusinessFunction } from "../../../model/strategy/business-function.js";
import { wasConversationHeld } from "../../../practice/alignment-steps.js";
import { functionOf } from "../../../practice/functions.js";
import { peopleById } from "../../../practice/people.js";
import { describeChoice } from "../../../words/labels.js";
import type { Wording } from "../../../words/wording.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

interface Signer {
  readonly id: string;
  readonly function: BusinessFunction | undefined;
}

/** A line to sign for everybody who was invited and did not decline, and for whoever else was present; none before there was a conversation (A3). */
export const signOff = (plan: Plan, wording: Wording): RootContent[] =>
  table(wasConversationHeld(plan) ? signersOf(plan) : [], [
    { heading: say(wording, "label.person"), cell: ({ id }) => wording.nameOf(id) },
    { heading: say(wording, "label.function"), cell: (signer) => signer.function && describeChoice("function", signer.function, wording) },
    { heading: say(wording, "label.signature"), cell: () => "" },
    { heading: say(wording, "label.date"), cell: () => "" },
  ]);

const signersOf = (plan: Plan): Signer[] => {
  const { invite, encourage } = plan.alignment;
  const present = new Set<string>(encourage.flatMap((talk) => talk.present));
  const signers: Signer[] = invite
    .filter(({ id, person, response }) => response !== "declined" || present.has(id) || (person !== undefined && present.has(person)))
    .map((stakeholder) => ({ id: stakeholder.id, function: functionOf(plan, stakeholder) }));
  const invited = new Set<string>(invite.flatMap(({ id, person }) => (person === undefined ? [id] : [id, person])));
  const others = [...present].filter((id) => !invited.has(id)).map((id) => ({ id, function: peopleById(plan).get(id)?.function }));
  return [...signers, ...others];
};
