import { describe, expect, test } from "vitest";
import { ownFieldsOf } from "../../../src/edit/own-fields.js";
import { childLists } from "../../../src/model/find/child-lists.js";
import type { Kind } from "../../../src/model/kind.js";
import { kinds } from "../../../src/model/kinds.js";
import { fieldsOf } from "../../../src/model/read/read-thing.js";

describe("X1 what of a thing is set by hand", () => {
  test("every field but its id and what holds things of their own", () => {
    for (const kind of Object.keys(kinds) as Kind[]) {
      const held = new Set(["id", ...childLists[kind].map(({ field }) => field), ...(kind === "plan" ? ["format", "journey"] : [])]);
      expect(ownFieldsOf(kind)).toEqual(fieldsOf(kind).filter((field) => !held.has(field)));
    }
  });

  test("in the order of the model", () => {
    expect(ownFieldsOf("pillar")).toEqual(["note", "tags", "ext", "name", "share", "tolerance", "intent"]);
    expect(ownFieldsOf("plan").slice(0, 4)).toEqual(["$schema", "name", "note", "organization"]);
  });
});
