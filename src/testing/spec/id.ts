import type { Kind } from "../../model/kind.js";
import type { Id } from "../../model/values/id.js";
import { IdHole, ReferenceHole } from "./hole.js";
import { allWrong, leaf, type Spec, type Wrong } from "./spec.js";

const notIds = (): readonly Wrong[] => [
  ...allWrong("type", [7, null, true, ["a"], {}]),
  ...allWrong("id", ["", "-a", ".a", "_a", "a b", "a ", "ä", "a/b", "a".repeat(129), "a\n", "a\u200b", "__proto__"]),
];

/** The id of a thing of this kind. */
export const ownId = <K extends Kind>(kind: K): Spec<Id<K>> =>
  leaf([new IdHole(kind, -1)], (fc) => fc.nat(99).map((odd) => new IdHole(kind, odd)), notIds());

/** The id of something that need not be in the plan. */
export const looseId = (): Spec<Id> => leaf(["maria"], (fc) => fc.constantFrom("maria", "toString", "0"), notIds());

const wrongReferences = (): readonly Wrong[] => [...notIds(), ["nowhere-to-be-found", "dangling-ref"]];

interface ReferenceOptions {
  /** Only to what stands before it, so that no way leads back. */
  readonly isBackward?: boolean;
  /** The field cannot do without it: what it names is made where there is none. */
  readonly isNeeded?: boolean;
}

/** An id of one of these kinds. */
export const reference = <K extends Kind>(
  kinds: readonly K[],
  { isBackward = false, isNeeded = false }: ReferenceOptions = {},
): Spec<Id<K>> =>
  leaf(
    [new ReferenceHole(kinds, 0, isBackward, isNeeded)],
    (fc) => fc.nat(1000).map((pick) => new ReferenceHole(kinds, pick, isBackward, isNeeded)),
    [...wrongReferences(), ["plan", "wrong-kind"]],
  );

/** An id of anything in the plan. */
export const anyReference = (): Spec<Id> =>
  leaf(
    [new ReferenceHole("any", 3, false, false)],
    (fc) => fc.nat(1000).map((pick) => new ReferenceHole("any", pick, false, false)),
    wrongReferences(),
  );
