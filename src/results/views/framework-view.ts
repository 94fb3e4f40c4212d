import type { Definition } from "./definition.js";
import type { Framework } from "./framework.js";
import type { amec } from "./frameworks/amec.js";
import type { oasis } from "./frameworks/oasis.js";
import type { ogsm } from "./frameworks/ogsm.js";
import type { okr } from "./frameworks/okr.js";
import type { post } from "./frameworks/post.js";
import type { race } from "./frameworks/race.js";
import type { sostac } from "./frameworks/sostac.js";
import type { Gap } from "./gap.js";
import type { LeftOut } from "./left-out.js";

/** The definition of each framework. */
interface Definitions {
  readonly okr: typeof okr;
  readonly ogsm: typeof ogsm;
  readonly sostac: typeof sostac;
  readonly post: typeof post;
  readonly race: typeof race;
  readonly amec: typeof amec;
  readonly oasis: typeof oasis;
}

/** The tree of a framework, in its words. */
export type FrameworkParts<F extends Framework> = Definitions[F] extends Definition<infer Parts, infer _> ? Parts : never;

/** The parts of a framework that something may be missing from. */
export type PartOf<F extends Framework> = Definitions[F] extends Definition<infer _, infer Part> ? Part : never;

/** A plan read as one framework. */
interface ViewOf<F extends Framework> {
  /** The framework. */
  readonly framework: F;
  /** The plan in its words: a tree in its shape. */
  readonly parts: FrameworkParts<F>;
  /** What it asks for and the plan does not state, in the order of its parts. */
  readonly missing: readonly Gap<PartOf<F>>[];
  /** What of the plan the view does not show, by kind and reason, in the order of the plan's kinds. */
  readonly left: readonly LeftOut[];
}

/** A plan in the words of a framework, what it misses there, and what the view leaves out (X7). Of several frameworks, one of their views. */
export type FrameworkView<F extends Framework = Framework> = { [Each in F]: ViewOf<Each> }[F];
