import type { Alignment, Conversation, Preparation } from "../../model/alignment/alignment.js";
import type { AlignmentIssue } from "../../model/alignment/alignment-issue.js";
import type { Decision } from "../../model/alignment/decision.js";
import type { Stakeholder } from "../../model/alignment/stakeholder.js";
import { trueOrFalse, word } from "../spec/choice.js";
import { date } from "../spec/date.js";
import { anyReference, reference } from "../spec/id.js";
import { list } from "../spec/list.js";
import { number } from "../spec/number.js";
import { object } from "../spec/object.js";
import { filled, optional } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { businessFunction, rating } from "./choices.js";
import { due } from "./date-ref.js";
import { toPerson, toPersonOrStakeholder } from "./references.js";
import { thing } from "./thing.js";

/** The conversation with stakeholders. */
export const alignment = () =>
  object<Alignment>({
    prepare: filled(
      object<Preparation>({ competitors: list(text()), customerActivity: list(text()), trends: list(text()), sources: list(text()) }),
    ),
    invite: list(
      object<Stakeholder>({
        ...thing("stakeholder"),
        name: text(),
        function: optional(businessFunction()),
        person: optional(toPerson()),
        invitedOn: optional(date()),
        response: optional(word("accepted", "declined", "none")),
      }),
    ),
    encourage: list(object<Conversation>({ on: optional(date()), summary: text(), present: list(toPersonOrStakeholder()) })),
    issues: list(
      object<AlignmentIssue>({
        ...thing("issue"),
        statement: text(),
        raisedBy: list(toPersonOrStakeholder()),
        kind: optional(openWord("risk")),
        impact: optional(rating()),
        likelihood: optional(rating()),
        confirmed: optional(trueOrFalse()),
        rank: optional(number()),
        redFlag: optional(trueOrFalse()),
        owner: optional(toPerson()),
        due: due(),
        resolution: optional(text()),
        about: list(anyReference()),
      }),
    ),
    decisions: list(
      object<Decision>({
        ...thing("decision"),
        statement: text(),
        on: optional(date()),
        by: list(toPersonOrStakeholder()),
        settles: list(reference(["issue"])),
      }),
    ),
    nextSteps: list(reference(["action"])),
  });
