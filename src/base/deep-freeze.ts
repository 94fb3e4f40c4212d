const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
};

/**
 * Returns the same value with every plain object and list in it frozen; anything else (a Map, a function, an instance) is left alone.
 * A frozen parent may hold unfrozen children, so frozen ones are entered too, each once: what we froze ourselves is entered at most twice, and a circle ends.
 */
export const deepFreeze = <T>(value: T): T => {
  const waiting: unknown[] = [value];
  const metFrozen = new Set<object>();
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== "object" || next === null || metFrozen.has(next) || !isPlain(next)) continue;
    if (Object.isFrozen(next)) metFrozen.add(next);
    else Object.freeze(next);
    for (const child of Object.values(next)) if (typeof child === "object") waiting.push(child);
  }
  return value;
};
