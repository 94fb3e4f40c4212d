import { describe, expect, it } from "vitest";
import { addEntry } from "../../../../src/calendar/editing/add-entry.js";
import { editEntry } from "../../../../src/calendar/editing/edit-entry.js";
import { pinEntry } from "../../../../src/calendar/editing/pin-entry.js";
import { skipEntry } from "../../../../src/calendar/editing/skip-entry.js";
import { explainEntry } from "../../../../src/calendar/explaining/explain-entry.js";
import { assignContent } from "../../../../src/calendar/filling/assign-content.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { describeCalendarFinding } from "../../../../src/calendar/reasons/describe-calendar-finding.js";
import type { ContentItemInput } from "../../../../src/model/content/content-item.js";
import type { VariantInput } from "../../../../src/model/content/variant.js";
import { isKnownCalendar } from "../../../../src/model/read/known-calendars.js";
import type { CadenceInput } from "../../../../src/model/schedule/cadence.js";
import type { Calendar } from "../../../../src/model/schedule/calendar.js";
import { english } from "../../../../src/words/english.js";
import { type PlanFields, planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";

const days = { from: "2027-01-04", to: "2027-01-31" };
/** The four Mondays of these days. */
const mondays: CadenceInput = { id: "news", name: "News", channels: ["blog"], when: { kind: "weekly", on: ["mon"], at: ["09:00"] } };
const [first, second, third] = ["news/blog@2027-01-04T09:00", "news/blog@2027-01-11T09:00", "news/blog@2027-01-18T09:00"] as const;

const fieldsOf = (content: readonly ContentItemInput[], more: PlanFields = {}): PlanFields => ({
  timeZone: "UTC",
  channels: ["blog", "forum", "x"].map((id) => ({ id, name: `The ${id}` })),
  pillars: ["bread", "people"].map((id) => ({ id, name: id })),
  strategies: [{ id: "s", tactics: ["talk", "show"].map((id) => ({ id, statement: id })) }],
  campaigns: [{ id: "launch", name: "Launch", from: "2027-01-11", to: "2027-01-17" }],
  audiences: [{ id: "bakers", name: "Bakers" }],
  people: ["ann", "ben"].map((id) => ({ id, name: id })),
  cadences: [mondays],
  content,
  ...more,
});

/** A plan with its calendar, edited, and that filled. */
const fill = (content: readonly ContentItemInput[], more: PlanFields = {}, edit = (calendar: Calendar, _plan?: unknown) => calendar) => {
  const plan = planOf(fieldsOf(content, more));
  const calendar = edit(generateCalendar(plan, days), plan);
  const filled = assignContent(plan, calendar);
  return { plan, calendar, filled, content: filled.entries.map((entry) => entry.content ?? "-"), said: saidOf(filled) };
};
const saidOf = ({ findings }: Calendar): readonly string[] => findings.map(({ message }) => message);
const contentOf = (...given: Parameters<typeof fill>): string => fill(...given).content.join(" ");

const item = (id: string, more: Partial<ContentItemInput> = {}): ContentItemInput => ({ id, title: `About ${id}`, ...more });
let variants = 0;
const variant = (channel: string, text: string, more: Partial<VariantInput> = {}): VariantInput => {
  variants += 1;
  return { id: `v${variants}`, channel, text, ...more };
};
const evergreen = (cooldownDays: number, more: object = {}) => ({ evergreen: { cooldownDays, ...more } });

describe("C8 open posts are filled", () => {
  it("in the order of time, from the content in the order of the plan, each piece once", () => {
    const { filled, content, said } = fill([item("a"), item("b"), item("c")]);
    expect(content).toEqual(["a", "b", "c", "-"]);
    expect(said).toEqual([
      "The entry of the cadence “News” on 25 January 2027, 09:00 has no content, because all that fits and may go out then is used up, or used too close to it.",
    ]);
    expect(filled.findings[0]).toMatchObject({
      rule: "calendar-entry-without-content",
      key: "calendar/calendar-entry-without-content",
      severity: "warning",
      demand: "C8",
      node: "news",
      path: ["cadences", 0],
      values: { cadence: "news", count: 1, local: "2027-01-25T09:00", reason: "used" },
      fingerprint: "calendar-entry-without-content/news/used",
    });
  });

  it("from the pool of the cadence, in its order, where it has one", () => {
    const pooled = { cadences: [{ ...mondays, content: ["c", "a", "c"] }] };
    expect(contentOf([item("a"), item("b"), item("c")], pooled)).toBe("c a - -");
  });

  it("with title, status and what they do not state themselves", () => {
    const empowers = { audience: "bakers", how: "They can bake it" };
    const full = item("a", {
      tactic: "talk",
      pillar: "bread",
      author: "ann",
      language: "en",
      empowers,
      variants: [variant("blog", "Bread", { status: "in-review", language: "de" })],
    });
    const { calendar, filled } = fill([full]);
    const taken = {
      title: "About a",
      content: "a",
      status: "in-review",
      tactic: "talk",
      pillar: "bread",
      author: "ann",
      language: "de",
      empowers,
    };
    expect(filled.entries[0]).toEqual({ ...calendar.entries[0], ...taken });

    const stated = { author: "ben", language: "de", empowers: { audience: "bakers", how: "Stated" }, pillar: "bread" };
    const edited = fill([full], {}, (of) => editEntry(of, first, stated)).filled.entries[0];
    expect(edited).toMatchObject({ ...stated, origin: "edited", title: "About a", content: "a" });
  });

  it.each([
    [undefined, "idea"],
    ["idea", "idea"],
    ["draft", "draft"],
    ["approved", "approved"],
    ["scheduled", "approved"],
    ["published", "approved"],
  ] as const)("where a variant is %s, as %s", (status, expected) => {
    const { filled } = fill([item("a", { ...evergreen(1), variants: [variant("blog", "Bread", status && { status })] })]);
    expect(filled.entries[0]).toMatchObject({ status: expected, content: "a", origin: "generated" });
  });

  it("once for all: the same calendar where nothing changes, frozen and known, what is not filled shared", () => {
    const { plan, calendar, filled } = fill([item("a"), item("b")]);
    expect(assignContent(plan, filled)).toBe(filled);
    expect(filled.entries.slice(2)).toEqual(calendar.entries.slice(2));
    for (const at of [2, 3]) expect(filled.entries[at]).toBe(calendar.entries[at]);
    for (const part of [filled, filled.entries, filled.findings, filled.entries[0], filled.findings[0]?.values])
      expect(Object.isFrozen(part)).toBe(true);
    expect(isKnownCalendar(filled)).toBe(true);
    const none = fill([], { cadences: [] });
    expect(none.filled).toBe(none.calendar);
  });

  it("with more where there is more, and the findings are those of today", () => {
    const { plan, filled } = fill([item("a"), item("b")]);
    const more = planOf(fieldsOf([item("a"), item("b"), item("c"), item("d")]));
    expect(saidOf(filled)[0]).toMatch(/^2 entries of the cadence “News”, the first on 18 January 2027, 09:00, have no content/);
    const again = assignContent(more, filled);
    expect(again.entries.map(({ content }) => content)).toEqual(["a", "b", "c", "d"]);
    expect(again.findings).toEqual([]);
    expect(plan.id).toBe(more.id);
  });

  it("only after a moment that is passed", () => {
    const plan = planOf(fieldsOf([item("a"), item("b"), item("c")]));
    const after = assignContent(plan, generateCalendar(plan, days), { after: "2027-01-11T09:00:00Z" });
    expect(after.entries.map(({ content }) => content)).toEqual([undefined, undefined, "a", "b"]);
    expect(after.findings).toEqual([]);
  });

  it("in no other work, and in no entry that waits for nothing", () => {
    expect(contentOf([item("a")], { cadences: [{ ...mondays, work: "reply" }] })).toBe("- - - -");
    expect(contentOf([item("a")], {}, (of) => editEntry(of, first, { status: "draft" }))).toBe("- a - -");
  });

  it("without a channel, whatever the channels of the content", () => {
    const cadences = [{ ...mondays, channels: [] }];
    expect(contentOf([item("a", { channels: ["x"] }), item("b", { variants: [variant("forum", "B")] }), item("c")], { cadences })).toBe(
      "a b c -",
    );
  });
});

describe("C8 content fits", () => {
  it("the channels it names, those it has a variant for, and any where it has neither", () => {
    const content = [
      item("other", { channels: ["x"] }),
      item("written", { variants: [variant("x", "X")] }),
      item("named", { channels: ["x", "blog"] }),
      item("variant", { channels: ["x"], variants: [variant("blog", "B")] }),
      item("any"),
    ];
    expect(contentOf(content)).toBe("named variant any -");
  });

  it("a language it has, or states none of", () => {
    const german = (of: Calendar) => editEntry(of, first, { language: "DE" });
    const french = item("french", { language: "fr" });
    expect(contentOf([french, item("a", { language: "de" })], {}, german)).toBe("a french - -");
    expect(contentOf([french, item("a")], {}, german)).toBe("a french - -");
    const variants = [variant("blog", "Brot", { language: "de" }), variant("blog", "Pain", { language: "fr" })];
    expect(contentOf([item("a", { language: "fr", variants: variants.slice(0, 1) })], {}, german)).toBe("a - - -");
    expect(contentOf([item("a", { variants: variants.slice(1) })], {}, german)).toBe("- a - -");
  });

  it("a language of its channel, where the entry states none", () => {
    const channels = [{ id: "blog", name: "Blog", languages: ["DE", "it"] }];
    const content = [item("french", { language: "fr" }), item("german", { language: "de" }), item("none")];
    expect(contentOf(content, { channels })).toBe("german none - -");
    expect(contentOf(content, { channels }, (of) => editEntry(of, first, { language: "fr" }))).toBe("french german none -");
  });

  it("in each language of a channel once", () => {
    const both = item("a", { variants: [variant("blog", "Brot", { language: "de" }), variant("blog", "Pain", { language: "fr" })] });
    const edit = (of: Calendar) =>
      editEntry(editEntry(editEntry(of, first, { language: "de" }), second, { language: "fr" }), third, { language: "de" });
    const { filled, content } = fill([both], {}, edit);
    expect(content).toEqual(["a", "a", "-", "-"]);
    expect(filled.entries.map(({ language }) => language)).toEqual(["de", "fr", "de", undefined]);
  });

  it("the tactic and the theme, where both state them", () => {
    const cadences = [{ ...mondays, tactic: "talk" }];
    const content = [item("shows", { tactic: "show" }), item("talks", { tactic: "talk" }), item("free")];
    expect(contentOf(content, { cadences })).toBe("talks free - -");
    expect(contentOf(content)).toBe("shows talks free -");
    const themed = (of: Calendar) => editEntry(of, first, { pillar: "bread" });
    expect(contentOf([item("faces", { pillar: "people" }), item("loaves", { pillar: "bread" })], {}, themed)).toBe("loaves faces - -");
  });

  it("its campaign, and other entries only from a pool", () => {
    const content = [item("teaser", { campaign: "launch" }), item("free")];
    expect(contentOf(content)).toBe("free - - -");
    expect(contentOf(content, { cadences: [{ ...mondays, during: "launch" }] })).toBe("teaser");
    expect(contentOf(content, { cadences: [{ ...mondays, content: ["teaser"] }] })).toBe("teaser - - -");
  });
});

describe("X3 content is free", () => {
  it("from its embargo on", () => {
    expect(contentOf([item("a", { embargo: "2027-01-11T09:00:00Z" }), item("b")])).toBe("b a - -");
    expect(contentOf([item("a", { embargo: "2027-01-11T09:00:01Z" }), item("b")])).toBe("b - a -");
    const tokyo = { cadences: [{ ...mondays, timeZone: "Asia/Tokyo" }] };
    expect(contentOf([item("a", { embargo: "2027-01-11T00:00:00Z" })], tokyo)).toBe("- a - -");
    expect(contentOf([item("a", { embargo: "2027-01-11T00:00:01Z" })], tokyo)).toBe("- - a -");
  });

  it("again after its cooldown, as often as it may be, in its season", () => {
    expect(contentOf([item("a", evergreen(7))])).toBe("a a a a");
    expect(contentOf([item("a", evergreen(7.5))])).toBe("a - a -");
    expect(contentOf([item("a", evergreen(7, { maxUses: 2 }))])).toBe("a a - -");
    expect(contentOf([item("a", evergreen(7, { during: { from: "2027-01-11", to: "2027-01-18" } }))])).toBe("- a a -");
  });

  it("by what the clocks show, whatever changes them", () => {
    const plan = planOf(fieldsOf([item("a", evergreen(7))], { timeZone: "Europe/Berlin" }));
    const spring = generateCalendar(plan, { from: "2027-03-22", to: "2027-04-04" });
    expect(assignContent(plan, spring).entries.map(({ content }) => content)).toEqual(["a", "a"]);
  });

  it("first what was never used, in order, then what has rested longest", () => {
    expect(contentOf([item("a", evergreen(1)), item("b", evergreen(1)), item("c")])).toBe("a b c a");
    const carried = (of: Calendar) => editEntry(of, first, { content: "a" });
    expect(contentOf([item("a", evergreen(1)), item("b", evergreen(1))], {}, carried)).toBe("a b a b");
  });

  it("on each channel by itself", () => {
    const forum = { ...mondays, id: "answers", channels: ["forum"] };
    expect(contentOf([item("a")], { cadences: [mondays, forum] })).toBe("a a - - - - - -");
  });

  it("where the calendar carries it neither before nor after", () => {
    const carried = (of: Calendar) => editEntry(of, third, { content: "a", status: "approved" });
    expect(contentOf([item("a"), item("b")], {}, carried)).toBe("b - a -");
    expect(contentOf([item("a", evergreen(10)), item("b")], {}, carried)).toBe("a b a -");
    expect(contentOf([item("a", evergreen(15)), item("b")], {}, carried)).toBe("b - a -");
    expect(contentOf([item("a", evergreen(1, { maxUses: 2 })), item("b")], {}, carried)).toBe("a b a -");
  });

  it("where what carried it does not go out", () => {
    for (const edit of [
      (of: Calendar) => skipEntry(editEntry(of, third, { content: "a" }), third, "Closed"),
      (of: Calendar) => editEntry(of, third, { content: "a", status: "rejected" }),
    ])
      expect(contentOf([item("a")], {}, edit)).toBe("a - a -");
  });

  it("with a text that nothing else brings too near, whatever its case and white space", () => {
    const [one, other] = [variant("blog", "Fresh  bread\nevery day"), variant("blog", " fresh bread EVERY day ")];
    expect(contentOf([item("a", { variants: [one] }), item("b", { variants: [other] })])).toBe("a - - -");
    expect(contentOf([item("a", { variants: [{ ...one, parts: ["More"] }] }), item("b", { variants: [other] })])).toBe("a b - -");
    const [long, short] = [item("a", { ...evergreen(14), variants: [one] }), item("b", { ...evergreen(7), variants: [other] })];
    expect(contentOf([long, short])).toBe("a - a -");
    expect(contentOf([short, long])).toBe("b - b -");
    const out = item("a", { variants: [{ ...one, status: "published" }] });
    const carried = (of: Calendar) => editEntry(of, first, { content: "a", status: "published" });
    const again = item("b", { ...evergreen(7), variants: [other] });
    expect(contentOf([out, again])).toBe("b b b b");
    expect(contentOf([out, again], {}, carried)).toBe("a - - -");
    const bilingual = item("a", {
      variants: [
        variant("blog", "Brot", { language: "de", status: "published" }),
        variant("blog", "Pain", { language: "fr", status: "published" }),
      ],
    });
    const inFrench = (of: Calendar) => editEntry(of, first, { content: "a", language: "fr" });
    expect(contentOf([bilingual, item("b", { variants: [variant("blog", "Pain")] })], {}, inFrench)).toBe("a - - -");
    expect(contentOf([bilingual, item("b", { variants: [variant("blog", "Brot")] })], {}, inFrench)).toBe("a b - -");
    const silent = [item("a", { variants: [variant("blog", "")] }), item("b", { variants: [variant("blog", " ")] })];
    expect(contentOf(silent)).toBe("a b - -");
  });

  it("while it is neither set aside nor, if it is not evergreen, out or about to be", () => {
    const withStatus = (status: VariantInput["status"], more: object = {}) =>
      contentOf([item("a", { ...more, variants: [variant("blog", "A", status && { status })] })]);
    for (const status of ["rejected", "blocked", "scheduled", "published"] as const) expect(withStatus(status)).toBe("- - - -");
    for (const status of ["rejected", "blocked"] as const) expect(withStatus(status, evergreen(1))).toBe("- - - -");
    expect(withStatus("published", evergreen(1, { maxUses: 2 }))).toBe("a - - -");
    const carried = (of: Calendar) => editEntry(of, first, { content: "a", status: "published" });
    const used = item("a", { ...evergreen(1, { maxUses: 2 }), variants: [variant("blog", "A", { status: "published" })] });
    expect(contentOf([used], {}, carried)).toBe("a a - -");
    expect(contentOf([item("a", { variants: [variant("blog", "A", { status: "rejected" }), variant("blog", "B")] })])).toBe("a - - -");
  });
});

describe("C8 the copies of a slot", () => {
  const onTwo = { cadences: [{ ...mondays, channels: ["blog", "x"] }] };

  it("get the same where something fits all of them", () => {
    expect(contentOf([item("one", { channels: ["blog"] }), item("both"), item("other", { channels: ["x"] })], onTwo)).toBe(
      "both both one other - - - -",
    );
  });

  it("get what the first of them has where that fits, else their own", () => {
    const carried = (of: Calendar) => editEntry(of, "news/x@2027-01-04T09:00", { content: "b" });
    expect(contentOf([item("a"), item("b")], onTwo, carried)).toBe("b b a a - - - -");
    const moved = (of: Calendar) => editEntry(of, "news/x@2027-01-04T09:00", { local: "2027-01-20T12:00" });
    const { filled } = fill([item("a"), item("b"), item("c"), item("d")], onTwo, moved);
    expect(filled.entries.find(({ id }) => id === "news/x@2027-01-04T09:00")).toMatchObject({ content: "a", title: "About a" });
    const three = { cadences: [{ ...mondays, channels: ["blog", "forum", "x"] }] };
    expect(contentOf([item("a", { channels: ["blog", "forum"] }), item("b", { channels: ["x"] })], three).slice(0, 5)).toBe("a a b");
    expect(contentOf([item("a"), item("b")], three, carried).slice(0, 5)).toBe("b b b");
  });

  it("differ where people made them differ", () => {
    const themed = (of: Calendar) => editEntry(editEntry(of, first, { pillar: "bread" }), "news/x@2027-01-04T09:00", { pillar: "people" });
    const content = [item("loaves", { pillar: "bread" }), item("faces", { pillar: "people" })];
    expect(contentOf(content, onTwo, themed)).toBe("loaves faces faces loaves - - - -");
    expect(contentOf([...content, item("free")], onTwo, themed)).toBe("free free loaves loaves faces faces - -");
  });

  it("are not the same on one channel, as in a calendar from elsewhere", () => {
    const plan = planOf(fieldsOf([item("a"), item("b")]));
    const { entries, ...rest } = generateCalendar(plan, { from: "2027-01-04", to: "2027-01-04" });
    const twice = { ...rest, entries: entries.flatMap((entry) => [entry, { ...entry, id: "again" }]) };
    expect(assignContent(plan, twice).entries.map(({ content }) => content)).toEqual(["a", "b"]);
  });
});

describe("X2 what people did stays", () => {
  it("whatever they filled, skipped, added or gave a title", () => {
    const edit = (of: Calendar) => {
      const filled = editEntry(of, first, { content: "own", title: "Our own" });
      const titled = editEntry(skipEntry(filled, second, "Closed"), third, { title: "In our own words" });
      return addEntry(titled, { id: "opening", channel: "blog", local: "2027-01-20T10:00" });
    };
    const { calendar, filled, content, said } = fill([item("a"), item("b")], {}, edit);
    expect(content).toEqual(["own", "-", "-", "-", "a"]);
    for (const at of [0, 1, 2, 3]) expect(filled.entries[at]).toBe(calendar.entries[at]);
    expect(said).toEqual([
      "The entry of the cadence “News” on 18 January 2027, 09:00 has no content, because it was edited and has a title other than the name of the cadence.",
    ]);
  });

  it("and what they only moved or pinned is filled where it is", () => {
    const edit = (of: Calendar) => pinEntry(editEntry(of, first, { local: "2027-01-12T10:00", because: "a holiday" }), third);
    const { calendar, filled, content } = fill([item("a"), item("b"), item("c")], {}, edit);
    expect(content).toEqual(["a", "b", "c", "-"]);
    const [, moved] = filled.entries;
    expect(moved).toEqual({ ...calendar.entries[1], title: "About b", content: "b", status: "idea" });
  });

  it("and filled entries are kept when the calendar is made again", () => {
    const { plan, filled } = fill([item("a"), item("b")]);
    const again = generateCalendar(plan, { ...days, previous: filled });
    expect(again.entries).toEqual(filled.entries);
    expect(again.findings).toEqual([]);
    expect(assignContent(plan, again).findings).toEqual(filled.findings);
  });
});

describe("X3 what gets no content is counted, with the reason", () => {
  const reasonOf = (...given: Parameters<typeof fill>) => fill(...given).said.map((sentence) => sentence.split(", because ")[1]);

  it.each<[string, readonly ContentItemInput[], PlanFields?]>([
    ["the plan has none.", []],
    ["the pool of the cadence is empty.", [item("a")], { cadences: [{ ...mondays, content: [] }] }],
    ["none of the plan is for their channel, language, tactic, theme and campaign.", [item("a", { channels: ["x"] })]],
    [
      "none in the pool of the cadence is for their channel, language, tactic, theme and campaign.",
      [item("a", { channels: ["x"] }), item("b")],
      { cadences: [{ ...mondays, content: ["a"] }] },
    ],
    ["all that fits is rejected or blocked.", [item("a", { variants: [variant("blog", "A", { status: "blocked" })] })]],
    ["all that fits and could be used is under embargo or out of season then.", [item("a", { embargo: "2027-03-01T00:00:00Z" })]],
    [
      "all that fits and could be used is under embargo or out of season then.",
      [item("a", evergreen(1, { during: { from: "2026-01-01", to: "2026-12-31" } }))],
    ],
    [
      "all that fits and may go out then is used up, or used too close to them.",
      [item("a", { variants: [variant("blog", "A", { status: "published" })] })],
    ],
  ])("%s", (reason, content, more) => expect(reasonOf(content, more)).toEqual([reason]));

  it("the nearest one, where there are several", () => {
    const closed = item("closed", { embargo: "2027-03-01T00:00:00Z" });
    const blocked = item("blocked", { variants: [variant("blog", "A", { status: "blocked" })] });
    expect(reasonOf([blocked, closed])).toEqual(["all that fits and could be used is under embargo or out of season then."]);
    expect(reasonOf([closed, item("a"), blocked])).toEqual(["all that fits and may go out then is used up, or used too close to them."]);
  });

  it("of content that rests until its season is over, only as long as it lasts", () => {
    const { filled } = fill([item("a", evergreen(30, { during: { from: "2027-01-01", to: "2027-01-11" } }))]);
    expect(filled.findings.map(({ values }) => [values["reason"], values["count"], values["local"]])).toEqual([
      ["used", 1, "2027-01-11T09:00"],
      ["closed", 2, "2027-01-18T09:00"],
    ]);
  });

  it("for each cadence and reason by itself, and not where the plan no longer has the cadence or its slot", () => {
    const content = [item("a", { embargo: "2027-01-11T00:00:00Z", channels: ["blog"] })];
    const fields = fieldsOf(content, { cadences: [mondays, { ...mondays, id: "tips", name: "Tips", channels: ["x"] }] });
    const plan = planOf(fields);
    const filled = assignContent(plan, generateCalendar(plan, days));
    expect(filled.findings.map(({ node, values }) => [node, values["reason"], values["count"]])).toEqual([
      ["news", "closed", 1],
      ["tips", "none-fits", 4],
      ["news", "used", 2],
    ]);

    const closed = planOf({ ...fields, cadences: [mondays], blackouts: [{ id: "fair", from: "2027-01-04", to: "2027-01-04" }] });
    const touched = pinEntry(pinEntry(generateCalendar(plan, days), first), "tips/x@2027-01-04T09:00");
    const again = assignContent(closed, generateCalendar(closed, { ...days, previous: touched }));
    expect(saidOf(again).slice(-3)).toEqual([
      "The entry of the cadence “News” on 4 January 2027, 09:00 has no content, because its rule no longer has a slot for it.",
      "The entry of the cadence “tips” on 4 January 2027, 09:00 has no content, because the plan no longer has that cadence.",
      "2 entries of the cadence “News”, the first on 18 January 2027, 09:00, have no content, because all that fits and may go out then is used up, or used too close to them.",
    ]);
  });

  it("in another language, at once and later", () => {
    const language = {
      ...english,
      templates: { "calendar/calendar-entry-without-content": "„{cadence, name}“: {count} ohne Inhalt ({reason})." },
    };
    const plan = planOf(fieldsOf([]));
    const filled = assignContent(plan, generateCalendar(plan, days), { language });
    expect(saidOf(filled)).toEqual(["„News“: 4 ohne Inhalt (no-content)."]);
    const [found] = assignContent(plan, filled).findings;
    expect(found && describeCalendarFinding(plan, found, language)).toBe("„News“: 4 ohne Inhalt (no-content).");
  });
});

describe("X3 what fills an entry is explained", () => {
  it("by its content, and by the pool that has it", () => {
    const sentenceOf = (more: PlanFields) => {
      const { plan, filled } = fill([item("a")], more);
      return explainEntry(plan, filled, first).sentences[1];
    };
    expect(sentenceOf({})).toBe("It is filled with the content “About a”.");
    expect(sentenceOf({ cadences: [{ ...mondays, content: ["a"] }] })).toBe(
      "It is filled with the content “About a”, which is in the pool of its cadence.",
    );
  });
});

describe("F91 a wrong call", () => {
  const plan = planOf(fieldsOf([item("a")]));
  const calendar = generateCalendar(plan, days);

  it("is refused with the place", () => {
    expect(thrownBy(() => assignContent(planOf({ id: "other" }), calendar))).toMatchObject({
      code: "conflict",
      path: ["calendar", "plan"],
    });
    expect(thrownBy(() => assignContent(plan, calendar, { after: "2027-01-04" }))).toMatchObject({
      code: "instant",
      path: ["options", "after"],
    });
    const nowhere = { ...calendar, entries: calendar.entries.map((entry) => ({ ...entry, local: "soon" })) };
    expect(thrownBy(() => assignContent(plan, nowhere))).toMatchObject({ code: "date", path: ["calendar", "entries", 0, "local"] });
  });

  it("neither changes nor freezes what is passed", () => {
    const own: Calendar = JSON.parse(JSON.stringify(calendar));
    const before = JSON.stringify(own);
    const ownPlan: typeof plan = JSON.parse(JSON.stringify(planOf(fieldsOf([item("a", { empowers: { audience: "bakers", how: "So" } })]))));
    const filled = assignContent(ownPlan, own);
    expect(filled.entries[0]?.content).toBe("a");
    expect(JSON.stringify(own)).toBe(before);
    expect(Object.isFrozen(own.entries[0])).toBe(false);
    expect(Object.isFrozen(ownPlan.content[0]?.empowers)).toBe(false);
    expect(Object.isFrozen(filled.entries[0]?.empowers)).toBe(true);
  });
});
