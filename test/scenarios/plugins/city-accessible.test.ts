import { type Attachment, createPlanner, type PlanInput, parsePlan, publicSectorConfig } from "social-plan";
import { toMarkdown } from "social-plan/documents";
import { testRule } from "social-plan/testing";
import { describe, expect, it } from "vitest";
import { altSaysNothingRule } from "../../../examples/plugins/city-accessible/alt-says-nothing-rule.js";
import { audioNeedsTranscriptRule } from "../../../examples/plugins/city-accessible/audio-needs-transcript-rule.js";
import { emojiAmidWordsRule } from "../../../examples/plugins/city-accessible/emoji-amid-words-rule.js";
import { hashtagUnreadableRule } from "../../../examples/plugins/city-accessible/hashtag-unreadable-rule.js";
import { plainLettersRule } from "../../../examples/plugins/city-accessible/plain-letters-rule.js";
import { accessible } from "../../../examples/plugins/city-accessible/plugin.js";
import { fluWeeks } from "./flu-weeks.js";

const planner = createPlanner({ plugins: [accessible] });

/** A plan with one post. */
const posting = (text: string, attachments: readonly Attachment[] = [], platform = "city-board"): PlanInput => ({
  format: "social-plan/1",
  id: "city",
  channels: [{ id: "board", name: "Board", platform }],
  content: [{ id: "news", title: "News", variants: [{ id: "news-board", channel: "board", text, attachments }] }],
});
const image = (alt: string): Attachment => ({ url: "https://city.example/pool.webp", kind: "image", alt });
const describedPool = image("Children jump into the new pool");

describe("X10 city/accessible: what a planner with it says of a plan", () => {
  const plan = planner.parsePlan(fluWeeks);

  it("finds what its rules ask, and leaves to the library what the library asks", () => {
    const own = planner.checkCoverage(plan).findings.filter(({ rule }) => rule.startsWith("city/"));
    expect(own.map(({ rule, node }) => [rule, node])).toEqual([
      ["city/accessible/alt-says-nothing", "where-this-week-mastodon"],
      ["city/accessible/audio-needs-transcript", "sore-arm-mastodon"],
      ["city/accessible/hashtag-unreadable", "where-this-week-mastodon"],
    ]);
    const silent = planner.parsePlan(posting("The pool is open.", [{ url: "https://city.example/pool.webp", kind: "image" }]));
    const rules = planner.checkCoverage(silent, { config: publicSectorConfig }).findings.map(({ rule }) => rule);
    expect(rules).toContain("alt-missing");
    expect(rules.filter((rule) => rule.startsWith("city/"))).toEqual([]);
  });

  it("counts a post for the notice board as its platform does, which the library alone cannot", () => {
    const long = parsePlan(posting("e\u0301".repeat(281)));
    expect(planner.countCharacters("e\u0301", "city-board")).toBe(1);
    expect(planner.checkCoverage(long).findings.map(({ rule }) => rule)).toContain("text-too-long");
    expect(planner.checkCoverage(parsePlan(posting("e\u0301".repeat(280)))).findings.map(({ rule }) => rule)).not.toContain(
      "text-too-long",
    );
    expect(
      createPlanner()
        .checkCoverage(long)
        .findings.map(({ rule }) => rule),
    ).not.toContain("text-too-long");
  });

  it("asks the limit of its platform for alternative texts, too", () => {
    const long = parsePlan(posting("The pool is open.", [image("w ".repeat(150))]));
    expect(planner.checkCoverage(long).findings.find(({ rule }) => rule === "alt-missing")?.message).toContain("City notice board");
  });
});

describe("X10 city/accessible: the accessibility statement", () => {
  const statement = (input: PlanInput | string) => toMarkdown(planner.documents.accessibilityStatement(planner.parsePlan(input)));

  it("says which posts are accessible and what the others lack", () => {
    expect(statement(fluWeeks)).toBe(`# Accessibility statement: Flu weeks 2027 (an invented example)

2 of 4 posts pass every check that a program can make.

## Pictures, films and recordings

- Pictures with an alternative text: 2 of 2
- Films with captions: 1 of 1
- Recordings with a transcript: 0 of 1

## What is not accessible yet

- “Where to get it this week” on Mastodon: a picture whose text does not say what it shows; hashtags that may be read as one word
- “What the day after feels like” on Mastodon: a recording without a transcript

## What was not looked at

Whether a text describes its picture well, and whether captions say what is spoken. Only people can judge that.
`);
  });

  it("names each post of those that one finding speaks of together", () => {
    const bare: Attachment = { url: "https://city.example/pool.webp", kind: "image" };
    const input = posting("The pool is open.", [bare]);
    const [first] = input.content ?? [];
    const all = {
      ...input,
      content: [1, 2, 3, 4, 5].map((at) => ({
        ...first,
        id: `news-${at}`,
        title: `News ${at}`,
        variants: (first?.variants ?? []).map((one) => ({ ...one, id: `post-${at}` })),
      })),
    };
    const text = statement(all);
    expect(text).toContain("0 of 5 posts");
    for (const at of [1, 2, 3, 4, 5]) expect(text).toContain(`“News ${at}” on Board: a picture without a text`);
  });

  it("states nothing of a plan without posts", () => {
    expect(statement({ format: "social-plan/1", id: "city" })).toBe(
      "# Accessibility statement: city\n\nThe plan holds no posts yet, so there is nothing to state.\n",
    );
  });

  it("has no list of what is missing where nothing is", () => {
    const text = statement(posting("The pool is open. #PoolOpensToday", [describedPool]));
    expect(text).toContain("1 of 1 posts");
    expect(text).not.toContain("not accessible");
  });
});

