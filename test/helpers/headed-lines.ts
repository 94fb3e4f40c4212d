import { documentMessages } from "../../src/documents/document-messages.js";
import type { Heading } from "./where-stated.js";

/** A line of a document, with the headings above it. */
interface HeadedLine {
  /** What it says. */
  readonly line: string;
  /** The headings it stands below, outermost first; of a heading, itself too. */
  readonly headings: readonly string[];
}

/** The lines of a Markdown document. */
const headedLines = (markdown: string): readonly HeadedLine[] => {
  const headings: string[] = [];
  return markdown.split("\n").map((line) => {
    const [, marks, text = ""] = /^(#+) (.*)$/.exec(line) ?? [];
    if (marks !== undefined) headings.splice(marks.length - 1, headings.length, text);
    return { line, headings: [...headings] };
  });
};

/** The lines that only one of two documents has. */
export const changedLines = (before: string, after: string): readonly HeadedLine[] => [
  ...linesBeside(before, after),
  ...linesBeside(after, before),
];

const linesBeside = (markdown: string, other: string): readonly HeadedLine[] => {
  const counts = new Map<string, number>();
  const keyOf = ({ line, headings }: HeadedLine): string => JSON.stringify([headings, line]);
  for (const line of headedLines(other)) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? 0) + 1);
  return headedLines(markdown).filter((line) => {
    const left = counts.get(keyOf(line)) ?? 0;
    counts.set(keyOf(line), left - 1);
    return left <= 0;
  });
};

/** Whether a line stands below a heading, as English says it. */
export const standsBelow = ({ headings }: HeadedLine, heading: Heading): boolean => {
  if (heading === "title") return headings.length === 1;
  const pattern = new RegExp(`^${documentMessages[heading].replaceAll(/\{\w+\}/g, ".*")}$`);
  return headings.slice(1).some((text) => pattern.test(text));
};
