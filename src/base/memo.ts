import { watchOver } from "./watch.js";

/**
 * Returns the function with a memory: a frozen object's value is computed once and kept as long as the object is. For an object that can still change it is computed each time.
 * The check is shallow, so `compute` must not depend on deeper parts that can still change. For an object under watch, the watch remembers.
 */
export const memo = <Key extends object, Value extends object>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const ready = known.get(key);
    if (ready !== undefined) return ready;
    const watch = watchOver(key);
    if (watch !== undefined) return watch.remember(compute, () => compute(key));
    const value = compute(key);
    if (Object.isFrozen(key)) known.set(key, value);
    return value;
  };
};
