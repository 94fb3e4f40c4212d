import * as z from "zod/mini";
import { openChoice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { number } from "../schema/number.js";
import { objectOf } from "../schema/object-of.js";
import type { Open } from "../schema/open.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type DateRef, dateRef } from "../values/date-ref.js";
import { type Id, id } from "../values/id.js";
import { type Rating, rating } from "../values/rating.js";

/** What a concern is about. */
export type IssueKind = Open<"objective" | "goal" | "risk" | "fear" | "resource" | "legal">;

/** A concern somebody raised in the alignment conversation (A2). */
export interface AlignmentIssue extends Thing<"issue"> {
  /** The concern in a sentence. */
  readonly statement: string;
  /** Who raised it. */
  readonly raisedBy: readonly Id<"stakeholder" | "person">[];
  /** What it is about. */
  readonly kind?: IssueKind;
  /** How much it would matter, 5 most. */
  readonly impact?: Rating;
  /** How likely it is, 5 most. */
  readonly likelihood?: Rating;
  /** Whether the group confirmed it. */
  readonly confirmed?: boolean;
  /** Its place among the issues; 1 is first. */
  readonly rank?: number;
  /** Whether it could stop the plan (A3). */
  readonly redFlag?: boolean;
  /** Who takes it on. */
  readonly owner?: Id<"person">;
  /** By when. */
  readonly due?: DateRef;
  /** How it was settled. */
  readonly resolution?: string;
  /** The things it is about. */
  readonly about: readonly Id[];
}
/** An issue as it may be written. */
export interface AlignmentIssueInput extends Written<AlignmentIssue> {}

/** The schema of an issue. */
export const alignmentIssueSchema = /* @__PURE__ */ objectOf<AlignmentIssue, AlignmentIssueInput>()(() => ({
  ...thing<"issue">(),
  statement: text,
  raisedBy: list(id<"stakeholder" | "person">()),
  kind: z.exactOptional(openChoice<IssueKind>()),
  impact: z.exactOptional(rating),
  likelihood: z.exactOptional(rating),
  confirmed: z.exactOptional(z.boolean()),
  rank: z.exactOptional(number),
  redFlag: z.exactOptional(z.boolean()),
  owner: z.exactOptional(id<"person">()),
  due: z.exactOptional(dateRef),
  resolution: z.exactOptional(text),
  about: list(id()),
}));
