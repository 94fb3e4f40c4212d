/** An object of which nothing more is known. */
export type Fields = Readonly<Record<string | number, unknown>>;

/** Whether a value is an object and no list. */
export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
