import { describe, expect, it } from "vitest";
import { contentDocument } from "../../../src/documents/content-document.js";
import { toMarkdown } from "../../../src/documents/to-markdown.js";
import type { PlanInput } from "../../../src/model/plan.js";
import { parsePlan } from "../../../src/model/read/parse-plan.js";
import { approvalDigest } from "../../../src/practice/approval-digest.js";
import { times } from "../../helpers/times.js";
import { structureOf, textOf } from "./structure-of.js";

const base = {
  format: "social-plan/1",
  id: "p",
  name: "Acme",
  people: [
    { id: "ann", name: "Ann" },
    { id: "bob", name: "Bob" },
  ],
  channels: [{ id: "blog", name: "Blog" }],
  audiences: [{ id: "aud", name: "Bakers" }],
} as const;
const written = (content: PlanInput["content"], more: Partial<PlanInput> = {}) =>
  toMarkdown(contentDocument(parsePlan({ ...base, content: content ?? [], ...more })));

describe("C8 the content document says everything that is to go out", () => {
  it("says what is stated of a piece of content, and nothing else", () => {
    const text = written(
      [
        {
          id: "a",
          title: "Our oven",
          pillar: "pi",
          campaign: "cam",
          messages: ["m1", "m2"],
          channels: ["blog"],
          author: "ann",
          language: "en",
          intent: "promotional",
          link: "https://a.example/oven",
          repurposes: "b",
          disclosure: { kind: "gifted", say: "It was a gift." },
          empowers: { audience: "aud", how: "They bake rye" },
          embargo: "2027-03-01T08:00:00Z",
          evergreen: { cooldownDays: 30, maxUses: 1, during: { from: "2027-01-01", to: "2027-06-30" } },
          note: "Ask Bob",
        },
        { id: "b", title: "The old oven" },
      ],
      {
        pillars: [{ id: "pi", name: "Tools" }],
        campaigns: [{ id: "cam", name: "Launch" }],
        messages: [
          { id: "m1", text: "Rye is easy." },
          { id: "m2", text: "Bake at home." },
        ],
      },
    );
    expect(text).toBe(
      [
        "# Content: Acme\n",
        "## Our oven\n",
        "- **Theme:** Tools",
        "- **Campaign:** Launch",
        "- **Message:**",
        "  - Rye is easy.",
        "  - Bake at home.",
        "- **Meant for:** Blog",
        "- **Author:** Ann",
        "- **Language:** en",
        "- **Intent:** promotional",
        "- **Leads to:** <https://a.example/oven>",
        "- **Made from:** The old oven",
        "- **Empowers:** Bakers: They bake rye",
        "- **Discloses:** gift",
        "  - **In the words:** It was a gift.",
        "- **Not before:** 1 March 2027, 08:00 UTC",
        "- **May be used again:** after 30 days at the earliest, 1 time at most, 1 January 2027 to 30 June 2027",
        "- **Note:** Ask Bob\n",
        "## The old oven\n",
      ].join("\n"),
    );
  });

  it("says each text in full, line by line, with the posts of a thread, its first comment and its attachments", () => {
    const text = written([
      {
        id: "a",
        title: "A",
        variants: [
          {
            id: "v",
            channel: "blog",
            format: "thread",
            language: "nl",
            text: "One\ntwo\n\nthree",
            parts: ["More"],
            firstComment: "Below",
            link: "https://a.example/v",
            attachments: [
              { url: "https://a.example/f.mp4", kind: "video", alt: "A film", captions: "https://a.example/f.vtt" },
              { url: "https://a.example/g" },
            ],
            madeBy: "ai",
            status: "in-review",
            note: "Soon",
          },
        ],
      },
    ]);
    expect(text).toContain(
      "### Blog\n\n**Post 1 of 2:**\n\n> One\\\n> two\n>\n> three\n\n**Post 2 of 2:**\n\n> More\n\n**First comment:**\n\n> Below\n\n",
    );
    expect(text).toContain(
      [
        "- **Format:** thread",
        "- **Language:** nl",
        "- **Leads to:** <https://a.example/v>",
        "- **Attachment:** <https://a.example/f.mp4>",
        "  - **Kind:** video",
        "  - **Alt text:** A film",
        "  - **Captions:** <https://a.example/f.vtt>",
        "- **Attachment:** <https://a.example/g>",
        "- **Made by:** AI",
        "- **Status:** in review",
        "- **Note:** Soon",
      ].join("\n"),
    );
  });

  it("X5 says who approved a text and when, and which approvals do not count and why; no digest", () => {
    const content = (approvals: object[], text = "Hello") =>
      [{ id: "a", title: "A", author: "ann", variants: [{ id: "v", channel: "blog", text, approvals }] }] as PlanInput["content"];
    const digest = approvalDigest(parsePlan({ ...base, content: content([]) ?? [] }), "v");
    const yes = [
      { by: "bob", at: "2027-01-04T09:00:00Z", digest },
      { by: "ann", at: "2027-01-03T09:00:00Z", digest },
    ];
    expect(written(content(yes))).toContain(
      "- **Approved by:**\n  - Bob, 4 January 2027, 09:00 UTC\n  - Ann, 3 January 2027, 09:00 UTC; does not count, because it is the author's own\n",
    );
    expect(written(content(yes.slice(0, 1), "Hello!"))).toContain(
      "- **Approved by:** Bob, 4 January 2027, 09:00 UTC; does not count, because the text was changed after it\n",
    );
    expect(written(content(yes))).not.toContain(digest);
  });

  it("says so where there is no content", () => {
    expect(written([])).toBe("# Content: Acme\n\nThe plan holds no content yet.\n");
  });
});

