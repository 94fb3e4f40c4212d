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
  readonly #nodes: Node[] = [newNode(0)];

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
        for (const index of at.phrases) found.push(index);
      }
    return found.sort((a, b) => a - b);
  }

  /** Where phrases stand in a text: for each place where one ends, the longest. */
  spansIn(text: string): readonly Span[] {
    return [...this.#walk(text)].map(([{ length }, to]) => ({ from: to - length, to }));
  }

  /** The longest phrase that ends at a place, and the place, for each at which one ends. */
  *#walk(text: string): Generator<readonly [longest: Node, end: number], void> {
    const [root = newNode(0)] = this.#nodes;
    let at = root;
    for (let index = 0; index < text.length; index += 1) {
      at = step(at, text.charCodeAt(index), root);
      const longest = at.phrases.length > 0 ? at : at.ending;
      if (longest !== undefined) yield [longest, index + 1];
    }
  }

  #put(phrase: string, index: number): void {
    let [at = newNode(0)] = this.#nodes;
    for (let place = 0; place < phrase.length; place += 1) {
      const unit = phrase.charCodeAt(place);
      let next = at.next.get(unit);
      if (next === undefined) {
        next = newNode(place + 1);
        at.next.set(unit, next);
        this.#nodes.push(next);
      }
      at = next;
    }
    at.phrases.push(index);
  }

  /** Gives each node the longest other that it ends with; shorter ones first, as the longer ones build on them. */
  #link(): void {
    const [root = newNode(0)] = this.#nodes;
    const waiting = [root];
    for (const node of waiting)
      for (const [unit, next] of node.next) {
        if (node !== root) next.shorter = step(node.shorter ?? root, unit, root);
        const { shorter } = next;
        next.ending = shorter === undefined || shorter.phrases.length > 0 ? shorter : shorter.ending;
        waiting.push(next);
      }
  }
}

/** The beginning of some phrase. */
interface Node {
  /** How long it is. */
  readonly length: number;
  /** The phrases that are this and no more. */
  readonly phrases: number[];
  /** What it is with one unit more. */
  readonly next: Map<number, Node>;
  /** The longest other beginning that it ends with; undefined: the empty one. */
  shorter?: Node;
  /** The longest other phrase that it ends with. */
  ending?: Node | undefined;
}

const newNode = (length: number): Node => ({ length, phrases: [], next: new Map() });

const step = (from: Node, unit: number, root: Node): Node => {
  for (let at: Node | undefined = from; at !== undefined; at = at === root ? undefined : (at.shorter ?? root)) {
    const next = at.next.get(unit);
    if (next !== undefined) return next;
  }
  return root;
};
