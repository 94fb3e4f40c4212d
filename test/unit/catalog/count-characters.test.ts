import { describe, expect, test } from "vitest";
import { countCharacters } from "../../../src/catalog/count-characters.js";

const family = "👩‍👩‍👧‍👦";
const flag = "🇩🇪";

describe("A1 characters are counted as the platform counts them", () => {
  test.each([
    ["", 0, 0, 0, 0, 0],
    ["Listen first", 12, 12, 12, 12, 12],
    ["Grüße", 5, 5, 5, 7, 5],
    ["e\u0301", 1, 1, 2, 3, 1],
    ["日本語", 3, 6, 3, 9, 3],
    ["한국", 2, 4, 2, 6, 2],
    ["ก็", 1, 2, 2, 6, 1],
    ["😀", 1, 2, 2, 4, 4],
    ["👍🏽", 1, 2, 4, 8, 8],
    [flag, 1, 2, 4, 8, 8],
    [family, 1, 2, 11, 25, 25],
    ["🏴󠁧󠁢󠁥󠁮󠁧󠁿", 1, 2, 14, 28, 28],
    ["1️⃣", 1, 2, 3, 7, 7],
    ["©", 1, 1, 1, 2, 1],
    ["©️", 1, 2, 2, 5, 5],
    ["☎︎", 1, 4, 2, 6, 1],
    ["\r\n", 1, 2, 2, 2, 1],
    ["\ud800", 1, 2, 1, 3, 1],
    ["\udc00\ud800", 2, 4, 2, 6, 2],
    ["a\u0301\u0302", 1, 2, 3, 5, 1],
    ["𝔸", 1, 2, 2, 4, 1],
  ])("%j", (text, graphemes, weighted, units, bytes, emojiBytes) => {
    expect(countCharacters(text, "bluesky")).toBe(graphemes);
    expect(countCharacters(text, "x")).toBe(weighted);
    expect(countCharacters(text, "tiktok")).toBe(units);
    expect(countCharacters(text, "youtube")).toBe(bytes);
    expect(countCharacters(text, "threads")).toBe(emojiBytes);
  });

  test("units and bytes are what the language counts", () => {
    const text = `Grüße ${family} 日本 ${flag}`;
    expect(countCharacters(text, "tiktok")).toBe(text.length);
    expect(countCharacters(text, "youtube")).toBe(new TextEncoder().encode(text).length);
  });

  test("by graphemes where the way is not stated or the platform not known", () => {
    for (const platform of ["facebook", "linkedin", "blog", "our-intranet", "", "toString", "__proto__", "constructor"])
      expect(countCharacters(`${family}é https://example.com/a`, platform)).toBe(24);
  });

  test("anything but text is refused", () => {
    const ask = (text: unknown, platform: unknown) => () => Reflect.apply(countCharacters, undefined, [text, platform]);
    for (const text of [undefined, null, 5, ["a"], { length: 1 }, new String("a")])
      expect(ask(text, "x")).toThrow(expect.objectContaining({ code: "type", path: ["text"] }));
    expect(ask(5, "x")).toThrow("[type] For `text`, a number was passed. Write text instead.");
    expect(ask("a", undefined)).toThrow(expect.objectContaining({ code: "type", path: ["platform"] }));
  });
});

