import { describe, expect, it } from "vitest";
import type { CadenceInput } from "../../../src/model/schedule/cadence.js";
import type { CampaignInput } from "../../../src/model/schedule/campaign.js";
import type { PlanFields } from "../../helpers/plan-of.js";
import { calendarOf, daysOf } from "./calendars.js";

/** A Monday cadence through the year. */
const mondays = (cadence: Partial<CadenceInput>, plan: PlanFields = {}, from = "2027-01-01", to = "2027-12-31") =>
  calendarOf({ ...plan, cadences: [{ id: "w", when: { kind: "weekly", on: ["mon"] }, ...cadence }] }, from, to);
const ends = (cadence: Partial<CadenceInput>, plan: PlanFields = {}) => {
  const days = daysOf(mondays(cadence, plan));
  return [days[0], days.at(-1)];
};
const fair: CampaignInput = {
  id: "fair",
  name: "Fair",
  anchor: "2027-05-10",
  from: { to: "fair", offset: { weeks: -4 } },
  to: "2027-05-14",
  phases: [
    { id: "run-up", name: "Run-up", from: { to: "fair", offset: { weeks: -4 } }, to: { to: "fair", offset: { days: -1 } } },
    { id: "after", name: "After", from: { to: "fair", offset: { days: 1 } } },
    { id: "live", name: "Live", while: "it happens" },
  ],
};

describe("X3 the days on which a cadence runs", () => {
  it.each<[string, Partial<CadenceInput>, PlanFields, readonly string[]]>([
    ["all, where nothing is said", {}, {}, ["2027-01-04", "2027-12-27"]],
    ["the plan's period", {}, { period: { from: "2027-02-01", to: "2027-03-01" } }, ["2027-02-01", "2027-03-01"]],
    ["its own", { starts: "2027-02-01", ends: "2027-03-01" }, {}, ["2027-02-01", "2027-03-01"]],
    [
      "its own, within the plan's",
      { starts: "2027-01-01", ends: "2027-03-01" },
      { period: { from: "2027-02-02", to: "2027-12-31" } },
      ["2027-02-08", "2027-03-01"],
    ],
    [
      "its own, from a campaign",
      { starts: { to: "fair", offset: { weeks: -2 } }, ends: { to: "after", offset: { days: 13 } } },
      { campaigns: [fair] },
      ["2027-04-26", "2027-05-24"],
    ],
    ["those of a campaign", { during: "fair" }, { campaigns: [fair] }, ["2027-04-12", "2027-05-10"]],
    ["those of a phase", { during: "run-up" }, { campaigns: [fair] }, ["2027-04-12", "2027-05-03"]],
    ["those of a phase that is open at its end", { during: "after" }, { campaigns: [fair] }, ["2027-05-17", "2027-12-27"]],
    ["its own within those of a campaign", { during: "fair", starts: "2027-04-13" }, { campaigns: [fair] }, ["2027-04-19", "2027-05-10"]],
    [
      "its own, where its campaign has a moment only",
      { during: "c", starts: { to: "c", offset: { weeks: -1 } }, ends: { to: "c", offset: { weeks: 1 } } },
      { campaigns: [{ id: "c", name: "C", anchor: "2027-05-10" }] },
      ["2027-05-03", "2027-05-17"],
    ],
  ])("%s", (_, cadence, plan, days) => expect(ends(cadence, plan)).toEqual(days));

  it("entries know the campaign, also of a phase", () => {
    const campaigns = [{ id: "other", name: "Other" }, fair];
    for (const during of ["fair", "run-up"]) expect(mondays({ during }, { campaigns }).entries[0]?.campaign).toBe("fair");
    expect(mondays({}, { campaigns: [fair] }).entries[0]).not.toHaveProperty("campaign");
  });

  it("outside of the plan's period nothing is planned, and that is said", () => {
    const { entries, findings } = mondays({}, { period: { from: "2027-02-01", to: "2027-03-01" } });
    expect(entries).toHaveLength(5);
    expect(findings).toMatchObject([
      {
        rule: "calendar-outside-period",
        node: null,
        path: ["period"],
        message: "The plan runs from 1 February 2027 to 1 March 2027. Nothing is planned outside these dates.",
        fingerprint: "calendar-outside-period/plan",
      },
    ]);
    expect(mondays({}, { period: { from: "2027-01-01", to: "2027-12-31" } }).findings).toEqual([]);
  });
});

const unknownDate = "the date of “C” is not known. State it, or give the cadence dates of its own.";
const unknownDates = (name: string): string =>
  `the dates of “${name}” are not known. State them, or give the cadence a start and an end of its own.`;

