import { join } from "node:path";
import ts from "typescript";
import { compilerOptions, programOf } from "../helpers/program.js";
import { root } from "../helpers/sources.js";
import type { Snippet } from "./snippets.js";

/** For each snippet, what the compiler says of its own lines: `README.md:29: Argument of type …`. */
export const checkSnippets = (snippets: readonly Snippet[]): ReadonlyMap<Snippet, readonly string[]> => {
  const texts = new Map(snippets.map((snippet) => [pathOf(snippet), snippet.lines.join("\n")]));
  const options = { ...compilerOptions("test/tsconfig.json"), noUnusedLocals: false, moduleDetection: ts.ModuleDetectionKind.Force };
  const program = programOf([...texts.keys()], options, texts);
  return new Map(snippets.map((snippet) => [snippet, complaints(program, snippet)]));
};

/** Beside the file it comes from, so that packages resolve as they would there. */
const pathOf = ({ file, line }: Snippet): string => `${file}.${line}.ts`;

const complaints = (program: ts.Program, snippet: Snippet): string[] => {
  const source = program.getSourceFile(join(root, pathOf(snippet)));
  return [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)].flatMap((diagnostic) => {
    const line = snippet.origins[source?.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line ?? 0] ?? 0;
    return line < snippet.line ? [] : [`${snippet.file}:${line}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, " ")}`];
  });
};
