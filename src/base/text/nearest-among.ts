import { addToGroup } from "../add-to-group.js";
import { type Effort, editDistance } from "./edit-distance.js";

/** Nobody mistypes a longer word; it was pasted. */
const longest = 128;

/** How much one search may compare, unless it is said otherwise: a few milliseconds' worth. */
const searchEffort = 1_000_000;

/** One of the words among which the nearest is looked for. */
interface Candidate {
  readonly word: string;
  readonly lower: string;
  /** Which characters it has. */
  readonly letters: number;
  /** How many words stand before it. */
  readonly position: number;
}

/** By length, then by their first character. */
type Candidates = ReadonlyMap<number, ReadonlyMap<string, readonly Candidate[]>>;

/**
 * Returns what finds the word nearest to a misspelt one among these, or undefined where none is near: at most one edit for every three characters begun, upper and lower case
 * being equal. Among equally near ones the first; words over 128 characters are passed over.
 * What is near is looked for first, for it takes least: few edits before many, words of the same length and first character before others. Where the effort is spent, the search is over.
 */
export const nearestAmong = (words: Iterable<string>): ((word: string, effort?: Effort) => string | undefined) => {
  const candidates = groupCandidates(words);
  return (word, effort = { left: searchEffort }) => {
    if (word.length > longest) return undefined;
    const wanted = word.toLowerCase();
    const most = Math.ceil(word.length / 3);
    for (let within = Math.min(1, most); ; within = Math.min(within * 2, most)) {
      const found = nearestWithin(within, wanted, candidates, effort);
      if (found !== undefined || within === most || effort.left <= 0) return found?.word;
    }
  };
};

const groupCandidates = (words: Iterable<string>): Candidates => {
  const groups = new Map<number, Map<string, Candidate[]>>();
  let position = 0;
  for (const word of words) {
    position += 1;
    if (word.length > longest) continue;
    const lower = word.toLowerCase();
    const group = groups.get(lower.length) ?? new Map<string, Candidate[]>();
    groups.set(lower.length, group);
    addToGroup(group, lower.slice(0, 1), { word, lower, letters: lettersOf(lower), position });
  }
  return groups;
};

const nearestWithin = (within: number, wanted: string, candidates: Candidates, effort: Effort): Candidate | undefined => {
  const letters = lettersOf(wanted);
  let nearest: Candidate | undefined;
  let distance = within;
  for (const group of groupsNear(within, wanted, candidates))
    for (const candidate of group) {
      effort.left -= 1;
      if (effort.left < 0) return nearest;
      const atMost = nearest === undefined || candidate.position < nearest.position ? distance : distance - 1;
      if (lettersApart(letters, candidate.letters) > atMost) continue;
      const found = editDistance(wanted, candidate.lower, atMost, effort);
      if (found === undefined) continue;
      nearest = candidate;
      distance = found;
    }
  return nearest;
};

/** The groups of words whose lengths are near enough: those with the same first character before the others, and the nearest length first. */
const groupsNear = function* (within: number, wanted: string, candidates: Candidates): Generator<readonly Candidate[]> {
  for (const isAlike of [true, false])
    for (let off = 0; off <= within; off += 1)
      for (const length of off === 0 ? [wanted.length] : [wanted.length - off, wanted.length + off])
        for (const [first, group] of candidates.get(length) ?? []) if ((first === wanted.slice(0, 1)) === isAlike) yield group;
};

/** The characters of a word as a set of bits, of which some stand for several. */
const lettersOf = (lower: string): number => {
  let letters = 0;
  for (let index = 0; index < lower.length; index += 1) letters |= 1 << (lower.charCodeAt(index) & 31);
  return letters;
};

/** How many edits it takes at least, for one edit brings in at most one character and takes away at most one. */
const lettersApart = (one: number, other: number): number => Math.max(bitsIn(one & ~other), bitsIn(other & ~one));

const bitsIn = (letters: number): number => {
  let bits = 0;
  for (let left = letters; left !== 0; left &= left - 1) bits += 1;
  return bits;
};
