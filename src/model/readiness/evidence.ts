import * as z from "zod/mini";
import { choice } from "../schema/choice.js";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import { url } from "../schema/url.js";
import type { Written } from "../schema/written.js";
import { type Thing, thing } from "../thing.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";

/** The kinds of evidence. */
export const evidenceKinds = ["training", "certificate", "test", "prototype", "research", "response"] as const;
/** What shows progress before there are clicks (B4, B5), and that answering has begun (D3). */
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Proof of preparation: it counts as progress and is not measured by clicks (B4). */
export interface Evidence extends Thing<"evidence"> {
  /** What it is. */
  readonly kind: EvidenceKind;
  /** What people call it. */
  readonly title: string;
  /** When it was done, or is to be. */
  readonly on?: LocalDate;
  /** How far it has got. */
  readonly status?: "planned" | "running" | "done" | "failed";
  /** Who did it. */
  readonly person?: Id<"person">;
  /** The skill it gives. */
  readonly skill?: Id<"skill">;
  /** What it prepares. */
  readonly serves: readonly Id[];
  /** Where it can be seen. */
  readonly link?: string;
  /** What was learned. */
  readonly learned?: string;
}
/** Evidence as it may be written. */
export interface EvidenceInput extends Written<Evidence> {}

/** The schema of evidence. */
export const evidenceSchema = /* @__PURE__ */ objectOf<Evidence, EvidenceInput>()(() => ({
  ...thing<"evidence">(),
  kind: choice(evidenceKinds),
  title: text,
  on: z.exactOptional(localDate),
  status: z.exactOptional(choice(["planned", "running", "done", "failed"])),
  person: z.exactOptional(id<"person">()),
  skill: z.exactOptional(id<"skill">()),
  serves: list(id()),
  link: z.exactOptional(url),
  learned: z.exactOptional(text),
}));
