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
      met: true,
      message: "Channels and venues: 4; something was heard on each in this cycle (insights: 3).",
      values: { needed: 4, insights: 3 },
      evidence: ["h-s-blog", "h-s-corner", "h-s-fair"],
    });
  });

  it("names where nothing was heard", () => {
    expect(reportOf(gate, plan(["s-blog"]))).toEqual({
      gate,
      met: false,
      message:
        "Channels and venues on which something was heard in this cycle: 1 of 4; not yet: Forum, Corner, Fair. Listen there and write down what you hear.",
      values: { heard: 1, needed: 4, missing: "Forum, Corner, Fair" },
      evidence: ["h-s-blog"],
    });
  });

  it("takes what is heard in a venue for its channel, not the other way round", () => {
    expect(reportOf(gate, plan(["s-blog", "s-forum", "s-fair"])).values["missing"]).toBe("Corner");
  });

  it("does not count what is heard inside", () => {
    expect(reportOf(gate, plan(["s-inside", "s-corner", "s-fair"])).values["missing"]).toBe("Blog");
  });

  it("is not met by silence, even where there is no channel to listen to", () => {
    const nowhere = { channels: [], venues: [] };
    const street = { sources: sources.slice(-1) };
    expect(reportOf(gate, { ...nowhere, listening: { ...street, insights: [] } })).toMatchObject({
      met: false,
      message: "Nothing was heard outside the organisation in this cycle. Listen to an external source and write down what you hear.",
      evidence: [],
    });
    expect(reportOf(gate, { ...nowhere, listening: { ...street, insights: [{ id: "h", source: "s-street", statement: "s" }] } }).met).toBe(
      true,
    );
  });

  it("asks for something heard in this cycle", () => {
    const all = ["s-blog", "s-corner", "s-fair"];
    expect([undefined, "2027-05-31", "2027-06-01"].map((day) => reportOf(gate, plan(all, {}, day), 2).met)).toEqual([false, false, true]);
  });

  it("softens in a trial", () => {
    expect(inTrial(gate, plan([]))).toBe("softened");
  });
});
