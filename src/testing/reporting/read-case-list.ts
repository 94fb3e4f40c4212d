import { listOf } from "../../base/arguments/list-of.js";
import { optionsOf } from "../../base/arguments/options-of.js";
import { wrongArgument } from "../../base/arguments/wrong-argument.js";

/** One case of a test, as it was read. */
export interface GivenCase<Case> {
  /** By what the report calls it. */
  readonly name: string;
  /** The case. */
  readonly given: Partial<Case>;
}

/** Returns the cases of one list. Throws `type`, with the path to the place, for what is no case, and for a list without one: it would show nothing. */
export const readCaseList = <Case extends { readonly name?: string | undefined }>(
  list: readonly Case[] | undefined,
  name: string,
): readonly GivenCase<Case>[] => {
  const path = ["cases", name];
  const expected = "a list of at least one case, each an object with a `plan`";
  const read = listOf(list ?? [], path, expected);
  if (read.length === 0) throw wrongArgument("type", { path, given: list, expected });
  return read.map((one, at) => {
    const given = optionsOf<Case>(one, [...path, at], "a case: an object with a `plan`");
    const place = `${name}[${at}]`;
    return { name: typeof given.name === "string" ? `${place} “${given.name}”` : place, given };
  });
};
