import { join } from "node:path";
import ts from "typescript";
import { root } from "./sources.js";

/** What an editor shows of a text, at the place that a snippet of it marks with `|`. */
export interface Editor {
  /** What is shown when one points at the place. */
  readonly hoverAt: (snippet: string) => string;
  /** What is offered when one writes on at the place. */
  readonly completionsAt: (snippet: string) => readonly string[];
}

/** An editor in which a text is open as a file of the repository. */
export const editorOf = (file: string, text: string, options: ts.CompilerOptions): Editor => {
  const path = join(root, file);
  const host: ts.LanguageServiceHost = {
    getCompilationSettings: () => options,
    getScriptFileNames: () => [path],
    getScriptVersion: () => "1",
    getScriptSnapshot: (name) => snapshotOf(name === path ? text : ts.sys.readFile(name)),
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === path || ts.sys.fileExists(name),
    readFile: (name) => (name === path ? text : ts.sys.readFile(name)),
  };
  const service = ts.createLanguageService(host);
  return {
    hoverAt: (snippet) => {
      const shown = service.getQuickInfoAtPosition(path, placeOf(text, snippet));
      return ts.displayPartsToString(shown?.displayParts).replace(/\s+/g, " ");
    },
    completionsAt: (snippet) => {
      const offered = service.getCompletionsAtPosition(path, placeOf(text, snippet), {});
      return (offered?.entries ?? []).map(({ name }) => name);
    },
  };
};

const snapshotOf = (text: string | undefined): ts.IScriptSnapshot | undefined =>
  text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);

const placeOf = (text: string, snippet: string): number => {
  const [before = "", after = ""] = snippet.split("|");
  const at = text.indexOf(before + after);
  if (at < 0) throw new Error(`${snippet} is not in the text`);
  return at + before.length;
};
