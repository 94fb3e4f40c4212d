import { describe, expect, it } from "vitest";
import { mergeExt } from "../../../../src/edit/merge/merge-ext.js";
import { mergePlans } from "../../../../src/edit/merge/merge-plans.js";
import { resolveConflict } from "../../../../src/edit/merge/resolve-conflict.js";
import { planOf } from "../../../helpers/plan-of.js";

const settled = (value: unknown) => ({ value, isSettled: true, ours: value, theirs: value });

describe("X9 the data of plugins is merged plugin by plugin, field by field", () => {
  it.each([
    ["two plugins, where there was nothing", undefined, { "acme/a": 1 }, { "acme/b": 2 }, { "acme/a": 1, "acme/b": 2 }],
    [
      "two plugins beside a third",
      { "acme/c": [1] },
      { "acme/a": 1, "acme/c": [1] },
      { "acme/c": [1, 2] },
      { "acme/c": [1, 2], "acme/a": 1 },
    ],
    [
      "two fields of one plugin",
      { "acme/a": { x: 1 } },
      { "acme/a": { x: 2 } },
      { "acme/a": { x: 1, y: 3 } },
      { "acme/a": { x: 2, y: 3 } },
    ],
    ["two fields of one that both added", undefined, { "acme/a": { x: 1 } }, { "acme/a": { y: 2 } }, { "acme/a": { x: 1, y: 2 } }],
    [
      "data with a field called kind",
      { "acme/a": { kind: "z" } },
      { "acme/a": { kind: "z", x: 1 } },
      { "acme/a": { kind: "q" } },
      { "acme/a": { kind: "q", x: 1 } },
    ],
    ["one taken out, another added", { "acme/a": 1 }, undefined, { "acme/a": 1, "acme/b": 2 }, { "acme/b": 2 }],
    ["the last one taken out", { "acme/a": 1, "acme/b": 2 }, { "acme/b": 2 }, { "acme/a": 1 }, {}],
  ] as const)("%s", (_, base, ours, theirs, merged) => {
    expect(mergeExt(base, ours, theirs)).toEqual(settled(merged));
    expect(mergeExt(base, theirs, ours)).toEqual(settled(merged));
  });

  it("names such as toString are names", () => {
    expect(mergeExt({}, { toString: 1 }, { valueOf: 2 })).toEqual(settled({ toString: 1, valueOf: 2 }));
  });

  it("one field that both changed is disputed alone", () => {
    const merged = mergeExt({ "acme/a": { x: 1, y: 1 } }, { "acme/a": { x: 2, y: 2 } }, { "acme/a": { x: 3, y: 1 }, "acme/b": 1 });
    expect(merged).toEqual({
      isSettled: false,
      value: { "acme/a": { x: 1, y: 2 }, "acme/b": 1 },
      ours: { "acme/a": { x: 2, y: 2 }, "acme/b": 1 },
      theirs: { "acme/a": { x: 3, y: 2 }, "acme/b": 1 },
    });
  });

  it("and whoever gets it, nothing else is lost", () => {
    const channel = (ext: object) => planOf({ channels: [{ id: "blog", name: "Blog", ext: ext as Record<string, never> }] });
    const base = channel({ "acme/a": 1 });
    const { plan, conflicts } = mergePlans(base, channel({ "acme/a": 2, "acme/b": 1 }), channel({ "acme/a": 3, "acme/c": 1 }));
    expect(plan.channels[0]?.ext).toEqual({ "acme/a": 1, "acme/b": 1, "acme/c": 1 });
    expect(conflicts).toHaveLength(1);
    const [conflict] = conflicts;
    if (conflict === undefined) return;
    expect(resolveConflict(plan, conflict, "theirs").channels[0]?.ext).toEqual({ "acme/a": 3, "acme/b": 1, "acme/c": 1 });
    expect(resolveConflict(plan, conflict, "ours").channels[0]?.ext).toEqual({ "acme/a": 2, "acme/b": 1, "acme/c": 1 });
  });
});
