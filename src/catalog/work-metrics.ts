import type { UndatedMetric } from "./catalog-metric.js";

/** Whether we do what we set out to do. */
export const workMetrics: readonly UndatedMetric[] = [
  {
    id: "posts-published",
    unit: "count",
    nature: "flow",
    direction: "up",
    kind: "output",
    formula: "number of posts that went out",
    better: ["cadence-adherence", "engagement-rate-by-reach"],
    source: "https://type.earth/amec-framework/",
  },
  {
    id: "cadence-adherence",
    unit: "ratio",
    nature: "rate",
    direction: "up",
    kind: "activity",
    formula: "posts that went out as scheduled ÷ posts scheduled",
    source: "https://www.insia.ai/marketing-kpis/content-publishing-timeliness",
  },
  {
    id: "conversational-share",
    unit: "ratio",
    nature: "rate",
    direction: "up",
    kind: "activity",
    formula: "conversational posts ÷ all posts, promotional ones included",
    source: "https://www.e-marketingassociates.com/blog/using-the-80-20-rule-for-social-media",
  },
  {
    id: "training-completed",
    unit: "ratio",
    nature: "rate",
    direction: "up",
    kind: "input",
    formula: "people who completed a training ÷ people it was set for",
    source: "https://www.getmonetizely.com/articles/training-completion-rate-a-critical-metric-for-strategic-learning-amp-development",
  },
];
