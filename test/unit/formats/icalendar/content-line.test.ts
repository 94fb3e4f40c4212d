import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { contentLine } from "../../../../src/formats/icalendar/content-line.js";
import { runs } from "../../../laws/arbitraries/runs.js";

const octets = (text: string): number => new TextEncoder().encode(text).length;
const unfold = (text: string): string => text.replace(/\r\n[ \t]/g, "");

/** What is wrong with a folded line: too long, a split character, not what was folded, a fold too early. */
const faults = (line: string): readonly string[] => {
  const folded = contentLine(line);
  const parts = folded.slice(0, -2).split("\r\n");
  return [
    ...(folded.endsWith("\r\n") ? [] : ["does not end with CR LF"]),
    ...(unfold(folded.slice(0, -2)) === line ? [] : ["is another line"]),
    ...parts.filter((part) => octets(part) > 75).map((part) => `${octets(part)} octets`),
    ...parts.filter((part) => /\p{Surrogate}/u.test(part)).map(() => "a split character"),
    ...parts
      .slice(0, -1)
      .filter((part) => octets(part) < 72)
      .map((part) => `folded after ${octets(part)} octets`),
  ];
};

describe("F42 folding between characters, at 75 octets", () => {
  it.each([
    ["one octet", "a"],
    ["two", "é"],
    ["three", "漢"],
    ["four", "😀"],
    ["a family of many code points", "👩‍👩‍👧"],
    ["a base with a mark", "e\u0301"],
    ["a space", " "],
    ["all lengths in turn", "aé漢😀"],
  ])("characters of %s, 0 to 200 of them, behind names of every length", (_, character) => {
    const found: string[] = [];
    for (let length = 0; length <= 200; length += 1)
      for (const name of ["", "U", "UI", "UID", "SUMM", "DESCRIPTION"])
        for (const fault of faults(`${name}:${character.repeat(length)}`)) found.push(`${name} ${length}: ${fault}`);
    expect(found).toEqual([]);
  });

  it.each([
    ["x".repeat(75), 1],
    ["x".repeat(76), 2],
    ["x".repeat(75 + 74), 2],
    ["x".repeat(75 + 74 + 1), 3],
    [`${"x".repeat(74)}é`, 2],
    [`${"x".repeat(73)}é`, 1],
    ["", 1],
  ])("%s", (line, parts) => expect(contentLine(line).split("\r\n")).toHaveLength(parts + 1));

  it("random text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(..."aZ :;é߿ࠀ漢\uffff𐀀😀\u{10ffff}\u200d\u0301"), { maxLength: 300 }), (characters) => {
        expect(faults(characters.join(""))).toEqual([]);
      }),
      { numRuns: runs(60) },
    );
  });

  it("half a surrogate pair, which no plan holds, takes three octets as its replacement does", () => {
    expect(
      contentLine("\ud800".repeat(26))
        .split("\r\n ")
        .map((part) => octets(part.trimEnd())),
    ).toEqual([75, 3]);
  });
});
