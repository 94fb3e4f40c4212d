import * as z from "zod";

/** Who looked at a piece of content as a doctor or pharmacist, when, and what its claims rest on. */
const medicalReview = z.object({
  /** The id of a person of the plan. */
  reviewedBy: z.string().min(1),
  /** The day of the review. */
  reviewedOn: z.iso.date(),
  /** Where each claim of the text is shown to be true; absent: the text claims nothing. */
  references: z.array(z.string().min(1)).default([]),
});

/** What a rule of the response guide is for, where this plugin asks after it. */
const responsePurpose = z.object({ handles: z.literal("adverse-events") });

/** What this plugin keeps in a plan, by the kind of thing that carries it. */
export const fields = { content: medicalReview, responseRule: responsePurpose };
