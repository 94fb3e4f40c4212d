import type { Kind } from "../../model/kind.js";

/** Stands for an id until it is known what else there is. */
export class IdHole {
  constructor(
    readonly kind: Kind,
    readonly odd: number,
  ) {}
}

/** Stands for a reference until there is something to refer to. */
export class ReferenceHole {
  constructor(
    readonly kinds: readonly Kind[] | "any",
    readonly pick: number,
    readonly isBackward: boolean,
    readonly isNeeded: boolean,
  ) {}
}
