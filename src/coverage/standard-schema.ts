/** What one value was found to be, by the Standard Schema specification (standardschema.dev), version 1. */
export type StandardResult<Output> =
  | {
      /** What the schema makes of the value. */
      readonly value: Output;
      /** Absent: the value fits. */
      readonly issues?: undefined;
    }
  | {
      /** Why the value does not fit. */
      readonly issues: readonly {
        /** The reason in a sentence. */
        readonly message: string;
        /** Where in the value, outermost key first; absent: the value itself. */
        readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
      }[];
    };

/** The part of the Standard Schema interface that validating needs: zod, valibot, arktype and others offer it. */
export interface StandardSchema<Input = unknown, Output = Input> {
  /** The interface's one property. */
  readonly "~standard": {
    /** The version of the interface. */
    readonly version: 1;
    /** Who offers it. */
    readonly vendor: string;
    /** Says what a value is; a promise is refused by this library. */
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    /** Only for the compiler: what goes in and what comes out. */
    readonly types?:
      | {
          /** What may be written. */
          readonly input: Input;
          /** What is read. */
          readonly output: Output;
        }
      | undefined;
  };
}

/** What a schema reads. */
export type OptionsRead<S> = S extends StandardSchema<infer _Input, infer Output> ? Output : never;

/** What may be written for a schema. */
export type OptionsWritten<S> = S extends StandardSchema<infer Input, infer _Output> ? Input : never;
