import { join } from "node:path";
import ts from "typescript";
import { root, type Sources } from "./sources.js";

/** The options of a tsconfig, its `extends` resolved. */
export const compilerOptions = (config: string): ts.CompilerOptions => {
  const path = join(root, config);
  const read = ts.readConfigFile(path, ts.sys.readFile);
  return ts.parseJsonConfigFileContent(read.config, ts.sys, join(path, ".."), undefined, path).options;
};

/** Files that were parsed before, by the options that parsing and binding depend on: the files of the library and of TypeScript's own are read once a worker. */
const parsed = new Map<string, ts.SourceFile | undefined>();

const keyOf = (path: string, { target, module, moduleResolution, moduleDetection, jsx }: ts.CompilerOptions): string =>
  [path, target, module, moduleResolution, moduleDetection, jsx].join(" ");

/** A program over the files named, where planted texts stand in for files that are not on disk. */
export const programOf = (files: readonly string[], options: ts.CompilerOptions, extra: Sources = new Map()): ts.Program => {
  const texts = new Map([...extra].map(([path, text]) => [join(root, path), text]));
  const host = ts.createCompilerHost(options, true);
  const disk = { getSourceFile: host.getSourceFile, fileExists: host.fileExists, readFile: host.readFile };
  host.fileExists = (path) => texts.has(path) || disk.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? disk.readFile(path);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return ts.createSourceFile(path, text, languageVersion, true);
    const key = keyOf(path, options);
    const ready = parsed.get(key);
    if (ready !== undefined) return ready;
    const file = disk.getSourceFile(path, languageVersion, ...rest);
    parsed.set(key, file);
    return file;
  };
  return ts.createProgram({ rootNames: files.map((file) => join(root, file)), options, host });
};

/** What a module of the program exports, aliases followed to what they name. */
export const exportsOf = (program: ts.Program, file: string): { readonly name: string; readonly symbol: ts.Symbol }[] => {
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(join(root, file));
  const module = source && checker.getSymbolAtLocation(source);
  if (module === undefined) throw new Error(`${file} is not a module of the program`);
  return checker.getExportsOfModule(module).map((symbol) => ({
    name: symbol.name,
    symbol: symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol,
  }));
};
