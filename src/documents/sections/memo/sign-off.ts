import type { RootContent } from "mdast";
import type { Stakeholder } from "../../../model/alignment/stakeholder.js";
import type { Plan } from "../../../model/plan.js";
import { wasConversationHeld } from "../../../practice/alignment-steps.js";
import { functionOf } from "../../../practice/functions.js";
import { describeChoice } from "../../../words/labels.js";
import type { Wording } from "../../../words/wording.js";
import { table } from "../../blocks/table.js";
import { say } from "../../say.js";

/** A line to sign for everybody who was invited and did not decline; none before there was a conversation (A3). */
export const signOff = (plan: Plan, wording: Wording): RootContent[] => {
  if (!wasConversationHeld(plan)) return [];
  const signers = plan.alignment.invite.filter(({ response }) => response !== "declined");
  return table(signers, [
    { heading: say(wording, "label.person"), cell: ({ id }) => wording.nameOf(id) },
    { heading: say(wording, "label.function"), cell: (signer) => functionIn(plan, signer, wording) },
    { heading: say(wording, "label.signature"), cell: () => "" },
    { heading: say(wording, "label.date"), cell: () => "" },
  ]);
};

const functionIn = (plan: Plan, stakeholder: Stakeholder, wording: Wording): string | undefined => {
  const name = functionOf(plan, stakeholder);
  return name && describeChoice("function", name, wording);
};
