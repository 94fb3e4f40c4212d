/** Where a phrase stands in a text, in UTF-16 units; the end is not included. */
export interface Span {
  /** Where it begins. */
  readonly from: number;
  /** Where it is over. */
  readonly to: number;
}

/**
 * Looks for many phrases in a text at once: the automaton of Aho and Corasick (1975). Building it takes time that grows with the phrases, and a search time that
 * grows with the text, however many phrases there are and however they repeat each other. Empty phrases are found nowhere.
 */
export class PhraseFinder {
  readonly #root = newNode(0);

  constructor(phrases: readonly string[]) {
    for (const [index, phrase] of phrases.entries()) if (phrase !== "") this.#put(phrase, index);
    this.#link();
  }

  /** The indexes of the phrases that a text holds, in the order of the phrases. */
  phrasesIn(text: string): readonly number[] {
    const seen = new Set<Node>();
    const found: number[] = [];
    // Whoever was seen has shown all that end with it, too.
    for (const [node] of this.#walk(text))
      for (let at: Node | undefined = node; at !== undefined && !seen.has(at); at = at.ending) {
        seen.add(at);
        for (const index of at.phrases ?? []) found.push(index);
      }
    return found.sort((a, b) => a - b);
  }

  /** Where phrases stand in a text: for each place where one ends, the longest. */
  spansIn(text: string): readonly Span[] {
    return [...this.#walk(text)].map(([{ length }, to]) => ({ from: to - length, to }));
  }

  /** The longest phrase that ends at a place, and the place, for each at which one ends. */
  *#walk(text: string): Generator<readonly [longest: Node, end: number], void> {
    let at = this.#root;
    for (let index = 0; index < text.length; index += 1) {
      at = this.#step(at, text.charCodeAt(index));
      const longest = at.phrases === undefined ? at.ending : at;
      if (longest !== undefined) yield [longest, index + 1];
    }
  }

  #step(from: Node, unit: number): Node {
    for (let at: Node | undefined = from; at !== undefined; at = at.shorter) {
      const next = nextOf(at, unit);
      if (next !== undefined) return next;
    }
    return this.#root;
  }

  #put(phrase: string, index: number): void {
    let at = this.#root;
    for (let place = 0; place < phrase.length; place += 1) {
      const unit = phrase.charCodeAt(place);
      at = nextOf(at, unit) ?? addNext(at, unit, place + 1);
    }
    at.phrases ??= [];
    at.phrases.push(index);
  }

  /** Gives each node the longest other that it ends with; shorter ones first, as the longer ones build on them. */
  #link(): void {
    const waiting = [this.#root];
    for (const node of waiting)
      for (const [unit, next] of nextsOf(node)) {
        const shorter = node.shorter === undefined ? this.#root : this.#step(node.shorter, unit);
        next.shorter = shorter;
        next.ending = shorter.phrases === undefined ? shorter.ending : shorter;
        waiting.push(next);
      }
  }
}

/** The beginning of some phrase. */
interface Node {
  /** How long it is. */
  readonly length: number;
  /** The phrases that are this and no more. */
  phrases: number[] | undefined;
  /** The first unit it goes on with, and what it is then. Most go on in one way only. */
  unit: number;
  next: Node | undefined;
  /** The other units it goes on with. */
  others: Map<number, Node> | undefined;
  /** The longest other beginning that it ends with; undefined: it is the empty one. */
  shorter: Node | undefined;
  /** The longest other phrase that it ends with. */
  ending: Node | undefined;
}

const newNode = (length: number): Node => ({
  length,
  phrases: undefined,
  unit: -1,
  next: undefined,
  others: undefined,
  shorter: undefined,
  ending: undefined,
});

const nextOf = (node: Node, unit: number): Node | undefined => (node.unit === unit ? node.next : node.others?.get(unit));

const addNext = (node: Node, unit: number, length: number): Node => {
  const next = newNode(length);
  if (node.next === undefined) {
    node.unit = unit;
    node.next = next;
  } else {
    node.others ??= new Map();
    node.others.set(unit, next);
  }
  return next;
};

const nextsOf = ({ unit, next, others }: Node): readonly (readonly [unit: number, next: Node])[] =>
  next === undefined ? [] : [[unit, next], ...(others ?? [])];
