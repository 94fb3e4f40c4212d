import { describe, expect, test } from "vitest";
import { planted, readSources } from "../helpers/sources.js";
import { climbingImports } from "./checks/floors.js";

describe("architecture: imports only go down", () => {
  test("in src", () => {
    expect(climbingImports(readSources("src", ".ts"))).toEqual([]);
  });

  test("an import that climbs is named, whatever its form", () => {
    const forms = [
      'import { plan } from "../model/plan.js";',
      'import type { Plan } from "../model/plan.js";',
      'export { plan } from "../model/plan.js";',
      'const plan = () => import("../model/plan.js");',
      'type Plan = import("../model/plan.js").Plan;',
    ];
    for (const form of forms) {
      const sources = planted({ "src/base/a.ts": `\n${form}`, "src/model/plan.ts": "" });
      expect(climbingImports(sources)).toEqual(["src/base/a.ts:2 climbs to src/model/plan.ts"]);
    }
  });

  test("folders on one floor do not meet, and neither do the front doors", () => {
    const sources = planted({
      "src/edit/undo.ts": 'import "../calendar/week.js";',
      "src/calendar/week.ts": "",
      "src/documents.ts": 'import "./index.js";',
      "src/index.ts": "",
    });
    expect(climbingImports(sources)).toEqual([
      "src/edit/undo.ts:1 meets its neighbour src/calendar/week.ts",
      "src/documents.ts:1 meets its neighbour src/index.ts",
    ]);
  });

  test("a folder nobody placed and an import out of src are named", () => {
    const sources = planted({ "src/attic/box.ts": "", "src/base/a.ts": 'import "../../package.json";' });
    expect(climbingImports(sources)).toEqual(["src/attic/box.ts stands on no floor", "src/base/a.ts:1 leaves the house for package.json"]);
  });

  test("going down, staying in the folder and importing packages is fine", () => {
    const sources = planted({
      "src/coverage/rules/a.ts": 'import "../../base/b.js"; import "../report.js"; import "zod"; // import "../../index.js"',
      "src/coverage/report.ts": "",
      "src/base/b.ts": "",
      "src/index.ts": 'export { a } from "./coverage/rules/a.js";',
    });
    expect(climbingImports(sources)).toEqual([]);
  });
});
