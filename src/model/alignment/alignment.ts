import * as z from "zod/mini";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";
import { type AlignmentIssue, alignmentIssueSchema } from "./alignment-issue.js";
import { type Decision, decisionSchema } from "./decision.js";
import { type Stakeholder, stakeholderSchema } from "./stakeholder.js";

/** What was looked into before the conversation: PIECE, prepare (A2). */
export interface Preparation {
  /** What competitors do. */
  readonly competitors: readonly string[];
  /** What customers do. */
  readonly customerActivity: readonly string[];
  /** Where the industry is going. */
  readonly trends: readonly string[];
  /** Where all this was found. */
  readonly sources: readonly string[];
}

/** One open talk: PIECE, encourage (A2). */
export interface Conversation {
  /** When it was held. */
  readonly on?: LocalDate;
  /** What was said. */
  readonly summary: string;
  /** Who was there. */
  readonly present: readonly Id<"stakeholder" | "person">[];
}

/** The PIECE conversation that aligns the organisation before it plans: prepare, invite, encourage, confirm, engage (A2, A3). */
export interface Alignment {
  /** Prepare: what was looked into. */
  readonly prepare: Preparation;
  /** Invite: who has a stake. */
  readonly invite: readonly Stakeholder[];
  /** Encourage: the open talks. */
  readonly encourage: readonly Conversation[];
  /** Confirm: the concerns raised, confirmed and ranked. */
  readonly issues: readonly AlignmentIssue[];
  /** Confirm: what was decided. */
  readonly decisions: readonly Decision[];
  /** Engage: the next steps. */
  readonly nextSteps: readonly Id<"action">[];
}
/** An alignment conversation as it may be written. */
export interface AlignmentInput extends Omit<Written<Alignment>, "prepare"> {
  /** Prepare: what was looked into. */
  readonly prepare?: Written<Preparation> | undefined;
}

const preparationSchema = /* @__PURE__ */ objectOf<Preparation, Written<Preparation>>()(() => ({
  competitors: list(text),
  customerActivity: list(text),
  trends: list(text),
  sources: list(text),
}));

const conversationSchema = /* @__PURE__ */ objectOf<Conversation, Written<Conversation>>()(() => ({
  on: z.exactOptional(localDate),
  summary: text,
  present: list(id<"stakeholder" | "person">()),
}));

/** The schema of an alignment conversation. */
export const alignmentSchema = /* @__PURE__ */ objectOf<Alignment, AlignmentInput>()(() => ({
  prepare: z.prefault(preparationSchema, () => ({})),
  invite: list(stakeholderSchema),
  encourage: list(conversationSchema),
  issues: list(alignmentIssueSchema),
  decisions: list(decisionSchema),
  nextSteps: list(id<"action">()),
}));
