import { oneLine } from "../../base/text/one-line.js";
import type { Kind } from "../../model/kind.js";
import type { Id } from "../../model/values/id.js";
import type { Reading } from "./reading.js";
import type { ViewItem } from "./view-item.js";

/** Returns a thing of the plan as an item that says its name, or the text given; `named` are the ids of the things that its words name besides. */
export const itemOf = (
  { wording, strategies }: Reading,
  [kind, id]: readonly [kind: Kind, id: Id],
  { named = [], said }: { readonly named?: readonly (Id | undefined)[]; readonly said?: string } = {},
): ViewItem => {
  const strategy = strategies.get(id);
  return {
    kind,
    ids: [...new Set([id, ...named.filter((one) => one !== undefined)])],
    said: said === undefined ? wording.nameOf(id) : (oneLine(said) ?? ""),
    ...(strategy !== undefined && { strategy }),
  };
};

/** Returns the things of one kind as items that say their names. */
export const itemsOf = (reading: Reading, kind: Kind, things: readonly { readonly id: Id }[]): readonly ViewItem[] =>
  things.map(({ id }) => itemOf(reading, [kind, id]));

/** Returns texts that belong to a thing as items; one of which nothing can be seen is left out. */
export const textItems = (reading: Reading, of: readonly [kind: Kind, id: Id], texts: readonly string[]): readonly ViewItem[] =>
  texts.filter((text) => oneLine(text) !== undefined).map((said) => itemOf(reading, of, { said }));
