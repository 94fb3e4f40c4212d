const lineEnd = /\r\n|\r|\n/g;

/** Returns the line and column of an offset, both counted from 1, the column in UTF-16 units as most editors do. */
export const lineAndColumn = (text: string, offset: number): { readonly line: number; readonly column: number } => {
  let line = 1;
  let start = 0;
  for (const match of text.slice(0, offset).matchAll(lineEnd)) {
    line += 1;
    start = match.index + match[0].length;
  }
  return { line, column: offset - start + 1 };
};
