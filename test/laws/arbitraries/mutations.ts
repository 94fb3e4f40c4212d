import fc from "fast-check";

type Container = Record<string | number, unknown>;

const boom = (): never => {
  throw new Error("boom");
};

/** What nobody expects in a plan, made anew each time. */
const junk: readonly (() => unknown)[] = [
  ...[null, true, 0, -0, -1, 1.5, 1e21, Number.NaN, Number.POSITIVE_INFINITY, 1n, Symbol("s"), undefined].map((value) => () => value),
  ...["", " ", "x", "-1", "2027-02-30", "\ud800", "\u0000", "__proto__", "toString", "plan", "x".repeat(10_001)].map(
    (value) => () => value,
  ),
  () => [],
  () => ({}),
  () => [[[]]],
  () => [null],
  () => ({ id: "x", kind: "value" }),
  () => ({ to: "x", offset: {} }),
  () => JSON.parse('{"__proto__":{"polluted":true}}'),
  () => JSON.parse('{"constructor":{"prototype":{"polluted":true}}}'),
  () => new Date(0),
  () => new Map([["id", "x"]]),
  () => () => 1,
  () => Object.create(null),
  () => Object.create({ id: "inherited" }),
  () => Object.defineProperty({}, "id", { enumerable: true, get: boom }),
  () => new Proxy({}, { ownKeys: boom }),
  () => new Array(3),
];

const keys = ["id", "kind", "name", "ext", "format", "zzz", "__proto__", "constructor", "toString", "then", "length", "0", ""];

const isContainer = (value: unknown): value is Container => typeof value === "object" && value !== null;

const place = (holder: Container, key: string | number, value: unknown): void => {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};

/** Every object and list of plain data, outermost first. */
const containersOf = (root: unknown): Container[] => {
  const found: Container[] = [];
  const enter = (value: unknown): void => {
    if (!isContainer(value)) return;
    found.push(value);
    for (const inner of Object.values(value)) enter(inner);
  };
  enter(root);
  return found;
};

/** Where a mutation strikes and with what, as numbers to be taken modulo what there is. */
interface Stroke {
  readonly how: number;
  readonly where: number;
  readonly which: number;
  readonly what: number;
}

const strokes: fc.Arbitrary<readonly Stroke[]> = fc.array(fc.record({ how: fc.nat(), where: fc.nat(), which: fc.nat(), what: fc.nat() }), {
  minLength: 1,
  maxLength: 3,
});

const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

/** Damages plain data in one place; what it becomes may be anything. */
const strike = (root: unknown, { how, where, which, what }: Stroke): void => {
  const containers = containersOf(root);
  const holder = pick(containers, where);
  if (holder === undefined) return;
  const key = pick(Object.keys(holder), which);
  const other = pick(containers, what);
  const actions: readonly (() => void)[] = [
    () => key !== undefined && place(holder, key, pick(junk, what)?.()),
    () => key !== undefined && delete holder[key],
    () => place(holder, pick(keys, what) ?? "", key === undefined ? null : holder[key]),
    () => place(holder, `${key}s`, 1),
    () => Array.isArray(holder) && holder.push(holder[0], holder[0]),
    () => Array.isArray(holder) && holder.reverse(),
    () => key !== undefined && place(holder, key, [holder[key]]),
    () => key !== undefined && place(holder, key, { value: holder[key] }),
    () => key !== undefined && place(holder, key, other),
    () => key !== undefined && place(holder, key, structuredClone(pick(Object.values(other ?? {}), which))),
  ];
  pick(actions, how)?.();
};

/** The same data damaged in one to three places. */
export const damaged = (plain: unknown): fc.Arbitrary<unknown> =>
  strokes.map((all) => {
    const root = structuredClone(plain);
    for (const one of all) {
      try {
        strike(root, one);
      } catch {
        break; // what was put in before cannot be looked at any more
      }
    }
    return root;
  });

const pieces = fc.constantFrom(
  ...'{}[]",:\\/ \n\t0123456789eE+-.tfnu\u0000\u007f\ufeff\u2028\ud800\udc00ä😀',
  '"id":"x",',
  '"\\u0069d":"x",',
  '"__proto__":{},',
  "null",
  "1e400",
  "-0",
  "\\ud800",
  "[[[[",
  "}}]]",
);

/** The same text with one to three pieces put in, taken out, put in the place of others or written again. */
export const torn = (text: string): fc.Arbitrary<string> =>
  fc.array(fc.tuple(fc.nat(3), fc.nat(text.length), fc.nat(12), pieces), { minLength: 1, maxLength: 3 }).map((strokes) =>
    strokes.reduce((torn, [how, at, length, piece]) => {
      const [before, middle, after] = [torn.slice(0, at), torn.slice(at, at + length), torn.slice(at + length)];
      if (how === 0) return before + piece + middle + after;
      if (how === 1) return before + after;
      return how === 2 ? before + piece + middle.slice(1) + after : before + middle + middle + after;
    }, text),
  );
