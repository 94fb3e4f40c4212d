const backslash = 0x5c;

/** Returns the offset after the JSON string that opens at `start`; the text must be well-formed JSON. */
export const endOfString = (text: string, start: number): number => {
  for (let quote = text.indexOf('"', start + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (text.charCodeAt(before - 1) === backslash) before -= 1;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return text.length;
};
