/** Returns whether a value is an object and not a list, so that it may be asked for any field. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