/** What twitter-text 3.1.0 answers (config/v3.json), its conformance cases among them. */
describe("A1 X weighs as twitter-text does", () => {
  test.each([
    ["a".repeat(280), 280],
    ["のののののののののの", 20],
    ["\u10ff", 1],
    ["\u1100", 2],
    ["\u200d", 1],
    ["\u200e\u200f", 4],
    ["\u2010\u201f", 2],
    ["\u2020", 2],
    ["\u2032\u2037", 2],
    ["\u2031\u2038", 4],
    ["…", 2],
    ["“a” – b", 7],
    ["€", 2],
    ["™", 2],
    ["☺", 2],
    ["‼", 2],
    ["‼️", 2],
    ["ℹ️", 2],
    ["❤️", 2],
    ["1️", 3],
    ["🏳️‍🌈", 2],
    ["👩🏽‍🚀", 2],
    ["H🐱☺👨‍👩‍👧‍👦", 7],
    ["Hi http://test.co", 26],
    ["cafe\u0301 café", 9],
  ])("%j weighs %i", (text, weight) => expect(countCharacters(text, "x")).toBe(weight));

  test.each([
    ["http://t.co/abc", 23],
    ["HTTPS://EXAMPLE.COM/A", 23],
    ["https://example.com/a/very/long/way?with=a&question=too#and-a-place", 23],
    ["https://sub.example.co.uk:8080/a", 23],
    ["https://example.com?x=1", 23],
    ["https://example.com/ä?x=1ä", 24],
    ["https://example.com.", 24],
    ["https://example.com/a,b!", 24],
    ["https://example.com/a?q=x.", 24],
    ["https://example.com/a)", 24],
    ["https://example.com/a_(b)", 23],
    ["(https://example.com/a_(b))", 25],
    ["https://example.com/a(b)c.", 24],
    ['"https://example.com/a"', 25],
    ["<https://example.com/a>", 25],
    ["https://a.co,https://b.co", 47],
    ["https://a.co https://b.co", 47],
    ["https://a.co/https://b.co", 23],
    ["https://a.co#x", 25],
    ["https://a.co/?", 24],
    ["https://a.co/#x", 23],
    ["https://a.co/e\u0301", 23],
    ["https://a.co/a%20b", 23],
    ["https://müller.de/straße", 23],
    ["https://пример.рф/ж", 23],
    ["https://xn--mller-kva.de/", 23],
    ["https://example.com/α", 24],
    ["看https://example.com/a很好", 29],
    ["https://example.com/a😀b", 26],
  ])("a link: %s weighs %i", (text, weight) => expect(countCharacters(text, "x")).toBe(weight));

  test.each([
    "xhttps://example.com",
    "@https://a.co",
    "#http://a.co",
    "https://localhost/a",
    "https://example.c/a",
    "https://a..co",
    "https://-a.co",
    "https://user@a.co",
    "https://192.168.0.1/a",
    "https://",
    "http:// a",
    "ftp://a.co",
    "@user@example.org",
  ])("no link: %s", (text) => expect(countCharacters(text, "x")).toBe(text.length));

  test("a link without its protocol counts as it is written, as the documentation says", () => {
    expect(countCharacters("example.com", "x")).toBe(11);
  });
});

describe("A1 Mastodon counts links as 23 and all else by graphemes", () => {
  test.each([
    [`${family} ${flag} 日本`, 6],
    ["https://example.com/a/very/long/way", 23],
    ["see https://example.com/a.", 28],
    ["https://a.co", 23],
  ])("%s", (text, count) => expect(countCharacters(text, "mastodon")).toBe(count));

  test("elsewhere a link counts as many characters as it has", () => {
    for (const platform of ["bluesky", "threads", "linkedin"]) expect(countCharacters("https://example.com/a", platform)).toBe(21);
  });
});

describe("F80 long texts take linear time", () => {
  const pieces = [
    "a",
    "é",
    "日",
    "e\u0301",
    "😀",
    flag,
    "👩‍",
    "\u0301",
    "\ud800",
    "http",
    "https://",
    "https://a.co ",
    "https://a.co/(",
    "https://a.",
    "a-",
  ];

  test.each(pieces)("of %j", (piece) => {
    const long = piece.repeat(20_000 / piece.length); // what takes quadratic time would not end
    for (const text of [long, `https://example.com/${long}`, `a${"\u0301".repeat(20_000)}${long}`]) {
      expect(countCharacters(text, "x")).toBeGreaterThan(0);
    }
  });

  test("of fifty thousand characters, the count exact", () => {
    expect(countCharacters("ab".repeat(25_000), "bluesky")).toBe(50_000);
    expect(countCharacters("日".repeat(50_000), "x")).toBe(100_000);
  });

  test("read in stretches, nothing is cut apart or joined", () => {
    for (const cluster of [family, flag, "e\u0301", "\r\n", "각", "😀", `a${"\u0301".repeat(700)}`, "👩‍".repeat(300)])
      for (const before of [0, 1, 247, 248, 249, 250, 251, 499]) {
        const text = "x".repeat(before) + cluster + "y".repeat(3);
        expect(countCharacters(text, "bluesky")).toBe(before + 4);
        expect(countCharacters(text, "tiktok")).toBe(text.length);
      }
    expect(countCharacters(flag.repeat(1_000), "bluesky")).toBe(1_000);
  });
});
