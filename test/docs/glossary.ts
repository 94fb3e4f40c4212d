/** A sentence for every kind without exactly one row, every word in code font that is no kind, and every row that leaves a cell empty or has not as many as its head. */
export const faultyRows = (page: string, kinds: readonly string[]): string[] => {
  const rows = rowsOf(page);
  const words = rows.flatMap(({ cells: [word = ""] }) => /^`(\w+)`$/.exec(word)?.[1] ?? []);
  const count = (kind: string): number => words.filter((word) => word === kind).length;
  return [
    ...kinds
      .filter((kind) => count(kind) !== 1)
      .map((kind) => `${kind} has ${count(kind)} rows in the glossary; it should have one that begins with | \`${kind}\` |`),
    ...words.filter((word) => !kinds.includes(word)).map((word) => `\`${word}\` is no kind; write the word without code font`),
    ...rows
      .filter(({ cells, width }) => cells.length !== width || cells.includes(""))
      .map(({ cells: [word] }) => `the row of ${word} has an empty cell, or one too many or few`),
  ];
};

interface Row {
  readonly cells: readonly string[];
  /** How many cells the head of its table has. */
  readonly width: number;
}

/** Every row of every table, without the heads. */
const rowsOf = (page: string): readonly Row[] => {
  let width = 0;
  return page.split("\n").flatMap((line, index, lines) => {
    if (!line.startsWith("| ")) return [];
    const cells = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    const isHead = lines[index + 1]?.startsWith("|---") === true;
    if (isHead) width = cells.length;
    return isHead ? [] : [{ cells, width }];
  });
};
