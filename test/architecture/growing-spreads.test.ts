import { describe, expect, test } from "vitest";
import { planted, readSources } from "../helpers/sources.js";
import { growingSpreads } from "./checks/growing-spreads.js";

const complaintsOn = (text: string): string[] => growingSpreads(planted({ "a.ts": text }));

describe("architecture: nothing that grows with a plan is spread", () => {
  test("in src, but for the arbitraries, whose lists have the length of an interface", () => {
    const sources = [...readSources("src", ".ts")].filter(([file]) => !file.startsWith("src/testing/"));
    expect(growingSpreads(new Map(sources))).toEqual([]);
  });

  test.each([
    "list.push(...more)",
    "found.unshift(first, ...more)",
    "all.splice(0, 0, ...more)",
    "const most = Math.max(0, ...lengths)",
    "const all = none.concat(...lists)",
  ])("a list passed as arguments is named: %s", (text) => {
    expect(complaintsOn(text)).toEqual([expect.stringContaining("as arguments; take one after the other")]);
  });

  test.each([
    "for (const one of list) all = [...all, one]",
    "while (more()) { plan = { ...plan, [key()]: 1 } }",
    "for (const one of list) state.seen = [...state.seen, one]",
    "for (const one of list) seen = new Set([...seen, one])",
    "list.forEach((one) => { all = [one, ...all] })",
    "list.reduce((all, one) => [...all, one], [])",
    "list.reduce((all, one) => { return { ...all, [one.id]: one } }, {})",
    "list.reduceRight((state, one) => ({ ...state, all: [...state.all, one] }), start)",
    "for (const one of list) groups.set(one.kind, [...(groups.get(one.kind) ?? []), one])",
  ])("a copy for each step is named: %s", (text) => {
    expect(complaintsOn(text).join()).toContain("each time it grows");
  });

  test.each([
    "all = [...all, one]",
    "for (const one of list) all.push({ ...one, id })",
    "for (const one of list) last = { ...one }",
    "const next = list.map((one) => [...one.path, key])",
    "list.reduce((sum, one) => sum + Math.max(one.a, one.b), 0)",
    "call(...pair)",
    "for (const [key, value] of map) copies.set(key, [...value])",
  ])("what costs once what it copies is not: %s", (text) => {
    expect(complaintsOn(text)).toEqual([]);
  });
});
