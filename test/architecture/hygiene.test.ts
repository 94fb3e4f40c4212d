import { describe, expect, test } from "vitest";
import { planted, readSources } from "../helpers/sources.js";
import { mostLines, silentFolders, untidyFiles } from "./checks/hygiene.js";

describe("architecture: files are short, named for their idea, and introduced", () => {
  test("in src", () => {
    expect(untidyFiles(readSources("src", ".ts"))).toEqual([]);
    expect(silentFolders([...readSources("src", "").keys()])).toEqual([]);
  });

  test("what is too long or named for nothing is named", () => {
    const long = "\n".repeat(mostLines + 1);
    const sources = planted({
      "src/base/utils.ts": "",
      "src/model/common/x.ts": "",
      "src/edit/diff.ts": long,
      "src/catalog/metrics.ts": long,
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
});
