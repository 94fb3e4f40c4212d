import { describe, expect, it } from "vitest";
import { inTrial, reportOf } from "./harness.js";

const gate = "channels-listened-to";
const channels = [
  { id: "blog", name: "Blog" },
  { id: "forum", name: "Forum", use: "planned" as const },
  { id: "gone", name: "Gone", use: "retired" as const },
  { id: "no", name: "No", use: "declined" as const },
  { id: "asleep", name: "Asleep", use: "dormant" as const },
];
const venues = [
  { id: "corner", name: "Corner", channel: "forum" },
  { id: "fair", name: "Fair" },
  { id: "canteen", name: "Canteen", kind: "internal" as const },
  { id: "old-group", name: "Old group", channel: "gone" },
];
const sources = [
  { id: "s-blog", name: "b", side: "external" as const, channel: "blog" },
  { id: "s-corner", name: "c", side: "external" as const, venue: "corner" },
  { id: "s-forum", name: "f", side: "external" as const, channel: "forum" },
  { id: "s-fair", name: "v", side: "external" as const, venue: "fair" },
  { id: "s-inside", name: "i", side: "internal" as const, channel: "blog" },
  { id: "s-street", name: "street", side: "external" as const },
];
const plan = (heard: string[], more: object = { channels, venues }, heardOn?: string) => ({
  channels,
  venues,
  listening: { sources, insights: heard.map((source) => ({ id: `h-${source}`, source, statement: "s", heardOn })) },
  ...more,
});

describe("D1 only then outside: wherever we are or mean to be", () => {
  it("is met when something was heard on every active or planned channel and every venue outside", () => {
    expect(reportOf(gate, plan(["s-blog", "s-corner", "s-fair"]))).toEqual({
      gate,
      key: `gates/${gate}/heard`,
      met: true,
      message: "In this cycle something was heard on each of the 4 channels and venues. 3 insights are recorded.",
      values: { needed: 4, insights: 3 },
      evidence: ["h-s-blog", "h-s-corner", "h-s-fair"],
    });
  });

  it("names where nothing was heard", () => {
    expect(reportOf(gate, plan(["s-blog"]))).toEqual({
      gate,
      key: `gates/${gate}/missing`,
      met: false,
      message:
        "In this cycle something heard is recorded for 1 of the 4 channels and venues. Still to be listened to: Forum, Corner and Fair. Listen there, and write down what you hear.",
      values: { insights: 1, heard: 1, needed: 4, assumed: 0, missing: ["forum", "corner", "fair"], cycle: 1 },
      evidence: ["h-s-blog"],
    });
    expect(reportOf(gate, plan(["s-street"])).message).toBe(
      "Nothing heard on a channel or venue is recorded in this cycle. Still to be listened to: Blog, Forum, Corner and Fair. Listen there, and write down what you hear.",
    );
  });

  it("takes what is heard in a venue for its channel, not the other way round", () => {
    expect(reportOf(gate, plan(["s-blog", "s-forum", "s-fair"])).values["missing"]).toEqual(["corner"]);
  });

  it("does not count what is heard inside", () => {
    expect(reportOf(gate, plan(["s-inside", "s-corner", "s-fair"])).values["missing"]).toEqual(["blog"]);
  });

  it("is not met by silence, even where there is no channel to listen to", () => {
    const nowhere = { channels: [], venues: [] };
    const street = { sources: sources.slice(-1) };
    expect(reportOf(gate, { ...nowhere, listening: { ...street, insights: [] } })).toMatchObject({
      met: false,
      message:
        "Nothing heard outside the organisation is recorded in this cycle. Listen to an external source, and write down what you hear.",
      evidence: [],
    });
    expect(
      reportOf(gate, { ...nowhere, listening: { ...street, insights: [{ id: "h", source: "s-street", statement: "s" }] } }),
    ).toMatchObject({
      met: true,
      message: "There is no channel or venue to listen to, and something was heard elsewhere in this cycle. 1 insight is recorded.",
    });
  });

  it("names every channel and venue also where nothing at all was heard", () => {
    expect(reportOf(gate, plan([])).message).toBe(
      "Nothing heard outside the organisation is recorded in this cycle. Still to be listened to: Blog, Forum, Corner and Fair. Listen there, and write down what you hear.",
    );
    expect(reportOf(gate, plan([]), 2).message).toMatch(/write down what you hear, with the day\.$/);
  });

  it("opens on no assumption, and says so", () => {
    const written = plan(["s-blog", "s-corner", "s-fair"]);
    const insights = written.listening.insights.map((insight) => ({ ...insight, basis: "assumed" as const }));
    const report = reportOf(gate, { ...written, listening: { ...written.listening, insights } });
    expect(report).toMatchObject({ met: false, evidence: [], values: { assumed: 3, insights: 0 } });
    expect(report.message).toContain("3 insights are assumed, and do not count until somebody has said them. Still");
  });

  it("asks for something heard in this cycle", () => {
    const all = ["s-blog", "s-corner", "s-fair"];
    expect([undefined, "2027-05-31", "2027-06-01"].map((day) => reportOf(gate, plan(all, {}, day), 2).met)).toEqual([false, false, true]);
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, plan([]))).toBe("softened");
  });
});
