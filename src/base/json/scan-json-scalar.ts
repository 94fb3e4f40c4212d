/** The first place where a text stops being JSON. */
export interface JsonFault {
  readonly offset: number;
  /** What the grammar (RFC 8259) wants there. */
  readonly expected: string;
}

/** Every UTF-16 unit from the space up, but neither quote nor backslash. */
const plain = /[ !#-[\]-\uffff]+/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The offset after what the pattern matches at `at`, or `at` itself. */
const skip = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

const scanString = (text: string, start: number): number | JsonFault => {
  let at = start + 1;
  for (;;) {
    at = skip(plain, text, at);
    if (text[at] === '"') return at + 1;
    if (at >= text.length) return { offset: at, expected: "a closing quote" };
    const end = skip(escaped, text, at);
    if (end === at) return { offset: at, expected: "an escape such as \\n or \\u0041" };
    at = end;
  }
};

/** Returns the offset after the JSON string, number, `true`, `false` or `null` that begins at `at` (RFC 8259, 3, 6 and 7), or where it goes wrong. */
export const scanJsonScalar = (text: string, at: number): number | JsonFault => {
  if (text[at] === '"') return scanString(text, at);
  const end = skip(bare, text, at);
  return end > at ? end : { offset: at, expected: "a value" };
};
