import type { UndatedMetric } from "./catalog-metric.js";

const getFeedback = "https://www.getfeedback.com/resources/csat/everything-you-need-to-know-about-measuring-customer-satisfaction/";

/** How we answer, and what the people answered think of it. */
export const serviceMetrics: readonly UndatedMetric[] = [
  {
    id: "first-response-time",
    unit: "duration",
    nature: "rate",
    direction: "down",
    kind: "output",
    formula: "sum of the times from each enquiry to its first answer ÷ number of enquiries answered",
    source: "https://www.cxtoday.com/contact-centre/what-is-first-response-time-and-how-can-i-measure-it/",
  },
  {
    id: "response-rate",
    unit: "ratio",
    nature: "rate",
    direction: "up",
    kind: "output",
    formula: "enquiries answered ÷ enquiries received",
    source: "https://www.07heavenmarketing.co.uk/hm-blog/facebook-response-measurements-how-do-they-do-it",
  },
  {
    id: "resolution-time",
    unit: "duration",
    nature: "rate",
    direction: "down",
    kind: "output",
    formula: "sum of the times from each enquiry to its solution ÷ number of enquiries solved",
    source: "https://www.geckoboard.com/best-practice/kpi-examples/average-resolution-time/",
  },
  {
    id: "call-deflection",
    unit: "ratio",
    nature: "rate",
    direction: "up",
    kind: "outcome",
    formula: "enquiries settled without an agent ÷ all enquiries",
    source: "https://www.balto.ai/blog/call-deflection-rate/",
  },
  {
    id: "csat",
    unit: "ratio",
    nature: "rate",
    direction: "up",
    kind: "outcome",
    formula: "answers of 4 or 5 on a scale to 5 ÷ all answers",
    source: getFeedback,
  },
  {
    id: "csat-mean",
    unit: "score",
    nature: "rate",
    direction: "up",
    kind: "outcome",
    formula: "sum of the answers on a scale from 1 to 5 ÷ number of answers",
    better: ["csat"],
    source: getFeedback,
  },
  {
    id: "nps",
    unit: "score",
    nature: "rate",
    direction: "up",
    kind: "outcome",
    formula: "percentage of the answers 9 and 10 − percentage of the answers 0 to 6, asked from 0 to 10 how likely one is to recommend us",
    source: "https://nps.bain.com/about/measuring-your-net-promoter-score/",
  },
];
