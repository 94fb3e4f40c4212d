import type { Kind } from "../../../src/model/kind.js";
import { kinds } from "../../../src/model/kinds.js";
import { parts } from "../../../src/model/parts.js";

/** How the references of the things that grow are spread over what they name. */
type Pattern = "each names one" | "one names all" | "all name one";

/** One way in which a plan grows. */
export interface Growth {
  /** The kind that grows: in number, or each of a few with all its lists. */
  readonly kind: Kind;
  readonly pattern: Pattern;
  /** Whether things name from the last to the first what stands from the first to the last. */
  readonly isReversed: boolean;
  /** The only field that they have besides those that must be there; absent: all fields. */
  readonly field?: string;
}

/** Whether there is one thing of a kind, at most: the plan or a part of it. */
export const isPart = (kind: Kind): boolean => kind === "plan" || parts.has(kind);

const patternsOf = (kind: Kind): readonly Pattern[] =>
  isPart(kind) ? ["one names all", "all name one"] : ["each names one", "one names all", "all name one"];

/** Every way in which a plan can grow; a kind that is new in the table brings its own. All naming one have no other order. */
export const growths: readonly Growth[] = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
  patternsOf(kind).flatMap((pattern) =>
    (pattern === "all name one" ? [false] : [false, true]).map((isReversed) => ({ kind, pattern, isReversed })),
  ),
);

/** A growth in words. */
export const describeGrowth = ({ kind, pattern, isReversed, field }: Growth): string =>
  `${kind}${field === undefined ? "" : `.${field}`}, ${pattern}${isReversed ? ", reversed" : ""}`;
