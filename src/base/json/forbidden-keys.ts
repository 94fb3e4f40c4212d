/** The keys no input may have: code that copies objects carelessly would change what all objects inherit. */
export const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
