import ts from "typescript";
import { exportsOf } from "../../helpers/program.js";

/** What an entry exports, one name a line: values first, then what is a type only. */
export const publicNames = (program: ts.Program, file: string): string => {
  const names = exportsOf(program, file);
  const list = (kind: string, value: boolean): string[] =>
    names
      .filter(({ symbol }) => Boolean(symbol.flags & ts.SymbolFlags.Value) === value)
      .map(({ name }) => `${kind} ${name}`)
      .sort();
  return `${[...list("value", true), ...list("type", false)].join("\n")}\n`;
};
