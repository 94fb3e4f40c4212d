import { describe, expect, it } from "vitest";
import { searchForm } from "../../../../src/base/text/search-form.js";

const holds = (text: string, words: string, isCaseKept = false) =>
  searchForm(text, { isCaseKept }).includes(searchForm(words, { isCaseKept }));

describe("D9 texts are searched as readers read them", () => {
  it.each([
    ["The CHEAP bread", "cheap"],
    ["cafe\u0301 au lait", "caf\u00e9"],
    ["two\n\twords", "two words"],
    ["che\u00adap", "cheap"],
    ["we\u2019re here", "we're"],
    ["ΟΔΟΣ", "οδος"],
    ["(#ad)", "#ad"],
    ["C++ and more", "c++"],
    ["我们的面包便宜", "便宜"],
    ["パンが安い", "安い"],
    ["ขนมปังราคาถูก", "ราคาถูก"],
    ["iPhone便宜", "iphone"],
    ["a cheap-looking oven", "cheap"],
  ])("in “%s” stands “%s”", (text, words) => {
    expect(holds(text, words)).toBe(true);
  });

  it.each([
    ["cheaper", "cheap"],
    ["uncheap", "cheap"],
    ["cafe\u0301s", "caf\u00e9"],
    ["cafe", "caf\u00e9"],
    ["#adventure", "#ad"],
    ["snake_case", "snake"],
    ["ad1", "ad"],
  ])("in “%s” does not stand “%s”", (text, words) => {
    expect(holds(text, words)).toBe(false);
  });

  it("keeps upper and lower case apart where it is told to", () => {
    expect(holds("GitHub", "Github", true)).toBe(false);
    expect(holds("On Github.", "Github", true)).toBe(true);
  });

  it("keeps what joins emoji, so that they can still be counted", () => {
    expect(searchForm("👩‍👩‍👧").replaceAll("\u2060", "")).toBe("👩‍👩‍👧");
  });
});
