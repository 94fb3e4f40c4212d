/** To list the names of a million fields takes half as long as to parse them, so those of an object with as many as this are kept. */
const many = 1_000;

/** A memo by objects that the input guard made or let pass: nobody else holds them, and nobody changes them. */
const kept = /* @__PURE__ */ new WeakMap<object, readonly string[]>();

/** Keeps the names of the fields of an object that is never changed again, where they are so many that it pays. */
export const keepFieldNames = (object: object, names: readonly string[]): void => {
  if (names.length >= many) kept.set(object, names);
};

/** Returns the names of the fields of an object that has passed the input guard. */
export const fieldNamesOf = (object: object): readonly string[] => kept.get(object) ?? Object.keys(object);
