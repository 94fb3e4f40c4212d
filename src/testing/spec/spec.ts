import type { Arbitrary } from "fast-check";
import type { ProblemCode } from "../../base/problems/problem.js";
import type { Path } from "../../model/values/path.js";
import type { FastCheck } from "../fast-check.js";

/** A value that is wrong somewhere, with the code it gets and where, from the value. */
export type Wrong = readonly [value: unknown, code: ProblemCode, at?: Path];

/** A field or item that may stand in a value, and what it takes. */
interface Part {
  readonly key: string | number;
  readonly spec: Spec;
}

/** Makes right values; `most` is how many items a list of theirs has at most. */
export type Maker = (fc: FastCheck, most: number) => Arbitrary<unknown>;

/** What a field of type `T` takes: the model described a second time, independently of its schemas. */
export interface Spec<T = unknown> {
  /** Right values in full: together they hold every field and every variant there is. */
  readonly full: readonly unknown[];
  readonly arbitrary: Maker;
  readonly wrong: readonly Wrong[];
  /** Whether a right value is an object that knows all its fields. */
  isStrict(value: unknown): boolean;
  /** What may stand in a right value: the fields of an object, whether there or not, or the items of a list. */
  partsOf(value: unknown): readonly Part[];
  /** What a right value without parts is read as; undefined: as if it were not there. */
  read(value: unknown): unknown;
  /** Whether a value is one of these rather than another member of a union. */
  matches(value: unknown): boolean;
  /** Whether a field must be there, may be absent, or is filled in where it is absent. */
  readonly presence: "required" | "optional" | "filled";
  readonly "~type"?: T;
}

/** A field that may be absent. */
export interface OptionalSpec<T> extends Spec<T> {
  readonly presence: "optional";
}

/** A spec for every field of an interface: forgetting one, or taking it for another type, does not compile. */
export type Shape<T> = {
  readonly [F in keyof T]-?: object extends Pick<T, F> ? OptionalSpec<Exclude<T[F], undefined>> : Spec<T[F]>;
};

/** What a value without parts takes. */
export const leaf = <T>(full: readonly unknown[], arbitrary: Maker, wrong: readonly Wrong[]): Spec<T> => ({
  full,
  arbitrary,
  wrong,
  isStrict: () => false,
  partsOf: () => [],
  read: (value) => value,
  matches: (value) => full.some((one) => typeof one === typeof value && (one === null) === (value === null)),
  presence: "required",
});

/** The same field, which may be absent. */
export const optional = <T>(spec: Spec<T>): OptionalSpec<T> => ({ ...spec, presence: "optional" });

/** The same field, which is filled in where it is absent. */
export const filled = <T>(spec: Spec<T>): Spec<T> => ({ ...spec, presence: "filled" });

/** Values all wrong in the same way. */
export const allWrong = (code: ProblemCode, values: readonly unknown[]): readonly Wrong[] => values.map((value) => [value, code]);
