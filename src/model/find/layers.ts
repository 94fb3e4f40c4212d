/** A map that is never changed: what differs from a larger one lies in a layer above it, so that the next version costs what changed and not what is there. */
export interface Layers<V> {
  /** The value of a key, or undefined. */
  get(key: string): V | undefined;
  /** The same map with these values; undefined takes a key away. */
  with(changes: ReadonlyMap<string, V | undefined>): Layers<V>;
}

/** Returns the layers over a map that nobody changes any more. */
export const layersOver = <V>(base: ReadonlyMap<string, V>): Layers<V> => new TwoLayers(base, nothing);

/** A class, for there is one for every plan on the way to the next: it is to weigh little. */
class TwoLayers<V> implements Layers<V> {
  readonly #base: ReadonlyMap<string, V>;
  readonly #over: ReadonlyMap<string, V | undefined>;

  constructor(base: ReadonlyMap<string, V>, over: ReadonlyMap<string, V | undefined>) {
    this.#base = base;
    this.#over = over;
  }

  get(key: string): V | undefined {
    return this.#over.has(key) ? this.#over.get(key) : this.#base.get(key);
  }

  with(changes: ReadonlyMap<string, V | undefined>): Layers<V> {
    if (changes.size === 0) return this;
    const next = new Map(this.#over);
    for (const [key, value] of changes) next.set(key, value);
    return next.size > thickest + Math.sqrt(this.#base.size) ? layersOver(merged(this.#base, next)) : new TwoLayers(this.#base, next);
  }
}

const nothing: ReadonlyMap<string, never> = /* @__PURE__ */ new Map<string, never>();

/** A layer is copied for each version until it is this thick; then the whole is copied once. */
const thickest = 64;

const merged = <V>(base: ReadonlyMap<string, V>, over: ReadonlyMap<string, V | undefined>): ReadonlyMap<string, V> => {
  const all = new Map(base);
  for (const [key, value] of over)
    if (value === undefined) all.delete(key);
    else all.set(key, value);
  return all;
};
