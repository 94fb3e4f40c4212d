import type { ContentItemInput } from "../../../../src/model/content/content-item.js";
import type { VariantInput } from "../../../../src/model/content/variant.js";
import type { Plan, PlanInput } from "../../../../src/model/plan.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { approvalDigest } from "../../../../src/practice/approval-digest.js";
import { listenFirst } from "../../../../src/stages/listen-first.js";

/** The moment of most questions. */
export const at = "2027-03-01T09:00:00Z";
/** When the approvals were given. */
export const approvedAt = "2027-02-01T09:00:00Z";

type Draft = {
  -readonly [F in keyof PlanInput]: PlanInput[F];
} & { content: ContentItemInput[] };

/** The log of a plan that walked to a stage in January 2027, a day for each step. */
export const journeyTo = (stage: string): NonNullable<PlanInput["journey"]> => {
  const { id: machine, version: machineVersion, stages } = listenFirst;
  return stages.slice(0, stages.indexOf(stage as (typeof stages)[number])).map((from, index) => ({
    ...{ seq: index + 1, cycle: 1, type: "advance", from, to: stages[index + 1] ?? "" },
    ...{ at: `2027-01-0${index + 1}T09:00:00Z`, by: "ada", gates: [], machine, machineVersion },
  }));
};

const journey = journeyTo("post");

/** A plan in which the content “oven” may go out on X and on the blog. */
const ready: PlanInput = {
  format: "social-plan/1",
  id: "the-plan",
  timeZone: "Europe/Berlin",
  people: [
    { id: "ada", name: "Ada" },
    { id: "ben", name: "Ben" },
    { id: "cem", name: "Cem" },
  ],
  audiences: [{ id: "home", name: "Home bakers" }],
  channels: [
    { id: "x", name: "Our X", platform: "x", involvement: "post" },
    { id: "blog", name: "Blog", platform: "blog", involvement: "post" },
  ],
  strategies: [
    {
      id: "care",
      businessObjectives: [{ id: "fewer-calls", statement: "Cut calls by a fifth" }],
      goals: [
        {
          id: "answer",
          statement: "Answer in public",
          serves: ["fewer-calls"],
          tactics: [
            { id: "tips", statement: "Tips", intent: "conversational", channels: ["x"] },
            { id: "more-tips", statement: "More tips", intent: "conversational", channels: ["x"] },
            { id: "offers", statement: "Offers", intent: "promotional", channels: ["x"] },
            { id: "more-offers", statement: "More offers", intent: "promotional", channels: ["x"] },
          ],
        },
      ],
      tactics: [{ id: "loose", statement: "Something else", intent: "conversational" }],
    },
  ],
  policy: { approvals: [{ id: "posts", by: ["ada", "ben", "cem"] }] },
  content: [
    {
      id: "oven",
      title: "Our new oven",
      author: "ada",
      tactic: "tips",
      empowers: { audience: "home", how: "They bake at night" },
      variants: [
        { id: "oven-x", channel: "x", text: "It is here." },
        { id: "oven-blog", channel: "blog", text: "It is here, and here is how it works." },
      ],
    },
  ],
  journey,
};

/** How a plan differs from the one in which all may go out. */
export interface Difference {
  /** Of the plan. */
  readonly plan?: Partial<PlanInput>;
  /** Of the content. */
  readonly item?: Partial<ContentItemInput>;
  /** Of its variant on X. */
  readonly x?: Partial<VariantInput>;
  /** Who approved each variant, exactly as it is; absent: Ben. */
  readonly by?: readonly string[];
}

/** The plan with a difference; what is undefined is left out. Its variants are approved as they are then, unless they state approvals. */
export const readyPlan = ({ plan, item, x, by = ["ben"] }: Difference = {}): Plan => {
  const draft: Draft = JSON.parse(JSON.stringify({ ...ready, ...plan }));
  const [oven, ...others] = draft.content;
  const changed = {
    ...oven,
    variants: oven?.variants?.map((variant) => (variant.id === "oven-x" ? { ...variant, ...x } : variant)),
    ...item,
  };
  const input = JSON.parse(JSON.stringify({ ...draft, content: [changed, ...others] }));
  const unapproved = parsePlan(input);
  for (const one of input.content)
    for (const variant of one.variants ?? [])
      variant.approvals ??= by.map((person) => ({ by: person, at: approvedAt, digest: approvalDigest(unapproved, variant.id) }));
  return parsePlan(input);
};
