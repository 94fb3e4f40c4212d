/** How much a built-in function has to do, in items or characters. */
type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number;

const { ownKeys, apply } = Reflect;
const { get, set } = Map.prototype;

const sizeOf = (value: unknown): number => {
  if (typeof value === "string" || Array.isArray(value)) return value.length;
  return typeof value === "object" && value !== null ? ownKeys(value).length : 1;
};

const ofSelf: Cost = (self) => sizeOf(self);
const ofFirst: Cost = (_, [first]) => sizeOf(first);
const ofResult: Cost = (_self, _args, result) => sizeOf(result);
const ofSources: Cost = (_, [, ...sources]) => sources.reduce<number>((sum, source) => sum + sizeOf(source), 0);
const one: Cost = () => 1;

/** How far a search went. */
const ofSearch: Cost = (self, [, from = 0], found) => (typeof found === "number" && found >= 0 ? found + 1 : sizeOf(self)) - Number(from);

/** An engine moves so many neighbours up in one step. */
const movedAtOnce = 64;

const ofMoved: Cost = (self, [start]) => {
  const stay = typeof start === "number" && start >= 0 ? start : 0;
  return Math.max(1, Math.ceil((sizeOf(self) - stay) / movedAtOnce));
};

/** The built-in functions that go through something; what they call back is counted where it is written. */
const functions = (): readonly (readonly [holder: object, name: string, costs: Readonly<Record<string, Cost>>])[] => [
  [
    Array.prototype,
    "Array",
    {
      ...{ indexOf: ofSearch, lastIndexOf: ofSelf, includes: ofSelf, splice: ofMoved, shift: ofMoved, unshift: ofMoved, slice: ofResult },
      ...{ concat: ofResult, flat: ofResult, sort: ofSelf, toSorted: ofSelf, reverse: ofSelf, join: ofSelf, fill: ofSelf },
      ...{ map: ofSelf, filter: ofSelf },
    },
  ],
  [
    String.prototype,
    "String",
    {
      ...{ indexOf: ofSearch, includes: ofSelf, replace: ofSelf, replaceAll: ofSelf, split: ofSelf, match: ofSelf, normalize: ofSelf },
      ...{ trim: ofSelf, toLowerCase: ofSelf, localeCompare: ofSelf, repeat: ofResult },
    },
  ],
  [
    Object,
    "Object",
    {
      ...{ keys: ofResult, values: ofResult, entries: ofResult, fromEntries: ofResult, assign: ofSources, freeze: ofFirst },
      ...{ getOwnPropertyNames: ofResult, getOwnPropertyDescriptors: ofResult },
    },
  ],
  [Reflect, "Reflect", { ownKeys: ofResult }],
  [JSON, "JSON", { stringify: ofResult, parse: ofFirst }],
];

/** What a loop, a spread, a destructuring or a new set goes through. To count that takes a quarter of the time. */
const steps = (): ReturnType<typeof functions> =>
  [[], new Map(), new Set()].map((list): readonly [object, string, Readonly<Record<string, Cost>>] => {
    const iterator: object = Object.getPrototypeOf(list[Symbol.iterator]());
    return [iterator, String(Reflect.get(iterator, Symbol.toStringTag)), { next: one }];
  });

/** Counts from now on what built-in functions do, by their names, into the map it returns; also each step through a list, where that is asked for. */
export const countNatives = ({ eachStep }: { readonly eachStep: boolean }): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [holder, owner, costs] of eachStep ? [...functions(), ...steps()] : functions())
    for (const [name, cost] of Object.entries(costs)) {
      const original = Reflect.get(holder, name) as (...args: unknown[]) => unknown; // each of them is a function
      const label = `${owner}.${name}`;
      const counted = function (this: unknown, ...args: unknown[]): unknown {
        const result = apply(original, this, args);
        const before = (apply(get, counts, [label]) as number | undefined) ?? 0; // numbers are all it holds
        apply(set, counts, [label, before + cost(this, args, result)]);
        return result;
      };
      Object.defineProperty(holder, name, { value: counted, writable: true, configurable: true });
    }
  return counts;
};
