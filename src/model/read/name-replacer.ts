import { addToGroup } from "../../base/add-to-group.js";

const word = /[\p{L}\p{N}]+/gu;

interface Name {
  readonly text: string;
  /** Where in the name its first word begins. */
  readonly offset: number;
  readonly alias: string;
}

/** Returns what replaces names by their aliases in a text, where they stand as whole words, the longest first. Its work is linear in the text, however many names there are. */
export const nameReplacer = (aliases: ReadonlyMap<string, string>): ((text: string) => string) => {
  const byFirstWord = new Map<string, Name[]>();
  for (const [text, alias] of [...aliases].sort(([one], [other]) => other.length - one.length)) {
    const [first] = text.matchAll(word);
    if (first === undefined) continue;
    addToGroup(byFirstWord, first[0], { text, offset: first.index, alias });
  }
  return (text) => {
    let done = 0;
    let replaced = "";
    for (const { 0: met, index } of text.matchAll(word)) {
      const name = (byFirstWord.get(met) ?? []).find((one) => index - one.offset >= done && standsAt(text, one.text, index - one.offset));
      if (name === undefined) continue;
      replaced += text.slice(done, index - name.offset) + name.alias;
      done = index - name.offset + name.text.length;
    }
    return replaced + text.slice(done);
  };
};

/** Whether a name stands there and ends where a word may end; that it begins where one begins is known. */
const standsAt = (text: string, name: string, at: number): boolean =>
  text.startsWith(name, at) && !(/[\p{L}\p{N}]$/u.test(name) && /^[\p{L}\p{N}]/u.test(text.slice(at + name.length, at + name.length + 2)));
