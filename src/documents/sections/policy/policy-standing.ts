import type { Policy } from "../../../model/policy/policy.js";
import { isApproved } from "../../../practice/policy.js";
import { describeDay } from "../../../words/values/days.js";
import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { fact, type Line } from "../../blocks/line.js";
import { say } from "../../say.js";

/** Lines that say which version of the policy this is, who approved it and when, and when it is looked at again (D9). */
export const policyStanding = (policy: Policy, wording: Wording): Line[] => {
  const { version, reviewOn } = policy;
  return [
    ...fact(say(wording, "label.version"), version),
    ...(isApproved(policy) ? approval(policy, wording) : draft(policy, wording)),
    ...fact(say(wording, "label.review"), reviewOn && describeDay(reviewOn, wording)),
  ];
};

const approval = ({ approvedBy, approvedOn }: Policy, wording: Wording): Line[] => {
  const date = approvedOn && describeDay(approvedOn, wording);
  return fact(say(wording, "label.status"), say(wording, "policy.approved", { who: namesOf(approvedBy, wording), date }));
};

/** A draft may name who approved it before. */
const draft = ({ status, approvedBy, approvedOn }: Policy, wording: Wording): Line[] => [
  ...fact(say(wording, "label.status"), status && say(wording, "policy.draft")),
  ...fact(say(wording, "label.approvedBy"), namesOf(approvedBy, wording)),
  ...fact(say(wording, "label.approvedOn"), approvedOn && describeDay(approvedOn, wording)),
];
