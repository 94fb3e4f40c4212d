import { type ContentItem, findNode, type Plan } from "social-plan";

/** Whether a piece of content promotes: as it says itself, or else as the tactic does that it carries out. */
export const isPromotional = (plan: Plan, { intent, tactic }: ContentItem): boolean =>
  (intent ?? (tactic === undefined ? undefined : intentOfTactic(plan, tactic))) === "promotional";

/** The pieces of content that promote. */
export const promotional = (plan: Plan): readonly ContentItem[] => plan.content.filter((content) => isPromotional(plan, content));

const intentOfTactic = (plan: Plan, id: string): ContentItem["intent"] => {
  const found = findNode(plan, id);
  return found?.kind === "tactic" ? found.node.intent : undefined;
};
