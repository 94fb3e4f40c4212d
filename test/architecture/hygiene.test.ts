import { describe, expect, test } from "vitest";
import { planted, readSources } from "../helpers/sources.js";
import { crowdedFolders, mostFiles, mostLines, silentFolders, untidyFiles } from "./checks/hygiene.js";

describe("architecture: files are short, named for their idea, and introduced", () => {
  test("in src", () => {
    expect(untidyFiles(readSources("src", ".ts"))).toEqual([]);
    const all = readSources("src", "");
    expect(silentFolders([...all.keys()])).toEqual([]);
    expect(crowdedFolders(all)).toEqual([]);
  });

  test("what is too long or named for nothing is named", () => {
    const long = "\n".repeat(mostLines + 1);
    const sources = planted({
      "src/base/utils.ts": "",
      "src/model/common/x.ts": "",
      "src/edit/diff.ts": long,
      "src/catalog/metrics.ts": long,
      "src/index.ts": long,
    });
    expect(untidyFiles(sources)).toEqual([
      "src/base/utils.ts is named for nothing in particular",
      "src/model/common/x.ts is named for nothing in particular",
      `src/edit/diff.ts has ${mostLines + 1} lines, more than ${mostLines}`,
    ]);
    expect(untidyFiles(planted({ "src/base/commons-licence.ts": "" }))).toEqual([]);
  });

  test("a folder without a README.md is named", () => {
    const paths = ["src/index.ts", "src/base/a.ts", "src/base/README.md", "src/coverage/README.md", "src/coverage/rules/r.ts"];
    expect(silentFolders(paths)).toEqual(["src/coverage/rules has no README.md"]);
  });

  test("a folder of many files whose README.md does not say why is named", () => {
    const folder = (name: string, files: number, readme: string): [string, string][] => [
      [`${name}/README.md`, readme],
      ...Array.from({ length: files }, (_, at): [string, string] => [`${name}/f${at}.ts`, ""]),
    ];
    const sources = new Map([
      ...folder("src/full", mostFiles, "# full"),
      ...folder("src/full/inner", 1, "# inner"),
      ...folder("src/explained", mostFiles + 1, "# explained\n\nMany files: one for each rule.\n"),
      ...folder("src/crowded", mostFiles + 1, "# crowded\n\nIt has many files. Many files: in passing.\n"),
      ...folder("src/empty", mostFiles + 2, "Many files: \n"),
    ]);
    const fix = "split it, or say why in its README.md in a line that begins “Many files:”";
    expect(crowdedFolders(sources)).toEqual([
      `src/crowded holds ${mostFiles + 1} files, more than ${mostFiles}; ${fix}`,
      `src/empty holds ${mostFiles + 2} files, more than ${mostFiles}; ${fix}`,
    ]);
  });
});
