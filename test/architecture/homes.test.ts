import { describe, expect, test } from "vitest";
import { bundledPackages, packagesOfUsers } from "../helpers/front-doors.js";
import { planted, readSources } from "../helpers/sources.js";
import { straysFromHome } from "./checks/homes.js";

describe("architecture: zod, immer and date-fns have one home each", () => {
  test("in src", () => {
    expect(straysFromHome(readSources("src", ".ts"), [...packagesOfUsers, ...bundledPackages])).toEqual([]);
  });

  test("a stray is named with the home it left", () => {
    const sources = planted({
      "src/base/a.ts": 'import type { core } from "zod/mini";',
      "src/model/b.ts": 'import { produce } from "immer";\nimport { addDays } from "date-fns/addDays";\nimport { tz } from "@date-fns/tz";',
    });
    expect(straysFromHome(sources, ["zod", "immer", "date-fns", "@date-fns/tz"])).toEqual([
      "src/base/a.ts:1 imports zod, which lives in src/model",
      "src/model/b.ts:1 imports immer, which lives in src/edit",
      "src/model/b.ts:2 imports date-fns, which lives in src/time",
      "src/model/b.ts:3 imports @date-fns/tz, which lives in src/time",
    ]);
  });

  test("what package.json does not list may not be imported", () => {
    const sources = planted({ "src/base/a.ts": 'import "lodash/get";\nimport "node:fs";\nconst load = (name: string) => import(name);' });
    expect(straysFromHome(sources, ["zod"])).toEqual([
      "src/base/a.ts:1 imports lodash, which is no dependency",
      "src/base/a.ts:2 imports node:fs, which is no dependency",
      "src/base/a.ts:3 imports something computed",
    ]);
  });

  test("at home everything is fine", () => {
    const sources = planted({
      "src/model/a.ts": 'import * as z from "zod/mini";',
      "src/time/b.ts": 'import { addDays } from "date-fns/addDays";',
      "src/edit/c.ts": 'import { produce } from "immer";',
      "src/base/d.ts": 'import { sha256 } from "@noble/hashes/sha2.js";',
    });
    expect(straysFromHome(sources, ["zod", "immer", "date-fns", "@noble/hashes"])).toEqual([]);
  });
});
