import type { Call } from "./calls.js";

/** Functions that take too long, as the net must find. */
export const planted: Readonly<Record<string, Call>> = {
  "a loop in a loop": ({ found }) => {
    let pairs = 0;
    for (const one of found) for (const other of found) if (one.kind === other.kind) pairs += 1;
    if (pairs < found.length) throw new Error("Everything is of its own kind");
  },
  "a search in a loop": ({ found }) => {
    const kinds = found.map(({ path }) => path);
    for (const { path } of found) if (!kinds.includes(path)) throw new Error("It is there");
  },
  "a copy in a loop": ({ found }) => {
    let all: readonly unknown[] = [];
    for (const one of found) all = [...all, one];
    if (all.length !== found.length) throw new Error("All are copied");
  },
};
