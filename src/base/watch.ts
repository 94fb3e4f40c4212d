/** Takes note of what is read while a value is worked out from an object, so that whoever is given the value later is known to hang on the same. */
export interface Watch {
  /** Returns what `compute` makes of the object: made once, and noted each time. */
  remember<Value extends object>(compute: object, make: () => Value): Value;
}

const watches = new WeakMap<object, Watch>();

/** The watch over an object; undefined where nobody takes notes. */
export const watchOver = (object: object): Watch | undefined => watches.get(object);

/** Has a watch take note of what memos work out from an object. */
export const putUnderWatch = (object: object, watch: Watch): void => {
  watches.set(object, watch);
};
