import { describe, expect, test } from "vitest";
import { frontDoors } from "../helpers/front-doors.js";
import { planted, readSources } from "../helpers/sources.js";
import { barrels } from "./checks/barrels.js";
import { placeOf } from "./checks/floors.js";
import { importCircles, unreachedFiles, waysFrom } from "./checks/graph.js";

const src = readSources("src", ".ts");

describe("architecture: no file imports its way back to itself", () => {
  test("in src", () => {
    expect(importCircles(src)).toEqual([]);
  });

  test("a circle is named as the way round, types included", () => {
    const sources = planted({
      "src/base/a.ts": 'import "./b.js";',
      "src/base/b.ts": 'import type { C } from "./c.js";',
      "src/base/c.ts": 'import { b } from "./b.js";',
    });
    expect(importCircles(sources)).toEqual(["src/base/b.ts → src/base/c.ts → src/base/b.ts"]);
  });
});

describe("architecture: every file is reached from a front door", () => {
  test("in src", () => {
    const doors = frontDoors.map(({ file }) => file);
    expect(unreachedFiles(src, doors)).toEqual([]);
  });

  test("dead files are named, those that only dead files import among them", () => {
    const sources = planted({
      "src/index.ts": 'export { a } from "./base/a.js";',
      "src/formats.ts": 'export type { D } from "./base/d.js";',
      "src/base/a.ts": 'import type { B } from "./b.js";',
      "src/base/b.ts": "",
      "src/base/d.ts": "",
      "src/time/dead.ts": 'import "../base/b.js"; import "./deep.js";',
      "src/time/deep.ts": 'import "./dead.js";',
    });
    expect(unreachedFiles(sources, ["src/index.ts", "src/formats.ts"])).toEqual([
      "src/time/dead.ts is reached from no front door; delete it, or import it where it is needed",
      "src/time/deep.ts is reached from no front door; delete it, or import it where it is needed",
    ]);
  });
});

describe("architecture: the main entry reaches nothing of the other entries", () => {
  const apart = ["documents", "formats", "testing", "documents.ts", "formats.ts", "testing.ts"];
  const reached = (sources: typeof src): string[] =>
    [...waysFrom(sources, "src/index.ts")].filter(([file]) => apart.includes(placeOf(file))).map(([, way]) => way.join(" → "));

  test("in src", () => {
    expect(reached(src)).toEqual([]);
  });

  test("nor the formatter of date-fns", () => {
    const formatter = "src/time/format-day.ts";
    expect(waysFrom(src, "src/documents.ts").has(formatter)).toBe(true);
    expect(waysFrom(src, "src/index.ts").get(formatter)).toBeUndefined();
  });

  test("a way there is shown", () => {
    const sources = planted({
      "src/index.ts": 'export { a } from "./plugins/a.js";',
      "src/plugins/a.ts": 'import type { B } from "../documents/b.js";',
      "src/documents/b.ts": "",
    });
    expect(reached(sources)).toEqual(["src/index.ts → src/plugins/a.ts → src/documents/b.ts"]);
  });
});

describe("architecture: only the front doors re-export, and by name", () => {
  test("in src", () => {
    expect(barrels(src)).toEqual([]);
  });

  test("barrels are named", () => {
    const sources = planted({
      "src/base/index.ts": "export const a = 1;",
      "src/base/b.ts": 'export type { A } from "./a.js";',
      "src/index.ts": 'export * from "./base/b.js";\nexport * as c from "./base/c.js";\nexport { a } from "./base/a.js";',
    });
    expect(barrels(sources)).toEqual([
      "src/base/index.ts is a barrel by its name",
      'src/base/b.ts:1 re-exports "./a.js"; only the front doors do',
      "src/index.ts:1 says export *",
      "src/index.ts:2 says export *",
    ]);
  });
});
