import type { Framework } from "./framework.js";
import type { AmecParts } from "./frameworks/amec.js";
import type { OasisParts } from "./frameworks/oasis.js";
import type { OgsmParts } from "./frameworks/ogsm.js";
import type { OkrParts } from "./frameworks/okr.js";
import type { PostParts } from "./frameworks/post.js";
import type { RaceParts } from "./frameworks/race.js";
import type { SostacParts } from "./frameworks/sostac.js";
import type { Gap } from "./gap.js";
import type { LeftOut } from "./left-out.js";

/** The tree of each framework, in its words. */
export interface FrameworkParts {
  /** The tree of OKR. */
  readonly okr: OkrParts;
  /** The tree of OGSM. */
  readonly ogsm: OgsmParts;
  /** The tree of SOSTAC. */
  readonly sostac: SostacParts;
  /** The tree of POST. */
  readonly post: PostParts;
  /** The tree of RACE. */
  readonly race: RaceParts;
  /** The tree of AMEC's framework. */
  readonly amec: AmecParts;
  /** The tree of OASIS. */
  readonly oasis: OasisParts;
}

/** The parts of each framework that something may be missing from. */
export interface FrameworkGaps {
  /** The parts of OKR. */
  readonly okr: "objectives" | "keyResults" | "initiatives";
  /** The parts of OGSM. */
  readonly ogsm: "objective" | "goals" | "strategies" | "measures";
  /** The parts of SOSTAC. */
  readonly sostac: keyof SostacParts;
  /** The parts of POST. */
  readonly post: keyof PostParts;
  /** The parts of RACE. */
  readonly race: keyof RaceParts;
  /** The parts of AMEC's framework. */
  readonly amec: keyof AmecParts;
  /** The parts of OASIS. */
  readonly oasis: keyof OasisParts;
}

/** A plan read as one framework. */
export interface ViewOf<F extends Framework> {
  /** The framework. */
  readonly framework: F;
  /** The plan in its words: a tree in its shape. */
  readonly parts: FrameworkParts[F];
  /** What it asks for and the plan does not state, in the order of its parts. */
  readonly missing: readonly Gap<FrameworkGaps[F]>[];
  /** What of the plan the view does not show, by kind and reason, in the order of the plan's kinds. */
  readonly left: readonly LeftOut[];
}

/** A plan in the words of a framework, what it misses there, and what the view leaves out (X7). Of several frameworks, one of their views. */
export type FrameworkView<F extends Framework = Framework> = { [Each in F]: ViewOf<Each> }[F];
