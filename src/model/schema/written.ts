/**
 * How a thing may be written: its lists and optional fields may be left out or be `undefined`, flags may be `false`; parsing fills in the rest.
 * Lists inside value objects (those distinguished by `kind`, such as a target or a recurrence) stay required.
 */
export type Written<T> = {
  readonly [F in keyof T as F extends Free<T> ? never : F]: WrittenField<T[F]>;
} & {
  readonly [F in keyof T as F extends Free<T> ? F : never]?: WrittenOptional<Exclude<T[F], undefined>> | undefined;
};

/** The fields that may be left out: optional ones and lists. */
type Free<T> = {
  [F in keyof T]-?: object extends Pick<T, F> ? F : T[F] extends readonly unknown[] ? F : never;
}[keyof T];

/** How a field of this type may be written. */
export type WrittenField<F> = F extends string | number | boolean | null
  ? F
  : F extends readonly (infer E)[]
    ? readonly WrittenField<E>[]
    : F extends { readonly id: string }
      ? Written<F>
      : F extends { readonly kind: string }
        ? WrittenValue<F>
        : F extends object
          ? string extends keyof F
            ? F
            : Written<F>
          : F;

/** A flag, which is `true` or absent, may be written `false`. */
type WrittenOptional<F> = [F] extends [true] ? boolean : WrittenField<F>;

/** How a value object may be written: as it is, with `undefined` for what is absent. */
export type WrittenValue<T> = {
  readonly [F in keyof T as object extends Pick<T, F> ? never : F]: WrittenField<T[F]>;
} & {
  readonly [F in keyof T as object extends Pick<T, F> ? F : never]?: WrittenOptional<Exclude<T[F], undefined>> | undefined;
};
