/**
 * Returns whether an object that is not a list holds its data in own properties: a plain object of any realm, one without a prototype, an instance of a class;
 * not a Date, Map, Promise, typed array or boxed value. May throw what a proxy's traps throw.
 */
export const holdsOwnData = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null || Object.prototype.toString.call(value) === "[object Object]";
};
