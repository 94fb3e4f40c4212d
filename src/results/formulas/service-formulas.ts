import { formula, type PercentileFormula } from "./formula.js";

const percentile = (of: number, all: number): PercentileFormula => ({ inputs: { minutes: "times" }, part: [of, all] });

/** How we answer, and what the people answered think of it: as `catalog/service-metrics` states it. */
export const serviceFormulas = /* @__PURE__ */ (() => ({
  "first-response-time": formula(
    { minutesToAnswer: "amount", enquiriesAnswered: "count" },
    { add: ["minutesToAnswer"], divideBy: ["enquiriesAnswered"] },
  ),
  "first-response-time-median": percentile(1, 2),
  "first-response-time-p90": percentile(9, 10),
  "response-rate": formula(
    { enquiriesAnswered: "count", enquiriesReceived: "count" },
    {
      add: ["enquiriesAnswered"],
      divideBy: ["enquiriesReceived"],
      within: [{ parts: ["enquiriesAnswered"], whole: ["enquiriesReceived"] }],
    },
  ),
  "resolution-time": formula(
    { minutesToSolution: "amount", enquiriesSolved: "count" },
    { add: ["minutesToSolution"], divideBy: ["enquiriesSolved"] },
  ),
  "call-deflection": formula(
    { settledWithoutAgent: "count", enquiries: "count" },
    { add: ["settledWithoutAgent"], divideBy: ["enquiries"], within: [{ parts: ["settledWithoutAgent"], whole: ["enquiries"] }] },
  ),
  csat: formula(
    { satisfiedAnswers: "count", answers: "count" },
    { add: ["satisfiedAnswers"], divideBy: ["answers"], within: [{ parts: ["satisfiedAnswers"], whole: ["answers"] }] },
  ),
  "csat-mean": formula({ sumOfAnswers: "amount", answers: "count" }, { add: ["sumOfAnswers"], divideBy: ["answers"], scale: [1, 5] }),
  nps: formula(
    { promoters: "count", detractors: "count", answers: "count" },
    {
      add: ["promoters"],
      subtract: ["detractors"],
      multiplyBy: 100,
      divideBy: ["answers"],
      within: [{ parts: ["promoters", "detractors"], whole: ["answers"] }],
    },
  ),
}))();
