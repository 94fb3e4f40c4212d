import { deepFreeze } from "../base/deep-freeze.js";
import { groupBy } from "../base/group-by.js";
import type { Plan } from "../model/plan.js";
import { assertPlan } from "../model/read/assert-plan.js";
import { type Evidence, type EvidenceKind, evidenceKinds } from "../model/readiness/evidence.js";
import type { Id } from "../model/values/id.js";

/** How far preparation has got, as a number of pieces of evidence. */
export interface ReadinessCounts {
  /** All of them. */
  readonly total: number;
  /** Those that are to be done. */
  readonly planned: number;
  /** Those that are under way. */
  readonly running: number;
  /** Those that are done. */
  readonly done: number;
  /** Those that failed. */
  readonly failed: number;
  /** Those that do not say. */
  readonly unstated: number;
  /** The share that is done, from 0 to 1; absent: there are none. */
  readonly share?: number;
}

/** How far preparation of one kind has got. */
export interface KindReadiness extends ReadinessCounts {
  /** The kind. */
  readonly kind: EvidenceKind;
  /** The pieces of evidence, in the order of the plan. */
  readonly evidence: readonly Id<"evidence">[];
}

/** How far preparation has got. */
export interface Readiness extends ReadinessCounts {
  /** By kind, all six: training and certificates first, then tests, prototypes and research, and answers given last. */
  readonly kinds: readonly KindReadiness[];
}

/**
 * Returns how far preparation has got before there are clicks to count (B4): the trainings, certificates, tests, prototypes, research and first answers of `readiness`,
 * by how far each says it is. No measurement has a say in it.
 *
 * @example
 * ```ts
 * import { createPlan, readinessProgress } from "social-plan";
 *
 * const plan = createPlan({ id: "acme" })
 *   .evidence({ id: "course", kind: "training", title: "Answering in public", status: "done" })
 *   .evidence({ id: "test", kind: "test", title: "Three posts among friends", status: "running" })
 *   .build();
 * const { done, total, share, kinds } = readinessProgress(plan);
 * [done, total, share]; // => [1, 2, 0.5]
 * kinds.find(({ kind }) => kind === "test")?.running; // => 1
 * ```
 */
export const readinessProgress = (plan: Plan): Readiness => {
  assertPlan(plan);
  const ofKind = groupBy(plan.readiness, ({ kind }) => kind);
  return deepFreeze({
    ...countsOf(plan.readiness),
    kinds: evidenceKinds.map((kind) => {
      const evidence = ofKind.get(kind) ?? [];
      return { kind, ...countsOf(evidence), evidence: evidence.map(({ id }) => id) };
    }),
  });
};

const countsOf = (evidence: readonly Evidence[]): ReadinessCounts => {
  const counts = { planned: 0, running: 0, done: 0, failed: 0, unstated: 0 };
  for (const { status = "unstated" } of evidence) counts[status] += 1;
  const total = evidence.length;
  return { total, ...counts, ...(total > 0 && { share: counts.done / total }) };
};
