/** A memo of the plugins that were made here: none of their parts can change, and so they need not be looked through. */
const known = new WeakSet<object>();

/** Freezes a plugin whose parts are frozen, remembers it, and returns it. */
export const rememberPlugin = <P extends object>(plugin: P): P => {
  known.add(plugin);
  return Object.freeze(plugin);
};

/** Returns whether a plugin was made here, and not by another copy of the library or by hand. */
export const isKnownPlugin = (plugin: object): boolean => known.has(plugin);
