/** A memo of the frozen states that were made here: they need not be looked at. */
const known = new WeakSet<object>();

/** Remembers a frozen state, and returns it. */
export const rememberState = <S extends object>(state: S): S => {
  known.add(state);
  return state;
};

/** Whether a state was made here. */
export const isKnownState = (state: object): boolean => known.has(state);
