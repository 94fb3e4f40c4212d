import ts from "typescript";
import { readSource, readSources, type Sources } from "../helpers/sources.js";
import { nodesOf, parse } from "../helpers/syntax.js";

/** A piece of TypeScript that stands in prose. */
export interface Snippet {
  /** The file it stands in. */
  readonly file: string;
  /** The line of that file its first own line stands on, counted from one. */
  readonly line: number;
  readonly lines: readonly string[];
  /** For each line of `lines`, its line in the file. */
  readonly origins: readonly number[];
}

/** Every snippet that is to hold: of the README files, the guides, and the `@example`s of the sources. */
export const allSnippets = (): Snippet[] => {
  const guides = [...readSources("docs", ".md")].filter(([file]) => !file.startsWith("docs/reference/"));
  const prose: Sources = new Map([["README.md", readSource("README.md")], ...guides, ...readSources("src", ".md")]);
  return [
    ...[...prose].flatMap(([file, text]) => markdownSnippets(file, text)),
    ...[...readSources("src", ".ts")].flatMap(([file, text]) => exampleSnippets(file, text)),
  ];
};

/** The `ts` blocks of a Markdown text. `ts nocheck` stands aside, `ts continues` begins where the block before it ended. */
export const markdownSnippets = (file: string, text: string, firstLine = 1): Snippet[] => {
  const found: Snippet[] = [];
  let open: { fence: string; indent: number; words: string[]; first: number } | undefined;
  const all = text.split("\n");
  all.forEach((line, index) => {
    const fence = /^( *)(`{3,}|~{3,})\s*([^`]*)$/.exec(line);
    if (open === undefined && fence) {
      open = { fence: fence[2] ?? "", indent: fence[1]?.length ?? 0, words: (fence[3] ?? "").trim().split(/\s+/), first: index + 1 };
    } else if (open && fence && fence[3] === "" && (fence[2] ?? "").startsWith(open.fence)) {
      const { words, first, indent } = open;
      open = undefined;
      if (!["ts", "typescript"].includes(words[0] ?? "") || words.includes("nocheck")) return;
      const own = all.slice(first, index).map((one) => one.slice(Math.min(indent, one.length - one.trimStart().length)));
      const before = words.includes("continues") ? found.at(-1) : undefined;
      found.push({
        file,
        line: firstLine + first,
        lines: [...(before?.lines ?? []), ...own],
        origins: [...(before?.origins ?? []), ...own.map((_, at) => firstLine + first + at)],
      });
    }
  });
  return found;
};

/** The snippets of every `@example` of a source file: its fenced blocks, or all of it where it has none. */
export const exampleSnippets = (file: string, text: string): Snippet[] =>
  commentsOf(file, text).flatMap(({ first, lines }) => {
    const starts = lines.flatMap((line, at) => (/^\s*@example\b/.test(line) ? [at] : []));
    return starts.flatMap((start) => {
      const end = lines.findIndex((line, at) => at > start && /^\s*@\w+/.test(line));
      const body = lines.slice(start + 1, end < 0 ? lines.length : end);
      if (body.every((line) => /^\s*($|\{@includeCode)/.test(line))) return [];
      const isFenced = body.some((line) => /^\s*(`{3}|~{3})/.test(line));
      const prose = isFenced ? body : ["```ts", ...body, "```"];
      return markdownSnippets(file, prose.join("\n"), first + start + (isFenced ? 1 : 0));
    });
  });

/** The doc comments of a file, without their stars. */
const commentsOf = (file: string, text: string): { readonly first: number; readonly lines: string[] }[] => {
  const source = parse(file, text);
  const comments = new Map<number, string>();
  for (const node of nodesOf(source)) {
    for (const doc of ts.getJSDocCommentsAndTags(node)) if (ts.isJSDoc(doc)) comments.set(doc.pos, text.slice(doc.pos, doc.end));
  }
  return [...comments].map(([pos, comment]) => ({
    first: source.getLineAndCharacterOfPosition(pos).line + 1,
    lines: comment
      .replace(/\*\/$/, "")
      .split("\n")
      .map((line) => line.replace(/^\s*(\/\*)?\*+ ?/, "")),
  }));
};
