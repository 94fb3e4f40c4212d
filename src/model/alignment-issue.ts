import * as z from "zod/mini";
import { openChoice } from "./choice.js";
import { type DateRef, dateRef } from "./date-ref.js";
import { type Id, id } from "./id.js";
import type { Kind } from "./kind.js";
import { list } from "./list.js";
import { number } from "./number.js";
import { objectOf } from "./object-of.js";
import type { Open } from "./open.js";
import { type Rating, rating } from "./rating.js";
import { text } from "./text.js";
import { type Thing, thing } from "./thing.js";
import type { Written } from "./written.js";

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
  readonly about: readonly Id<Kind>[];
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
  about: list(id<Kind>()),
}));
