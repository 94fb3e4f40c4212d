import { describe, expect, it } from "vitest";
import { contentStatuses } from "../../../src/model/content/content-status.js";
import { isGivenATime, isSetAside, textsShown, textToCompare } from "../../../src/practice/content.js";

describe("C8 how far content has come", () => {
  const statuses = [undefined, "open", ...contentStatuses] as const;

  it("is set aside where it is rejected or blocked, and has its time where it is scheduled or out", () => {
    expect(statuses.filter(isSetAside)).toEqual(["rejected", "blocked"]);
    expect(statuses.filter(isGivenATime)).toEqual(["scheduled", "published"]);
  });
});

describe("C8 the texts that readers see", () => {
  it("are the text, the further posts and the first comment, in this order", () => {
    expect(textsShown({ text: "a", parts: ["b", "c"], firstComment: "d" })).toEqual(["a", "b", "c", "d"]);
    expect(textsShown({ text: "a", parts: [] })).toEqual(["a"]);
  });
});

describe("X3 two texts say the same", () => {
  const compared = (text: string, ...parts: readonly string[]) => textToCompare({ text, parts });

  it("whatever their white space, case and encoding of accents", () => {
    expect(compared(" Fresh\n\tBREAD  ")).toBe(compared("fresh bread"));
    expect(compared("Cafe\u0301")).toBe(compared("CAF\u00c9"));
  });

  it("with all posts of a thread, and not with other words", () => {
    expect(compared("A thread", "one")).not.toBe(compared("A thread", "two"));
    expect(compared("fresh bread")).not.toBe(compared("freshbread"));
  });
});
