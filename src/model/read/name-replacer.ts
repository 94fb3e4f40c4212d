/** A word with the marks on its letters. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

/** A word, a stretch of white space, or any other character by itself. */
const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|\s+|\S\p{M}*/gu;

/** Names as a tree of their tokens: what may come next, and whose names end here. */
interface Branch<Owner> {
  readonly next: Map<string, Branch<Owner>>;
  /** By the name as it is written; names that differ in case only end at the same place. */
  readonly owners: Map<string, Owner>;
}

/** Replaces the names in a text by what `write` makes of their owners and of the name as it stands there. */
type Replace<Owner> = (text: string, write: (owner: Owner, found: string) => string) => string;

/**
 * Returns what replaces names in a text where they stand as whole words, the longest first. Upper and lower case count as equal, and so do the two ways of encoding an
 * accented letter, and any white space. Of those who share a name, the one who writes it just so is meant, else the first.
 * It passes over a text once, however many names there are.
 */
export const nameReplacer = <Owner>(names: readonly (readonly [name: string, owner: Owner])[]): Replace<Owner> => {
  const foldings = new Map<string, string>();
  const fold = (part: string): string => {
    const ready = foldings.get(part);
    if (ready !== undefined) return ready;
    const folded = foldToken(part);
    foldings.set(part, folded);
    return folded;
  };
  const root = treeOf(names, fold);
  const firstWords = new Set(names.flatMap(([name]) => name.match(word)?.slice(0, 1).map(fold) ?? []));
  return (text, write) => {
    if (text.match(word)?.some((part) => firstWords.has(fold(part))) !== true) return text; // as most
    const tokens = tokensOf(text);
    let replaced = "";
    for (let at = 0; at < tokens.length; ) {
      const { end, owners } = longestAt(at, tokens, root, fold);
      const found = tokens.slice(at, end).join("");
      const owner = owners && (owners.get(unified(found)) ?? firstOf(owners));
      replaced += owner === undefined ? found : write(owner, found);
      at = end;
    }
    return replaced;
  };
};

const treeOf = <Owner>(names: readonly (readonly [string, Owner])[], fold: (part: string) => string): Branch<Owner> => {
  const root = newBranch<Owner>();
  for (const [name, owner] of names) {
    if (name.match(word) === null) continue;
    let branch = root;
    for (const part of tokensOf(name.trim())) {
      const next = branch.next.get(fold(part)) ?? newBranch<Owner>();
      branch.next.set(fold(part), next);
      branch = next;
    }
    const written = unified(name.trim());
    if (!branch.owners.has(written)) branch.owners.set(written, owner);
  }
  return root;
};

const newBranch = <Owner>(): Branch<Owner> => ({ next: new Map(), owners: new Map() });

const tokensOf = (text: string): readonly string[] => text.match(token) ?? [];

/** Where the longest name that begins at a token ends, and who has it; of a token at which none begins, the next. */
const longestAt = <Owner>(at: number, tokens: readonly string[], root: Branch<Owner>, fold: (part: string) => string) => {
  let longest: { end: number; owners?: ReadonlyMap<string, Owner> } = { end: at + 1 };
  let branch: Branch<Owner> | undefined = root;
  for (let end = at; end < tokens.length; ) {
    branch = branch.next.get(fold(tokens[end] ?? ""));
    if (branch === undefined) break;
    end += 1;
    if (branch.owners.size > 0) longest = { end, owners: branch.owners };
  }
  return longest;
};

const firstOf = <Owner>(owners: ReadonlyMap<string, Owner>): Owner | undefined => [...owners.values()][0];

/** A text in one encoding, with single spaces. */
const unified = (text: string): string => text.normalize("NFC").replaceAll(/\s+/g, " ");

/** A token in one encoding and case: by way of upper case, for it is there that `ß` and `SS`, `σ` and `ς` meet. */
const foldToken = (part: string): string => unified(part.normalize("NFC").toUpperCase().toLowerCase());
