import { assertLike } from "../base/arguments/assert-like.js";
import { optionsOf } from "../base/arguments/options-of.js";
import { wrongArgument } from "../base/arguments/wrong-argument.js";
import { createProblem } from "../base/problems/create-problem.js";
import { errorOfProblem } from "../base/problems/error-of-problem.js";
import { reasonOf } from "../base/problems/reason-of.js";
import type { Place } from "../model/find/place.js";
import type { Kind } from "../model/kind.js";
import { kinds } from "../model/kinds.js";
import { reservedIds } from "../model/reserved-ids.js";
import { drafts } from "./drafts.js";
import type { Where } from "./edit.js";
import { impossibleChange } from "./edit-errors.js";
import { assertOwn, ownFields } from "./own-fields.js";
import { runRecipe } from "./run-recipe.js";
import type { Transaction } from "./transaction.js";

type Fields = Readonly<Record<string, unknown>>;
type Destination = Where & { readonly to?: string | undefined };

/** The edits that write to a transaction; `Edit` has their types; what is really passed is checked here. */
export class OpenEdit {
  #transaction: Transaction | undefined;

  constructor(transaction: Transaction) {
    this.#transaction = transaction;
  }

  /** Ends it: an edit kept beyond its recipe is refused. */
  close(): void {
    this.#transaction = undefined;
  }

  set(kind: Kind, id: string, patch: Fields | undefined): void {
    set(this.#open(kind), kind, id, takeFields(patch));
  }

  update(kind: Kind, id: string, recipe: (draft: Fields) => void): void {
    const transaction = this.#open(kind);
    const own = ownFields(transaction.find(kind, wordOf(id, "id")));
    const draft = drafts.createDraft(own);
    runRecipe(recipe, draft);
    const next = finish(draft);
    const changed: Record<string, unknown> = {};
    for (const field of [...Object.keys(own), ...Object.keys(next)]) if (own[field] !== next[field]) changed[field] = next[field];
    set(transaction, kind, id, changed);
  }

  add(kind: Kind, value: unknown, given?: Destination): string {
    const transaction = this.#open(kind);
    const where = optionsOf(given, ["where"]);
    return transaction.add(kind, value, parentFor(transaction, kind, where), after(where));
  }

  move(kind: Kind, id: string, given: Destination): void {
    const transaction = this.#open(kind);
    const where = optionsOf(given, ["where"]);
    const place = transaction.find(kind, wordOf(id, "id"));
    const to = where.to === undefined ? place.parent : parentFor(transaction, kind, where);
    transaction.move(place, to ?? place, after(where));
  }

  remove(kind: Kind, id: string, options?: { readonly detach?: boolean | undefined }): void {
    const transaction = this.#open(kind);
    const { detach = false } = optionsOf(options);
    assertLike(detach, true, { path: ["options", "detach"] });
    transaction.remove(transaction.find(kind, wordOf(id, "id")), { detach });
  }

  #open(kind: unknown): Transaction {
    if (this.#transaction === undefined) throw impossibleChange("The edit is over. Make another with `editPlan`.", {});
    if (typeof kind !== "string" || !Object.hasOwn(kinds, kind)) throw unknownKind(kind);
    return this.#transaction;
  }
}

const set = (transaction: Transaction, kind: Kind, id: string, fields: Fields): void => {
  if (id === kind && transaction.isAbsentPart(kind)) {
    transaction.add(kind, fields, transaction.find("plan", "plan"), null);
    return;
  }
  const place = transaction.find(kind, wordOf(id, "id"));
  for (const field of Object.keys(fields)) assertOwn(kind, field);
  transaction.set(place, fields);
};

/** What a new thing stands in: what was named, else the plan or the part of it that alone holds such things. */
const parentFor = (transaction: Transaction, kind: Kind, where: Destination): Place => {
  const parents = Object.keys(kinds[kind].places) as Kind[]; // places are named by kinds
  const [only = "plan"] = parents;
  const standard = parents.length === 1 && reservedIds.has(only) ? only : undefined;
  const { to = standard } = where;
  if (to === undefined) throw impossibleChange(`A ${kind} stands in a ${parents.join(" or ")}. Say in which: \`{ to: … }\`.`, { kind });
  return transaction.working.place(wordOf(to, "where", "to")) ?? transaction.find(only, to); // which throws, and says what is near
};

const takeFields = (given: Fields | undefined): Fields => {
  const expected = "an object with the fields to set";
  if (given === undefined) throw wrongArgument("type", { path: ["patch"], given, expected });
  return optionsOf(given, ["patch"], expected);
};

/** What a caller without types may have left out or taken from elsewhere. */
const wordOf = (given: unknown, ...path: readonly string[]): string => {
  if (typeof given === "string") return given;
  throw wrongArgument("type", { path, given, expected: "the id of a thing" });
};

const after = (where: Destination): string | null | undefined =>
  where.after === undefined || where.after === null ? where.after : wordOf(where.after, "where", "after");

/** The fields as the recipe left them. What it assigned may be anything, also deeper than a draft can be followed. */
const finish = (draft: Fields): Fields => {
  try {
    return drafts.finishDraft(draft);
  } catch (thrown) {
    throw errorOfProblem(createProblem("unreadable", [], { reason: reasonOf(thrown) }));
  }
};

const unknownKind = (kind: unknown) => errorOfProblem(createProblem("choice", ["kind"], { found: kind, choices: Object.keys(kinds) }));
