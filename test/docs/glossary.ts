/** A sentence for every kind without exactly one row, every word in code font that is no kind, and every row that leaves a cell empty. */
export const faultyRows = (page: string, kinds: readonly string[]): string[] => {
  const rows = rowsOf(page);
  const words = rows.flatMap(([word = ""]) => /^`(\w+)`$/.exec(word)?.[1] ?? []);
  const count = (kind: string): number => words.filter((word) => word === kind).length;
  return [
    ...kinds
      .filter((kind) => count(kind) !== 1)
      .map((kind) => `${kind} has ${count(kind)} rows in the glossary; it should have one that begins with | \`${kind}\` |`),
    ...words.filter((word) => !kinds.includes(word)).map((word) => `\`${word}\` is no kind; write the word without code font`),
    ...rows.filter((cells) => cells.length !== 3 || cells.includes("")).map(([word]) => `the row of ${word} has an empty cell`),
  ];
};

/** The cells of every row of every table, without the heads. */
const rowsOf = (page: string): string[][] =>
  page
    .split("\n")
    .filter((line, index, lines) => line.startsWith("| ") && !lines[index + 1]?.startsWith("|---"))
    .map((line) =>
      line
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
