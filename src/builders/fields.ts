/**
 * A thing as a builder takes it: as it may be written, where its id may be left out, and so may the ids of the things that stand in it.
 * What is left out is made from the text at `build`.
 */
export type Fields<T> = {
  readonly [F in keyof T as F extends "id" ? never : F]: T[F] extends infer V
    ? V extends readonly (infer E extends { readonly id: string })[]
      ? readonly Fields<E>[]
      : V
    : never;
} & (T extends { readonly id: infer I } ? { readonly id?: I | undefined } : unknown);
