import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { frontDoors } from "../helpers/front-doors.js";
import { compilerOptions, programOf } from "../helpers/program.js";
import { planted, readSources, root } from "../helpers/sources.js";
import { publicNames } from "./checks/public-names.js";

describe("architecture: what the package promises is written down", () => {
  const program = programOf(
    frontDoors.map(({ file }) => file),
    compilerOptions("tsconfig.json"),
  );

  test.each(frontDoors)("$specifier exports exactly these names", async ({ file, name }) => {
    await expect(publicNames(program, file)).toMatchFileSnapshot(`public-names/${name}.snap`);
  });

  test("every file at the top of src is an entry of package.json, and every entry has its file", () => {
    const top = [...readSources("src", ".ts").keys()].filter((file) => file.split("/").length === 2);
    expect(top).toEqual(frontDoors.map(({ file }) => file).sort());
    expect(frontDoors.filter(({ file }) => !existsSync(join(root, file)))).toEqual([]);
  });

  test("values come first, then types, aliases followed", () => {
    const door = 'export { b, type C } from "./planted-inside.js"; export const a = 1; export interface D {}';
    const inside = "export class b {} export type C = string;";
    const two = programOf(
      ["src/planted.ts"],
      compilerOptions("tsconfig.json"),
      planted({ "src/planted.ts": door, "src/planted-inside.ts": inside }),
    );
    expect(publicNames(two, "src/planted.ts")).toBe("value a\nvalue b\ntype C\ntype D\n");
  });
});
