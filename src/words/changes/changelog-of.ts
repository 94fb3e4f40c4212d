import { echoedText } from "../../base/text/echo-limits.js";
import { excerptLine } from "../../base/text/excerpt-line.js";
import type { Language } from "../../base/text/language.js";
import type { Change } from "../../model/change.js";
import { idAt, type Place } from "../../model/find/place.js";
import { indexOf } from "../../model/find/plan-index.js";
import { idOfChange } from "../../model/id-of-change.js";
import type { Kind } from "../../model/kind.js";
import { kinds } from "../../model/kinds.js";
import type { Plan } from "../../model/plan.js";
import type { Id } from "../../model/values/id.js";
import { sayerOf } from "../phrases.js";
import { wordingOf } from "../wording-of.js";
import { changeMessages } from "./change-messages.js";
import { sentenceOf } from "./describe-change.js";

const say = /* @__PURE__ */ sayerOf("changes", changeMessages);

/** One change in words. */
export interface ChangelogLine {
  /** The change. */
  readonly change: Change;
  /** What it does, in a sentence. */
  readonly text: string;
}

/** What changed in one strategy, or outside of all of them. */
export interface ChangelogSection {
  /** The strategy; null: what stands in none. */
  readonly strategy: Id<"strategy"> | null;
  /** What people call the strategy, on one line; the title of the last section says that its changes stand in none. */
  readonly title: string;
  /** The changes, in the order of their kinds. */
  readonly lines: readonly ChangelogLine[];
}

/** What changed between two plans, in words. */
export interface Changelog {
  /** A section for every strategy with a change, in the order of the plan after them, those taken out last; then one for the rest, where there is any. */
  readonly sections: readonly ChangelogSection[];
}

/** Returns the changes between two plans in words, by strategy. */
export const changelogOf = (before: Plan, after: Plan, changes: readonly Change[], language?: Language): Changelog => {
  const wording = wordingOf([before, after], language);
  const later = wordingOf([after, before], language);
  const lines = new Map<string | null, ChangelogLine[]>();
  for (const strategy of [...after.strategies, ...before.strategies]) lines.set(strategy.id, []);
  lines.set(null, []);
  for (const change of changes.toSorted((one, other) => rankOf(one.kind) - rankOf(other.kind))) {
    const line = Object.freeze({ change, text: sentenceOf(change, wording) });
    lines.get(strategyOf(change, [after, before]))?.push(line);
  }
  const sections = [...lines]
    .filter(([, those]) => those.length > 0)
    .map(([strategy, those]) =>
      Object.freeze({
        strategy,
        title: strategy === null ? say(later, "general") : excerptLine(later.nameOf(strategy), echoedText),
        lines: Object.freeze(those),
      }),
    );
  return Object.freeze({ sections: Object.freeze(sections) });
};

const rankOf = (kind: Kind): number => Object.keys(kinds).indexOf(kind);

/** The strategy in which what changed stands: in the first of the plans that has it. */
const strategyOf = (change: Change, plans: readonly Plan[]): string | null => {
  if (change.kind === "strategy") return idOfChange(change);
  const id = change.op === "set" ? change.id : change.op === "remove" ? change.from : change.to;
  let place: Place | undefined;
  for (const plan of plans) place ??= indexOf(plan).place(id);
  while (place !== undefined && place.kind !== "strategy") place = place.parent;
  return (place && idAt(place)) ?? null;
};
