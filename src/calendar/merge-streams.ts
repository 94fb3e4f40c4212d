/** A source of items, each no earlier than the one before. */
interface Source<T> {
  readonly items: Iterator<T>;
  readonly rank: number;
  head: T;
}

/**
 * Merges sources that are each in order into one that is; between equals, the earlier source comes first.
 * A binary heap of the sources' heads (Knuth, The Art of Computer Programming 3, 5.4.1): constant memory, and the logarithm of their number for each item.
 */
export function* mergeStreams<T>(sources: readonly Iterator<T>[], isBefore: (a: T, b: T) => boolean): Generator<T> {
  const heap: Source<T>[] = [];
  const precedes = (a: Source<T>, b: Source<T>) => isBefore(a.head, b.head) || (!isBefore(b.head, a.head) && a.rank < b.rank);
  for (const [rank, items] of sources.entries()) {
    const first = items.next();
    if (first.done !== true) rise(heap, { items, rank, head: first.value }, precedes);
  }
  for (let top = heap[0]; top !== undefined; top = heap[0]) {
    yield top.head;
    const next = top.items.next();
    if (next.done === true) {
      const last = heap.pop();
      if (last === undefined || last === top) continue;
      sink(heap, last, precedes);
    } else {
      top.head = next.value;
      sink(heap, top, precedes);
    }
  }
}

type Precedes<T> = (a: Source<T>, b: Source<T>) => boolean;

/** Adds a source at the end and lets it rise to its place. */
const rise = <T>(heap: Source<T>[], source: Source<T>, precedes: Precedes<T>): void => {
  let at = heap.length;
  while (at > 0) {
    const above = (at - 1) >> 1;
    const parent = heap[above];
    if (parent === undefined || !precedes(source, parent)) break;
    heap[at] = parent;
    at = above;
  }
  heap[at] = source;
};

/** Puts a source at the top and lets it sink to its place. */
const sink = <T>(heap: Source<T>[], source: Source<T>, precedes: Precedes<T>): void => {
  let at = 0;
  for (;;) {
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    if (left === undefined) break;
    const isRight = right !== undefined && precedes(right, left);
    const child = isRight ? right : left;
    if (!precedes(child, source)) break;
    heap[at] = child;
    at = 2 * at + (isRight ? 2 : 1);
  }
  heap[at] = source;
};
