import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ContentItemInput } from "../../src/model/content/content-item.js";
import { approvalDigest } from "../../src/practice/approval-digest.js";
import { planOf } from "../helpers/plan-of.js";
import { runs } from "./arbitraries/runs.js";

const variant = {
  id: "v",
  channel: "blog",
  format: "carousel",
  language: "en",
  text: "Our oven is here",
  parts: ["Come and see", "On Monday"],
  firstComment: "Where?",
  link: "https://example.com/oven",
  attachments: [
    { url: "https://example.com/a.jpg", kind: "image", alt: "An oven" },
    { url: "https://example.com/b.mp4", captions: "https://example.com/b.vtt" },
  ],
} as const;
const item = { id: "c", title: "Oven", language: "nl", link: "https://example.com/", disclosure: { kind: "gifted", say: "Gift" } } as const;
const digestOf = (content: object): string =>
  approvalDigest(
    planOf({ channels: ["blog", "blogs", "blo"].map((id) => ({ id, name: id })), content: [content as ContentItemInput] }),
    "v",
  );

/** The texts that readers see, or that say where they see them, by where they stand. */
const texts: readonly (readonly [name: string, get: () => string, put: (text: string) => object])[] = [
  ["text", () => variant.text, (text) => ({ ...item, variants: [{ ...variant, text }] })],
  ["further post", () => variant.parts[1], (part) => ({ ...item, variants: [{ ...variant, parts: [variant.parts[0], part] }] })],
  ["first comment", () => variant.firstComment, (firstComment) => ({ ...item, variants: [{ ...variant, firstComment }] })],
  ["format", () => variant.format, (format) => ({ ...item, variants: [{ ...variant, format }] })],
  ["language", () => variant.language, (language) => ({ ...item, variants: [{ ...variant, language }] })],
  [
    "alt text",
    () => variant.attachments[0].alt,
    (alt) => ({ ...item, variants: [{ ...variant, attachments: [{ ...variant.attachments[0], alt }, variant.attachments[1]] }] }),
  ],
  ["disclosure", () => item.disclosure.say, (say) => ({ ...item, disclosure: { ...item.disclosure, say }, variants: [variant] })],
];
/** Addresses, of which only the end is changed, so that they stay addresses. */
const links: readonly (readonly [name: string, put: (end: string) => object])[] = [
  ["link", (end) => ({ ...item, variants: [{ ...variant, link: `https://example.com/oven${end}` }] })],
  [
    "attachment",
    (end) => ({
      ...item,
      variants: [
        { ...variant, attachments: [{ ...variant.attachments[0], url: `https://example.com/a.jpg${end}` }, variant.attachments[1]] },
      ],
    }),
  ],
  [
    "captions",
    (end) => ({
      ...item,
      variants: [
        { ...variant, attachments: [variant.attachments[0], { ...variant.attachments[1], captions: `https://example.com/b.vtt${end}` }] },
      ],
    }),
  ],
];
const before = digestOf({ ...item, variants: [variant] });
const character = fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }).filter((one) => one.trim() !== "" && !/\p{Cc}/u.test(one));

describe("X5 an approval survives no edit of what goes out", () => {
  test.each(texts)("one character of the %s", (_, get, put) => {
    const was = get();
    fc.assert(
      fc.property(fc.nat(was.length), fc.constantFrom("insert", "replace", "remove"), character, (at, how, one) => {
        const text = was.slice(0, at) + (how === "remove" ? "" : one) + was.slice(how === "insert" ? at : at + 1);
        fc.pre(text !== was && text.trim() !== "");
        expect(digestOf(put(text))).not.toBe(before);
      }),
      { numRuns: runs(60) },
    );
    expect(digestOf(put(was))).toBe(before);
  });

  test.each(links)("one character of the %s", (_, put) => {
    fc.assert(
      fc.property(fc.constantFrom(..."abcxyz0189?&=#-_~/"), (end) => {
        expect(digestOf(put(end))).not.toBe(before);
      }),
      { numRuns: 18 },
    );
    expect(digestOf(put(""))).toBe(before);
  });

  test("the channel, the order and the number of posts and attachments, and what is taken away", () => {
    const [first, second] = variant.attachments;
    const others: readonly object[] = [
      { channel: "blogs" },
      { parts: variant.parts.toReversed() },
      { parts: [variant.parts.join(" ")] },
      { parts: [] },
      { attachments: [second, first] },
      { attachments: [first] },
      ...["format", "language", "firstComment", "link"].map((field) => ({ [field]: undefined })),
    ];
    const digests = others.map((other) => digestOf({ ...item, variants: [{ ...variant, ...other }] }));
    expect(new Set([before, ...digests]).size).toBe(others.length + 1);
  });

  test("of the content, where the variant leaves it to the content", () => {
    const { language: _, link: __, ...bare } = variant;
    const of = (more: object) => digestOf({ ...item, ...more, variants: [bare] });
    expect(new Set([of({}), of({ language: "en" }), of({ link: "https://example.com/a" }), of({ disclosure: undefined })]).size).toBe(4);
    expect(digestOf({ ...item, link: "https://example.com/a", language: "fr", variants: [variant] })).toBe(before);
  });

  test("but it survives what nobody sees", () => {
    const unseen = { ...variant, status: "in-review", madeBy: "ai", note: "Nice", tags: ["a"] };
    expect(digestOf({ ...item, title: "Another", note: "So", evergreen: { cooldownDays: 3 }, variants: [unseen] })).toBe(before);
  });
});
