import { definePlugin } from "social-plan";
import { adverseEventInTimeRule } from "./adverse-event-in-time-rule.ts";
import { adverseEventRule } from "./adverse-event-rule.ts";
import { doccheck, reportingTime } from "./catalog.ts";
import { data } from "./data.ts";
import { medicalReviewGate } from "./medical-review-gate.ts";
import { medicalReviewRule } from "./medical-review-rule.ts";
import { reviewSheet } from "./review-sheet.ts";

/** What an agency for medicines adds to a plan: who reviewed what promotes, and who hears of side effects. Acme is invented; what is asked of it is not. */
export const pharma = definePlugin({
  ...data,
  platforms: [doccheck],
  metrics: [reportingTime],
  rules: [medicalReviewRule, adverseEventRule, adverseEventInTimeRule],
  gates: [medicalReviewGate],
  machine: { gatesOn: { "begin-to-post": ["acme/pharma/medical-review"] } },
  documents: { reviewSheet },
});
