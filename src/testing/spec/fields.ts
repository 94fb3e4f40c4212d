/** An object of which nothing more is known. */
export type Fields = Readonly<Record<string | number, unknown>>;
