/** A list of words we know that stays open: any other string is accepted, and editors still complete the known ones. */
export type Open<Known extends string> = Known | (string & Record<never, never>);