describe("X3 a cadence whose days are not known has no slots, and says so", () => {
  it.each<[string, Partial<CadenceInput>, PlanFields, string]>([
    ["its start", { starts: { to: "c", offset: {} } }, { campaigns: [{ id: "c", name: "C" }] }, unknownDate],
    ["its end", { ends: { to: "c", offset: {} } }, { campaigns: [{ id: "c", name: "C" }] }, unknownDate],
    ["its campaign", { during: "c" }, { campaigns: [{ id: "c", name: "C", trigger: "an incident" }] }, unknownDates("C")],
    ["its campaign has a moment only", { during: "c" }, { campaigns: [{ id: "c", name: "C", anchor: "2027-05-10" }] }, unknownDates("C")],
    ["its phase", { during: "live" }, { campaigns: [fair] }, unknownDates("Live")],
    [
      "the end of its campaign",
      { during: "c" },
      {
        campaigns: [
          { id: "c", name: "C", from: "2027-01-01", to: { to: "d", offset: {} } },
          { id: "d", name: "D" },
        ],
      },
      unknownDate.replace("C", "D"),
    ],
  ])("%s", (_, cadence, plan, because) => {
    const { entries, refused, findings } = mondays(cadence, plan);
    expect([entries, refused]).toEqual([[], []]);
    expect(findings).toMatchObject([
      {
        rule: "calendar-date-unresolved",
        severity: "warning",
        node: "w",
        path: ["cadences", 0],
        message: `The cadence “w” has no slots, because ${because}`,
      },
    ]);
  });
});

describe("X3 a campaign that stands still", () => {
  const paused = [{ from: "2027-04-19", to: "2027-04-20", because: "a recall" }, { from: "2027-05-10" }];
  const found = mondays({ during: "fair" }, { campaigns: [{ ...fair, paused }] });

  it("has no slots, and says since when and why", () => {
    expect(daysOf(found)).toEqual(["2027-04-12", "2027-04-26", "2027-05-03"]);
    expect(found.refused).toEqual([
      {
        id: "w@2027-04-19",
        cadence: "w",
        original: "2027-04-19",
        key: "calendar/refused.pause",
        values: { campaign: "fair", from: "2027-04-19", to: "2027-04-20", reason: "a recall" },
        because: "The campaign “Fair” is paused from 19 April 2027 to 20 April 2027 (a recall).",
        rule: "pause",
      },
      {
        id: "w@2027-05-10",
        cadence: "w",
        original: "2027-05-10",
        key: "calendar/refused.pause",
        values: { campaign: "fair", from: "2027-05-10" },
        because: "The campaign “Fair” is paused from 10 May 2027.",
        rule: "pause",
      },
    ]);
  });

  it("does not touch other campaigns, and what it refuses counts for no bound", () => {
    expect(mondays({}, { campaigns: [{ ...fair, paused }] }).refused).toEqual([]);
    const bounded = mondays({ during: "fair", bounds: [{ max: 2, per: "quarter" }] }, { campaigns: [{ ...fair, paused }] });
    expect(daysOf(bounded)).toEqual(["2027-04-12", "2027-04-26"]);
  });

  it("a blackout on the same day is told first", () => {
    const blackouts = [{ id: "b", from: "2027-04-19", to: "2027-04-19" }];
    expect(mondays({ during: "fair" }, { campaigns: [{ ...fair, paused }], blackouts }).refused.map(({ rule }) => rule)).toEqual([
      "blackout",
      "pause",
    ]);
  });
});

describe("D5 only channels that are used are filled", () => {
  const channels = [
    { id: "blog", name: "Blog" },
    { id: "old", name: "Old", use: "retired" },
    { id: "asleep", name: "Asleep", use: "dormant" },
    { id: "never", name: "Never", use: "declined" },
    { id: "soon", name: "Soon", use: "planned" },
    { id: "listened-to", name: "Listened to", involvement: "listen" },
    { id: "answered", name: "Answered", involvement: "respond" },
    { id: "posted", name: "Posted", involvement: "post" },
  ] as const;
  const all = channels.map(({ id }) => id);

  it("posts go where posting is meant, and the others say why not", () => {
    const { entries, findings } = mondays({ channels: all }, { channels }, "2027-01-04", "2027-01-04");
    expect(entries.map(({ channel }) => channel)).toEqual(["blog", "posted", "soon"]);
    expect(findings.map(({ rule, node, fingerprint }) => [rule, node, fingerprint])).toEqual(
      ["old", "asleep", "never", "listened-to", "answered"].map((id) => [
        "calendar-channel-not-used",
        "w",
        `calendar-channel-not-used/w/${id}`,
      ]),
    );
    expect(findings.map(({ message }) => message.slice(message.indexOf(" channel “") + 9, message.indexOf(". Take")))).toEqual([
      "“Old”, which is retired",
      "“Asleep”, which is dormant",
      "“Never”, which is declined",
      "“Listened to”, which is only meant for listening",
      "“Answered”, which is only meant for listening and answering",
    ]);
  });

  it("other work is done where there is no posting", () => {
    const { entries } = mondays({ channels: all, work: "listen" }, { channels }, "2027-01-04", "2027-01-04");
    expect(entries.map(({ channel }) => channel)).toEqual(["answered", "blog", "listened-to", "posted", "soon"]);
  });

  it("a channel listed twice is filled once; with none left there is nothing, not a slot without a channel", () => {
    expect(mondays({ channels: ["blog", "blog"] }, { channels }, "2027-01-04", "2027-01-04").entries).toHaveLength(1);
    const { entries, findings } = mondays({ channels: ["old"] }, { channels });
    expect(entries).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toEqual(["calendar-channel-not-used"]);
  });
});
