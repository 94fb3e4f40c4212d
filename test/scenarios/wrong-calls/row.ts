import type { Wrong } from "./wrong-values.js";

/** Wrong values that are taken after all, by name, each with the reason. */
export type Taken = Readonly<Record<Wrong, string>>;

/** One argument of a call, or one option of an argument. */
export interface Argument {
  /** A value that is right. */
  readonly value: unknown;
  /** The wrong values that give a normal result. */
  readonly takes?: Taken;
  /** Where a complaint about it may lead instead of to its name: the first steps there may be, or `anywhere`, and why. */
  readonly elsewhere?: readonly [steps: readonly string[] | "anywhere", because: string];
  /** Its options, where it is a bag of them: each is replaced in turn. */
  readonly options?: Readonly<Record<string, Argument>>;
}

/** A call that works, with the arguments by name. */
export interface Row {
  readonly args: Readonly<Record<string, Argument>>;
  /** Makes the call. */
  readonly call: (...args: readonly unknown[]) => unknown;
  /** Set where a refusal is returned and not thrown. */
  readonly answers?: true;
}

/** An argument that must be what it is. */
export const must = (value: unknown): Argument => ({ value });

/** An argument or option that may be left out. */
export const may = (value: unknown, takes: Taken = {}): Argument => ({ value, takes: { undefined: "it may be left out", ...takes } });

/** A bag of options that must have some of them. */
export const bag = (options: Readonly<Record<string, Argument>>): Argument => ({
  value: Object.fromEntries(Object.entries(options).map(([name, { value }]) => [name, value])),
  options,
});

/** A bag of options that may be empty, and left out; what nobody asks for is nobody's business. */
export const optionalBag = (options: Readonly<Record<string, Argument>>): Argument => ({
  ...bag(options),
  takes: { undefined: "it may be left out", "empty object": "no options", shape: "nobody asks for these names" },
});

/** Every wrong value is taken, for a reason. */
export const anything = (value: unknown, wrong: readonly Wrong[], because: string): Argument => ({
  value,
  takes: Object.fromEntries(wrong.map((one) => [one, because])),
});

/** A row whose call takes the arguments in the order in which they stand. */
export const taking = (call: unknown, args: Row["args"], more: Partial<Row> = {}): Row => ({ call: call as Row["call"], args, ...more });