const hostile = [
  "# a",
  "---",
  "===",
  "- item",
  "1. first",
  "> quoted",
  "    code",
  "```",
  "| a | b |",
  "| - | - |",
  "[link](https://a.example)",
  "![image](https://a.example/i.png)",
  "[ref]: https://a.example",
  "https://a.example/b?c=d",
  "www.a.example",
  "someone@a.example",
  "<b>bold</b>",
  "<script>alert(1)</script>",
  "<!-- c",
  "*em* _em_ `code` ~~struck~~",
  "ends with a backslash\\",
  "**Author:** Bob",
  "javascript:alert(1)",
];

describe("F33 F34 whatever texts the content holds, the document keeps its structure and the texts come back", () => {
  /** Three lines of text in two paragraphs each. */
  const planOf = (texts: readonly string[]) => {
    let next = 0;
    const line = () => texts[next++ % texts.length] ?? "";
    const text = () => `${line()}\n${line()}\n\n${line()}`;
    return parsePlan({
      ...base,
      name: line(),
      content: times(8, (at) => ({
        id: `c${at}`,
        title: line(),
        note: text(),
        disclosure: { kind: "paid", say: line() },
        empowers: { audience: "aud", how: line() },
        variants: [
          {
            id: `v${at}`,
            channel: "blog",
            text: text(),
            parts: [text(), text()],
            firstComment: text(),
            note: line(),
            attachments: [{ url: "https://a.example/x", alt: line() }],
          },
        ],
      })),
    });
  };
  const markdownOf = (texts: readonly string[]) => toMarkdown(contentDocument(planOf(texts)));
  const plain = structureOf(markdownOf(times(hostile.length, (at) => `plain ${at}`)));

  it("the plain twin has quotations with lines", () => {
    expect(new Set(plain.map((shape) => shape.trim().split(" ")[0]))).toEqual(
      new Set(["blockquote", "br", "heading", "link", "list", "list_item", "paragraph", "strong"]),
    );
  });

  it.each(times(hostile.length, (at) => at))("hostile texts in the order that begins with number %d", (first) => {
    const markdown = markdownOf([...hostile.slice(first), ...hostile.slice(0, first)]);
    expect(structureOf(markdown)).toEqual(plain);
    const shown = textOf(markdown).replaceAll(/\s+/g, " ");
    for (const text of hostile) expect(shown).toContain(text.trim().replaceAll(/\s+/g, " "));
  });

  it.each(hostile)("%j everywhere", (text) => {
    expect(structureOf(markdownOf([text]))).toEqual(plain);
  });
});
