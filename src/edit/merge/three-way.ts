import { childLists } from "../../model/find/child-lists.js";
import { idAt, type Place } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import { idOfChange } from "../../model/id-of-change.js";
import type { Kind } from "../../model/kind.js";
import type { Plan } from "../../model/plan.js";
import { diffPlans } from "../changes/diff-plans.js";

/** One thing in three versions, as far as each has it. */
export interface Versions {
  readonly base: Place | undefined;
  readonly ours: Place | undefined;
  readonly theirs: Place | undefined;
}

/** Where a thing stands in the merged plan, and what is disputed about that. */
export interface Standing {
  /** The id of what it stands in. */
  readonly parent: string;
  /** It was taken out by the one and is kept for what the other did. */
  readonly isKept: boolean;
  /** Both took it to another place. */
  readonly isTorn: boolean;
}

/** What stands where when two versions of a plan come together: a thing is gone where the one took it out and the other left it alone. */
export class ThreeWay {
  /** Ids of things that were taken out, and are kept because something names them. */
  readonly revived = new Set<string>();
  /** Ids of things that cannot be in the merged plan, whoever wants them there. */
  readonly dropped = new Set<string>();
  readonly #plans: readonly [base: Plan, ours: Plan, theirs: Plan];
  readonly #ours: Touched;
  readonly #theirs: Touched;
  #standings = new Map<string, Standing | undefined>();
  #kept = new Map<string, boolean>();

  constructor(base: Plan, ours: Plan, theirs: Plan) {
    this.#plans = [base, ours, theirs];
    this.#ours = touchedIn(base, ours);
    this.#theirs = touchedIn(base, theirs);
  }

  /** Begins anew after `revived` or `dropped` grew. */
  reset(): void {
    this.#standings = new Map();
    this.#kept = new Map();
  }

  /** A thing in the three versions; one that is of two kinds is of the kind it had, else of the first by name. */
  versions(id: string): Versions {
    const places = this.#plans.map((plan) => indexOf(plan).place(id));
    const [base, ours, theirs] = places;
    const kind = base?.kind ?? [ours?.kind, theirs?.kind].filter((one) => one !== undefined).sort()[0];
    const all = ours !== undefined && theirs !== undefined && ours.kind === theirs.kind && base !== undefined && base.kind !== ours.kind;
    if (all) return { base: undefined, ours, theirs };
    const ofKind = (place: Place | undefined) => (place?.kind === kind ? place : undefined);
    return { base: ofKind(base), ours: ofKind(ours), theirs: ofKind(theirs) };
  }

  /** Where a thing stands in the merged plan; undefined where it does not. */
  standing(id: string): Standing | undefined {
    if (this.#standings.has(id)) return this.#standings.get(id);
    const standing = this.dropped.has(id) ? undefined : this.#besideDropped(id, this.#decide(id));
    this.#standings.set(id, standing);
    return standing;
  }

  /** What was taken into a thing that cannot be in the merged plan is where it was, or where the other has it. */
  #besideDropped(id: string, standing: Standing | undefined): Standing | undefined {
    if (standing === undefined || !this.dropped.has(standing.parent)) return standing;
    const { base, ours, theirs } = this.versions(id);
    const parent = [base, ours, theirs].map(parentOf).find((one) => one !== undefined && !this.dropped.has(one));
    return parent === undefined ? standing : { ...standing, parent, isTorn: true };
  }

  #decide(id: string): Standing | undefined {
    const { base, ours, theirs } = this.versions(id);
    if (ours !== undefined && theirs !== undefined) return this.#decideParent(id, parentOf(base), parentOf(ours), parentOf(theirs));
    const left = ours ?? theirs;
    if (left === undefined) return undefined;
    if (base === undefined) return { parent: parentOf(left) ?? "", isKept: false, isTorn: false };
    return this.#isKept(id, left, (ours === undefined ? this.#theirs : this.#ours).all)
      ? { parent: parentOf(left) ?? "", isKept: true, isTorn: false }
      : undefined;
  }

  /** Of two that took a thing to two places, one only moved it in its list perhaps: then it is where the other took it, and torn all the same. */
  #decideParent(id: string, base: string | undefined, ours = "", theirs = ""): Standing {
    const isKept = false;
    if (ours === theirs) return { parent: ours, isKept, isTorn: false };
    if (base === theirs) return { parent: ours, isKept, isTorn: this.#theirs.moved.has(id) };
    if (base === ours) return { parent: theirs, isKept, isTorn: this.#ours.moved.has(id) };
    return { parent: ours < theirs ? ours : theirs, isKept, isTorn: true };
  }

  /** Whether the one that did not take a thing out did something to it, or in it. */
  #isKept(id: string, left: Place, touched: ReadonlySet<string>): boolean {
    const known = this.#kept.get(id);
    if (known !== undefined) return known;
    this.#kept.set(id, false); // a thing does not stand in itself
    const isKept = this.revived.has(id) || touched.has(id) || this.#childrenOf(left).some((child) => this.standing(child)?.parent === id);
    this.#kept.set(id, isKept);
    return isKept;
  }

  #childrenOf({ kind, node }: Place): readonly string[] {
    return childLists[kind].flatMap(({ field, kind: child }) => idsIn(node[field], child));
  }
}

/** The ids of what stands in a field: of a list's things, or the kind of a part that is there. */
export const idsIn = (held: unknown, kind: Kind): readonly string[] => {
  if (Array.isArray(held)) return held.map(({ id }: { readonly id: string }) => id);
  return held === undefined ? [] : [kind];
};

export const parentOf = (place: Place | undefined): string | undefined => place?.parent && idAt(place.parent);

/** The ids of what one side set, added or moved, and of what it moved. */
interface Touched {
  readonly all: ReadonlySet<string>;
  readonly moved: ReadonlySet<string>;
}

const touchedIn = (base: Plan, now: Plan): Touched => {
  const all = new Set<string>();
  const moved = new Set<string>();
  for (const change of diffPlans(base, now)) {
    if (change.op !== "remove") all.add(idOfChange(change));
    if (change.op === "move") moved.add(change.id);
  }
  return { all, moved };
};