describe("X10 the rules of city/accessible", () => {
  it.each([
    ["IMG_2041.jpg", "file"],
    ["DSC00123", "file"],
    ["pool.webp", "file"],
    ["Screenshot 2027-01-04", "file"],
    ["image", "word"],
    ["A photo.", "word"],
    ["Picture 2", "word"],
  ])("alt-says-nothing: “%s” is no description (%s)", (alt, message) => {
    const found = planner.checkRules(parsePlan(posting("Open.", [image(alt)])), [altSaysNothingRule]).findings;
    expect(found.map(({ key }) => key)).toEqual([`rules/city/accessible/alt-says-nothing/${message}`]);
  });

  it("alt-says-nothing: the end of an address is no description, with or without an ending", () => {
    const found = planner.checkRules(
      parsePlan(posting("Open.", [{ url: "https://city.example/photos/pool-2027", kind: "image", alt: "pool-2027" }])),
      [altSaysNothingRule],
    ).findings;
    expect(found.map(({ key }) => key)).toEqual(["rules/city/accessible/alt-says-nothing/file"]);
  });

  it("looks at every text of a post: its parts and the first comment, too", () => {
    const input = posting("The pool is open.");
    const [content] = input.content ?? [];
    const [variant] = content?.variants ?? [];
    if (content === undefined || variant === undefined) expect.fail("no post");
    for (const more of [{ parts: ["Entry is 𝗳𝗿𝗲𝗲."] }, { firstComment: "Entry is 𝗳𝗿𝗲𝗲." }]) {
      const plan = parsePlan({ ...input, content: [{ ...content, variants: [{ ...variant, ...more }] }] });
      expect(planner.checkRules(plan, [plainLettersRule]).findings).toHaveLength(1);
    }
  });

  it("alt-says-nothing: a picture has a text that says what it shows", () => {
    testRule(altSaysNothingRule, {
      valid: [
        { plan: posting("Open.", [describedPool, { url: "https://city.example/a.pdf" }]) },
        {
          name: "about pictures",
          plan: posting("Open.", [image("A picture of the old pool, 1931"), image("Logo of the swimming club: two waves")]),
        },
      ],
      invalid: [
        {
          plan: posting("Open.", [image("pool.webp"), image("photo"), describedPool]),
          findings: [
            { message: "file", node: "news-board", at: "attachments", values: { found: ["pool.webp"] } },
            { message: "word", values: { found: ["photo"] } },
          ],
        },
      ],
    });
  });

  it("audio-needs-transcript: a recording can be read", () => {
    const audio: Attachment = { url: "https://city.example/talk.mp3", kind: "audio" };
    testRule(audioNeedsTranscriptRule, {
      valid: [{ plan: posting("Listen.", [{ ...audio, captions: "https://city.example/talk.txt" }]) }],
      invalid: [{ plan: posting("Listen.", [audio, describedPool, audio]), findings: [{ message: "none", values: { count: 2 } }] }],
    });
  });

  it("plain-letters: texts are written in letters", () => {
    testRule(plainLettersRule, {
      valid: [{ plan: posting("Bold news: ΣΕ, 日本, x² and ½ are letters and figures.") }],
      invalid: [{ plan: posting("𝗙𝗿𝗲𝗲 entry 𝓽𝓸𝓭𝓪𝔂"), findings: [{ message: "styled", values: { found: ["𝗙𝗿𝗲𝗲", "𝓽𝓸𝓭𝓪𝔂"] } }] }],
    });
  });

  it("hashtag-unreadable: long hashtags show where their words begin", () => {
    testRule(hashtagUnreadableRule, {
      valid: [
        { plan: posting("#PoolOpensToday #pool #swimming") },
        { name: "an anchor is no hashtag", plan: posting("#Pool https://city.example/#poolopenstodayforall") },
        { name: "longer ones are allowed", plan: posting("#swimmingpools"), options: { letters: 20 } },
      ],
      invalid: [{ plan: posting("#poolopenstoday"), findings: [{ message: "long", values: { found: ["#poolopenstoday"] } }] }],
    });
  });

  it("hashtag-unreadable: what the library says of the same hashtag is not said twice", () => {
    const input = posting("Come! #poolopenstoday");
    const named = parsePlan({ ...input, campaigns: [{ id: "open", name: "Pool opens today" }] });
    const rules = planner.checkCoverage(named).findings.map(({ rule }) => rule);
    expect(
      createPlanner()
        .checkCoverage(named)
        .findings.map(({ rule }) => rule),
    ).toContain("hashtag-not-camel-case");
    expect(rules).toContain("city/accessible/hashtag-unreadable");
    expect(rules).not.toContain("hashtag-not-camel-case");
  });

  it("emoji-amid-words: emoji stand where they interrupt nothing", () => {
    testRule(emojiAmidWordsRule, {
      valid: [
        { plan: posting("The pool is open 🏊\nCome and see 🎉 #PoolOpensToday https://city.example/pool") },
        { name: "as bullets", plan: posting("🏊 swim\n  🚲 cycle") },
      ],
      invalid: [{ plan: posting("The 🏊 is open"), findings: ["amid"] }],
    });
  });
});
