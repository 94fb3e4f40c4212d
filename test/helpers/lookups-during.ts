/** How often maps and sets are asked or changed while something runs: a count of its work, whatever the machine. */
export const lookupsDuring = (run: () => unknown): number => {
  let steps = 0;
  const restore = [Map.prototype, Set.prototype].flatMap((prototype) =>
    (["get", "set", "has", "add", "delete"] as const).flatMap((name) => {
      const original = Reflect.get(prototype, name) as ((...given: unknown[]) => unknown) | undefined;
      if (original === undefined) return [];
      Reflect.set(prototype, name, function (this: unknown, ...given: unknown[]) {
        steps += 1;
        return original.apply(this, given);
      });
      return [() => Reflect.set(prototype, name, original)];
    }),
  );
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return steps;
};
