type AnyFunction = (...given: never[]) => unknown;

/** A function as it is called with whatever it was called with. */
type Ask = (given: readonly unknown[]) => unknown;

/** Returns a function that is called as another, and hands on what it was called with in its own way. */
export const wrap = <F extends AnyFunction>(about: F, answer: (ask: Ask, given: readonly unknown[]) => unknown): F => {
  const ask: Ask = (given) => (about as unknown as (...all: readonly unknown[]) => unknown)(...given); // with what its own caller passed
  const wrapped = (...given: readonly unknown[]): unknown => answer(ask, given);
  return wrapped as unknown as F; // it takes the same and answers the same
};
