import { describe, expect, test } from "vitest";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { defineStageMachine } from "../../../../src/machine/define-stage-machine.js";
import type { PlanInput } from "../../../../src/model/plan.js";
import type { Calendar, CalendarEntry } from "../../../../src/model/schedule/calendar.js";
import { type MayPostOptions, mayPost } from "../../../../src/stages/may-post/may-post.js";
import { mayPostMessages } from "../../../../src/stages/may-post/may-post-messages.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { approvedAt, at, type Difference, journeyTo, readyPlan } from "./ready-plan.js";

const plan = readyPlan();
const image = { url: "https://example.com/oven.jpg", kind: "image" } as const;
const other = "0".repeat(64);
const yes = (by: string, digest = other) => ({ by, at: approvedAt, digest });
const channel = (of: object) =>
  ({ channels: [{ id: "x", name: "Our X", platform: "x", involvement: "post", ...of }, plan.channels[1]] }) as Partial<PlanInput>;
const event = (type: string, day: string) => ({
  ...{ seq: 5, cycle: 1, type, from: "post", to: "post", at: `2027-02-${day}T09:00:00Z`, by: "ada" },
  ...{ gates: [], machine: "listen-first", machineVersion: 1 },
});
const rule = (of: object) => ({ policy: { approvals: [{ id: "posts", by: ["ada", "ben", "cem"], ...of }] } }) as Partial<PlanInput>;

/** Fields of an entry; what is undefined is left out. */
type EntryFields = { readonly [F in keyof CalendarEntry]?: CalendarEntry[F] | undefined };

