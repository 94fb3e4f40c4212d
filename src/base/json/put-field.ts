/**
 * Returns the target with the field put in as its own.
 * Plain assignment fails or is caught by a setter where Object.prototype has the name (`toString` under `--frozen-intrinsics`).
 */
export const putField = <T>(target: Record<string, T>, key: string, value: T): Record<string, T> => {
  if (!(key in Object.prototype)) target[key] = value;
  else Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
  return target;
};