const keys = (difference: Difference, id = "oven-x", options: Partial<MayPostOptions> = {}): readonly string[] =>
  mayPost(readyPlan(difference), id, { at, ...options }).map(({ key }) => key.replace(/^may-post\//, ""));

describe("D4 a post goes out when nothing speaks against it", () => {
  test("content, each of its variants, and the entry that it fills", () => {
    for (const id of ["oven", "oven-x", "oven-blog"]) expect(mayPost(plan, id, { at })).toEqual([]);
    expect(mayPost(plan, "slot", { at, calendar: calendarOf({}) })).toEqual([]);
  });

  /** What differs, and what then speaks against the variant on X: nothing more and nothing less. */
  test.each<[name: string, difference: Difference, reasons: readonly string[]]>([
    ["D1 the plan has not begun", { plan: { journey: [] } }, ["may-post-stage"]],
    ["D1 the plan only responds", { plan: { journey: journeyTo("respond") } }, ["may-post-stage"]],
    ["D1 the journey is paused", { plan: { journey: [...journeyTo("post"), event("pause", "01")] } }, ["may-post-paused"]],
    [
      "D1 it was paused and goes on",
      { plan: { journey: [...journeyTo("post"), event("pause", "01"), { ...event("resume", "02"), seq: 6 }] } },
      [],
    ],
    ["it was rejected", { x: { status: "rejected" } }, ["may-post-set-aside.variant"]],
    ["it is blocked", { x: { status: "blocked" } }, ["may-post-set-aside.variant"]],
    ["D5 its channel is dormant", { plan: channel({ use: "dormant" }) }, ["may-post-channel.use"]],
    ["D5 its channel is only planned", { plan: channel({ use: "planned" }) }, ["may-post-channel.use"]],
    ["D5 its channel was declined", { plan: channel({ use: "declined" }) }, ["may-post-channel.use"]],
    ["D5 its channel is only answered on", { plan: channel({ involvement: "respond" }) }, ["may-post-channel.involvement"]],
    ["D5 its channel is only listened to", { plan: channel({ involvement: "listen" }) }, ["may-post-channel.involvement"]],
    ["D5 its channel does not say", { plan: channel({ involvement: undefined }) }, ["may-post-channel.unstated"]],
    ["X1 it names no tactic", { item: { tactic: undefined } }, ["may-post-trace.none"]],
    ["X1 its tactic leads nowhere", { item: { tactic: "loose" } }, ["may-post-trace.tactic"]],
    ["it empowers nobody", { item: { empowers: undefined } }, ["may-post-empowers.none"]],
    ["it does not say how", { item: { empowers: { audience: "home", how: " " } } }, ["may-post-empowers.how"]],
    ["it is under embargo", { item: { embargo: "2027-03-01T09:00:01Z" } }, ["may-post-embargo"]],
    ["the embargo ends at that moment", { item: { embargo: at } }, []],
    ["X5 nobody approved it", { by: [] }, ["may-post-approval"]],
    ["X5 its author did", { by: ["ada"] }, ["may-post-approval"]],
    ["X5 another text was approved", { x: { approvals: [yes("ben")] } }, ["may-post-approval"]],
    ["X5 somebody who is not asked did", { plan: rule({ by: ["cem"] }) }, ["may-post-approval"]],
    ["X5 one of two did", { plan: rule({ count: 2 }) }, ["may-post-approval"]],
    ["X5 two of two did", { plan: rule({ count: 2 }), by: ["ben", "cem"] }, []],
    ["X5 the author and one of two did", { plan: rule({ count: 2 }), by: ["ada", "ben"] }, ["may-post-approval"]],
    ["X5 one of the two others did, where two thirds must", { plan: rule({ share: 2 / 3 }) }, ["may-post-approval"]],
    ["X5 both of them did", { plan: rule({ share: 2 / 3 }), by: ["ben", "cem"] }, []],
    ["X5 none is needed", { plan: rule({ count: 0 }), by: [] }, []],
    ["X5 the wait is not over", { plan: rule({ waitMinutes: 60 * 24 * 28 + 1 }) }, ["may-post-approval-waiting"]],
    ["X5 the wait is over at that moment", { plan: rule({ waitMinutes: 60 * 24 * 28 }) }, []],
    ["D6 it promotes, and two of five tactics do", { item: { tactic: "offers" } }, ["may-post-share.tactics"]],
    ["D6 it promotes, and half may", { item: { tactic: "offers" }, plan: { promotionalShare: 0.5 } }, []],
    ["D6 it converses, though nothing may promote", { plan: { promotionalShare: 0 } }, []],
    ["D6 it promotes by its own word", { item: { intent: "promotional" }, plan: { promotionalShare: 0 } }, ["may-post-share.tactics"]],
    ["C8 it is too long", { x: { text: "a".repeat(281) } }, ["rules/text-too-long/text"]],
    [
      "C8 posts of its thread are, each by itself",
      { x: { parts: Array(7).fill("a".repeat(281)) } },
      Array(7).fill("rules/text-too-long/part"),
    ],
    ["C8 an image has no alternative text", { x: { attachments: [image] } }, ["rules/alt-missing/alt"]],
    ["D9 it discloses nothing", { item: { disclosure: { kind: "paid", say: "Advert" } } }, ["rules/disclosure-missing/none"]],
    [
      "D9 it buries what it discloses",
      { item: { disclosure: { kind: "paid", say: "Advert" } }, x: { parts: ["Advert"] } },
      ["rules/disclosure-buried/part"],
    ],
    [
      "D9 it says what is to be avoided",
      { plan: { policy: { ...rule({})?.policy, phrases: [{ id: "here", use: "avoid", text: "here" }] } } },
      ["rules/phrase-avoided/found"],
    ],
  ])("%s", (_, difference, reasons) => expect(keys(difference)).toEqual(reasons));

  test("every reason is given at once", () => {
    const difference: Difference = {
      plan: {
        journey: [...journeyTo("respond"), { ...event("pause", "01"), seq: 4, from: "respond", to: "respond" }],
        ...channel({ use: "retired", involvement: "listen" }),
      },
      item: { tactic: undefined, empowers: undefined, embargo: "2028-01-01T00:00:00Z", intent: "promotional" },
      x: { text: "a".repeat(300), attachments: [image] },
      by: [],
    };
    expect(keys({ ...difference, plan: { ...difference.plan, promotionalShare: 0 } })).toEqual([
      ...[
        "may-post-stage",
        "may-post-paused",
        "may-post-channel.use",
        "may-post-channel.involvement",
        "may-post-trace.none",
        "may-post-empowers.none",
      ],
      ...["may-post-embargo", "may-post-approval", "may-post-share.tactics", "rules/text-too-long/text", "rules/alt-missing/alt"],
    ]);
  });
});

describe("D4 what is asked about", () => {
  test("content is asked with all of its variants that were not set aside", () => {
    const long = { text: "a".repeat(281) };
    expect(keys({ x: long }, "oven")).toEqual(["rules/text-too-long/text"]);
    expect(keys({ x: long }, "oven-blog")).toEqual([]);
    expect(keys({ x: { ...long, status: "rejected" } }, "oven")).toEqual([]);
    expect(keys({ item: { variants: [] } }, "oven")).toEqual(["may-post-nothing-to-say.variants"]);
    const aside = readyPlan({ item: { variants: [{ id: "v", channel: "x", text: "So", status: "blocked" }] } });
    expect(mayPost(aside, "oven", { at }).map(({ key, node }) => [key, node])).toEqual([["may-post/may-post-set-aside.variant", "v"]]);
  });

  test("a title with a phrase to avoid speaks against the content, not against what goes out of it", () => {
    const phrases = { plan: { policy: { approvals: [], phrases: [{ id: "new", use: "avoid", text: "new" }] } } } as const;
    expect(keys(phrases, "oven")).toEqual(["rules/phrase-avoided/found"]);
    expect(keys(phrases, "oven-x")).toEqual([]);
  });

  test("a reason is on what it is about, with the place in the plan", () => {
    const told = mayPost(readyPlan({ plan: { journey: [] }, item: { tactic: undefined }, by: [] }), "oven", { at });
    expect(
      told.map(({ rule, severity, demand, node, path, fingerprint }) => ({
        rule,
        severity,
        demand,
        node,
        path: path.join("."),
        fingerprint,
      })),
    ).toEqual([
      { rule: "may-post-stage", severity: "error", demand: "D1", node: null, path: "journey", fingerprint: "may-post-stage/plan" },
      {
        rule: "may-post-trace",
        severity: "error",
        demand: "D4",
        node: "oven",
        path: "content.0.tactic",
        fingerprint: "may-post-trace.none/oven",
      },
      {
        rule: "may-post-approval",
        severity: "error",
        demand: "X5",
        node: "oven-x",
        path: "content.0.variants.0.approvals",
        fingerprint: "may-post-approval/oven-x",
      },
      {
        rule: "may-post-approval",
        severity: "error",
        demand: "X5",
        node: "oven-blog",
        path: "content.0.variants.1.approvals",
        fingerprint: "may-post-approval/oven-blog",
      },
    ]);
    expect(Object.isFrozen(told) && told.every((one) => Object.isFrozen(one) && Object.isFrozen(one.values))).toBe(true);
  });
});

/** A calendar with one entry, filled with the oven on X, and others that are promotional or not. */
const calendarOf = (entry: EntryFields, others: readonly EntryFields[] = []): Calendar => {
  const base = {
    slot: "s",
    work: "post",
    original: "2027-03-01",
    local: "2027-03-01",
    moves: [],
    status: "open",
    origin: "manual",
  } as const;
  const entries = [
    { ...base, id: "slot", channel: "x", content: "oven", ...entry },
    ...others.map((one, at) => ({ ...base, id: `other-${at}`, ...one })),
  ];
  const clean = JSON.parse(
    JSON.stringify({
      format: "social-plan-calendar/1",
      plan: "the-plan",
      from: "2027-03-01",
      to: "2027-03-31",
      entries,
      refused: [],
      findings: [],
    }),
  );
  return clean;
};

describe("D4 an entry of the calendar", () => {
  const entryKeys = (entry: EntryFields, difference: Difference = {}, others: readonly EntryFields[] = []) =>
    keys(difference, "slot", { calendar: calendarOf(entry, others) });

  test.each<[name: string, entry: EntryFields, reasons: readonly string[]]>([
    [
      "work of another kind, of which nothing else is asked",
      { work: "review", content: undefined, channel: undefined },
      ["may-post-other-work"],
    ],
    ["one that was skipped", { origin: "skipped" }, ["may-post-set-aside.skipped"]],
    ["one that was rejected", { status: "rejected" }, ["may-post-set-aside.entry"]],
    [
      "one without content",
      { content: undefined, tactic: "tips", empowers: { audience: "home", how: "So" } },
      ["may-post-nothing-to-say.content"],
    ],
    ["one without anything", { content: undefined }, ["may-post-nothing-to-say.content", "may-post-trace.none", "may-post-empowers.none"]],
    ["one without a channel", { channel: undefined }, ["may-post-channel.none"]],
    ["one on a channel that is gone", { channel: "gone" }, ["may-post-nothing-to-say.channel", "may-post-channel.unknown"]],
    ["one whose own tactic leads nowhere", { tactic: "loose" }, ["may-post-trace.tactic"]],
    ["one that empowers nobody whom the plan knows", { empowers: { audience: "gone", how: "So" } }, ["may-post-empowers.audience"]],
    ["one by the person who approved it, where the content says who made it", { author: "ben" }, []],
  ])("%s", (_, entry, reasons) => expect(entryKeys(entry)).toEqual(reasons));

  test("X5 where the content names no author, that of the entry does not approve it", () => {
    expect(entryKeys({ author: "ben" }, { item: { author: undefined } })).toEqual(["may-post-approval"]);
    expect(entryKeys({ author: "cem" }, { item: { author: undefined } })).toEqual([]);
  });

  test("goes out in its own language, and nothing else of its content does", () => {
    const variants = [
      { id: "en", channel: "x", text: "It is here.", language: "en" },
      { id: "de", channel: "x", text: "a".repeat(281), language: "de" },
    ];
    expect(entryKeys({ language: "EN" }, { item: { variants } })).toEqual([]);
    expect(entryKeys({ language: "de" }, { item: { variants } })).toEqual(["rules/text-too-long/text"]);
    expect(entryKeys({ language: "de" }, { item: { variants: variants.map((one) => ({ ...one, status: "blocked" as const })) } })).toEqual([
      "may-post-set-aside.variant",
    ]);
  });

  test("D6 the posts of the calendar say how much promotes, where there is one", () => {
    const promotes = { item: { tactic: "offers" } } as const;
    const conversing = (count: number) => Array.from({ length: count }, () => ({ tactic: "tips" }));
    expect(entryKeys({}, promotes, conversing(4))).toEqual([]);
    expect(entryKeys({}, promotes, [...conversing(4), { tactic: "offers" }])).toEqual(["may-post-share.entries"]);
    expect(entryKeys({}, promotes, [...conversing(4), { tactic: "offers", origin: "skipped" }])).toEqual([]);
    expect(entryKeys({}, {}, Array(9).fill({ tactic: "offers" }))).toEqual([]);
  });

  test("comes before a thing of the plan with the same id", () => {
    const calendar = calendarOf({ id: "oven", content: undefined, tactic: "tips", empowers: { audience: "home", how: "So" } });
    expect(keys({}, "oven", { calendar })).toEqual(["may-post-nothing-to-say.content"]);
  });

  test("a generated calendar is asked entry by entry", () => {
    const cadences = [
      { id: "mondays", channels: ["x"], tactic: "tips", content: ["oven"], when: { kind: "weekly", on: ["mon"], at: ["09:30"] } },
    ] as const;
    const made = readyPlan({ plan: { cadences } as Partial<PlanInput> });
    const calendar = generateCalendar(made, { from: "2027-03-01", to: "2027-03-07" });
    expect(calendar.entries.map(({ id }) => mayPost(made, id, { at, calendar }).map(({ rule: of }) => of))).toEqual([
      ["may-post-nothing-to-say", "may-post-empowers"],
    ]);
  });
});

describe("D1 the journey counts as it was at the moment", () => {
  test("before the plan stood in posting, nothing went out, and a later pause stops nothing earlier", () => {
    expect(keys({ plan: { journey: journeyTo("post") } }, "oven-x", { at: "2027-01-04T08:59:59Z" })).toContain("may-post-stage");
    const paused = { plan: { journey: [...journeyTo("post"), event("pause", "20")] } };
    expect(keys(paused, "oven-x", { at: "2027-02-20T08:59:59Z" })).toEqual([]);
    expect(keys(paused, "oven-x", { at: "2027-02-20T09:00:00Z" })).toEqual(["may-post-paused"]);
  });

  test("of a machine of one's own, whose stage for posting is named the same", () => {
    const own = defineStageMachine({
      id: "own",
      version: 1,
      stages: ["think", "post"],
      initial: "think",
      gates: [],
      transitions: { go: { from: "think", to: "post" } },
    });
    const journey = [{ ...event("advance", "01"), seq: 1, from: "think", machine: "own" }];
    expect(keys({ plan: { journey } }, "oven-x", { machine: own })).toEqual([]);
    expect(keys({ plan: { journey: [] } }, "oven-x", { machine: own })).toEqual(["may-post-stage"]);
  });
});

describe("X5 an approval that comes later", () => {
  test("does not count before it was given", () => {
    expect(keys({}, "oven-x", { at: "2027-02-01T08:59:59Z" })).toEqual(["may-post-approval-waiting"]);
    expect(keys({}, "oven-x", { at: approvedAt })).toEqual([]);
  });
});

describe("D4 the sentences", () => {
  const messages = (difference: Difference, id = "oven-x", options: Partial<MayPostOptions> = {}) =>
    mayPost(readyPlan(difference), id, { at, ...options }).map(({ message }) => message);

  test.each<[difference: Difference, message: string]>([
    [{ plan: { journey: journeyTo("respond") } }, "Nothing is posted while the plan is in “responding”. Advance it to “posting” first."],
    [
      { plan: channel({ involvement: "respond" }) },
      "The channel “Our X” is only used for listening and answering. Raise its `involvement`, or post elsewhere.",
    ],
    [{ item: { embargo: "2027-04-01T06:30:00Z" } }, "“Our new oven” must not go out before 1 April 2027, 06:30 UTC."],
    [
      { by: [] },
      "“Our new oven” for the channel “Our X” has no approval that counts and needs 1. Have it approved as it is now by Ben and Cem.",
    ],
    [
      { plan: rule({ count: 2, by: ["ben", "cem"] }), x: { approvals: [yes("cem")] }, by: ["ada", "ben"] },
      "“Our new oven” for the channel “Our X” has no approval that counts and needs 2. It was edited after Cem approved it. Have it approved as it is now by Ben and Cem.",
    ],
    [
      { plan: rule({ count: 2, by: ["cem"] }), by: ["ada", "ben", "cem"] },
      "“Our new oven” for the channel “Our X” has only one approval that counts and needs 2. Ada made it, and nobody approves their own work. Ben is not asked for it. Have it approved as it is now.",
    ],
    [
      { plan: rule({ waitMinutes: 60 * 24 * 30 }) },
      "“Our new oven” for the channel “Our X” may go out from 3 March 2027, 09:00 UTC on, as the policy waits 30 days after the last approval.",
    ],
    [
      { item: { tactic: "offers" } },
      "“Our new oven” promotes, and of the 5 tactics whose intent is stated, 2 do: 40%, where at most 20% may. Make it conversational.",
    ],
  ])("%#", (difference, message) => expect(messages(difference)).toContain(message));

  test("each is in a language of one's own", () => {
    const templates = Object.fromEntries(Object.keys(mayPostMessages).map((key) => [`may-post/${key}`, key]));
    const language = { tag: "x", words: {}, templates, date: String, time: String };
    expect(messages({ plan: { journey: [] }, by: [] }, "oven-x", { language })).toEqual(["may-post-stage", "may-post-approval"]);
  });
});

describe("D4 a wrong question", () => {
  test("an id that nothing has, or something else than what goes out, and the nearest that would do", () => {
    expect(thrownBy(() => mayPost(plan, "oven-y", { at }))).toMatchObject({
      code: "unknown-id",
      values: { id: "oven-y", suggestion: "oven-x" },
    });
    expect(thrownBy(() => mayPost(plan, "tips", { at }))).toMatchObject({
      code: "unknown-id",
      message: expect.stringContaining("A tactic, not a content,"),
    });
    expect(thrownBy(() => mayPost(plan, "slot", { at }))).toMatchObject({ code: "unknown-id" });
  });

  test("the calendar of another plan, a moment that is none, and a log that cannot be", () => {
    expect(thrownBy(() => mayPost(plan, "slot", { at, calendar: { ...calendarOf({}), plan: "another" } }))).toMatchObject({
      code: "conflict",
      path: ["options", "calendar", "plan"],
    });
    expect(thrownBy(() => mayPost(plan, "oven", { at: "2027-03-01" }))).toMatchObject({ code: "instant", path: ["options", "at"] });
    expect(thrownBy(() => mayPost(plan, "oven", {} as MayPostOptions))).toMatchObject({ code: "missing-field", path: ["options"] });
    const cut = readyPlan({ plan: { journey: journeyTo("post").slice(1) } });
    expect(thrownBy(() => mayPost(cut, "oven", { at }))).toMatchObject({ code: "log", path: ["journey", 0] });
  });
});
