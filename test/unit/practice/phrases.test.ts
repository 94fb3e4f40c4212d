import { describe, expect, it } from "vitest";
import type { PhraseInput } from "../../../src/model/policy/phrase.js";
import { avoidedIn, hashtagsBefore, holdsWords, placeOfWords } from "../../../src/practice/phrases.js";
import { lookupsDuring } from "../../helpers/lookups-during.js";
import { planOf } from "../../helpers/plan-of.js";
import { times } from "../../helpers/times.js";

const policyOf = (phrases: readonly Omit<PhraseInput, "id">[]) => {
  const { policy } = planOf({ policy: { phrases: phrases.map((phrase, index) => ({ id: `p${index}`, ...phrase })) } });
  if (policy === undefined) throw new Error("The plan has a policy.");
  return policy;
};
const avoid = (text: string, instead?: string) => ({ text, use: "avoid" as const, ...(instead !== undefined && { instead }) });
const say = (text: string) => ({ text, use: "say" as const });
const found = (phrases: readonly Omit<PhraseInput, "id">[], text: string) => avoidedIn(policyOf(phrases), text).map((one) => one.text);

describe("D9 words that are to be avoided", () => {
  it("are found in the order of the policy, each once", () => {
    expect(found([avoid("cheap"), avoid("very cheap"), avoid("quick")], "Quick, cheap, very CHEAP!")).toEqual([
      "cheap",
      "very cheap",
      "quick",
    ]);
    expect(found([avoid("cheap"), avoid("CHEAP")], "cheap")).toEqual(["cheap", "CHEAP"]);
    expect(found([say("cheap")], "cheap")).toEqual([]);
  });

  it("may stand within what is to be said or written instead", () => {
    const phrases = [avoid("disabled"), say("disabled people")];
    expect(found(phrases, "For disabled people.")).toEqual([]);
    expect(found(phrases, "For disabled people and the disabled.")).toEqual(["disabled"]);
    expect(found([avoid("users", "users of our app")], "The users of our app")).toEqual([]);
    expect(found([avoid("users", "users of our app")], "The users")).toEqual(["users"]);
  });

  it("are no longer found across what was allowed", () => {
    const phrases = [avoid("act now"), avoid("ai"), say("the AI Act")];
    expect(found(phrases, "The AI Act now holds")).toEqual([]);
    expect(found(phrases, "Act now: the AI Act holds")).toEqual(["act now"]);
  });

  it("allows stretches that touch or overlap", () => {
    const phrases = [avoid("b"), say("a b c"), say("c b d"), say("b")];
    expect(found(phrases.slice(0, 3), "a b c b d")).toEqual([]);
    expect(found(phrases.slice(0, 3), "a b c b")).toEqual(["b"]);
    expect(found(phrases, "b")).toEqual([]);
  });

  it("are a spelling where what is to be written instead differs by its case alone", () => {
    expect(found([avoid("Github", "GitHub")], "GitHub and github")).toEqual([]);
    expect(found([avoid("Github", "GitHub")], "On Github.")).toEqual(["Github"]);
    expect(found([avoid("Github", "GitHub, with a capital H"), avoid("on")], "On GitHub")).toEqual(["on"]);
  });

  it("takes work that grows with the text, and not with the phrases", () => {
    const searching = (count: number, size: number) => {
      const policy = policyOf([...times(count, (at) => avoid(`word ${at}`)), ...times(count, (at) => say(`good word ${at}`))]);
      avoidedIn(policy, "");
      return lookupsDuring(() => avoidedIn(policy, "good word 1 and word ".repeat(size)));
    };
    expect(searching(50, 200) / searching(50, 100)).toBeLessThanOrEqual(2.1);
    expect(searching(400, 200)).toBeLessThanOrEqual(searching(50, 200) * 1.2);
  });
});

describe("D9 where words stand in a text", () => {
  it("is known where they are whole words", () => {
    expect([holdsWords("It is #AD.", ["paid", "#ad"]), holdsWords("adventure", ["ad"]), holdsWords("anything", [" "])]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("is behind so many characters, as readers see them", () => {
    const place = (text: string, ...words: readonly string[]) => placeOfWords(text, words);
    expect(place("#AD first", "#ad")).toEqual({ words: "#ad", before: 0 });
    expect(place("👩‍👩‍👧 é #ad #ad", "#ad")).toEqual({ words: "#ad", before: 4 });
    expect(place("one two three", "three", "two three", "two")).toEqual({ words: "two", before: 4 });
    expect(place("one two three", "three", "two three")).toEqual({ words: "two three", before: 4 });
    expect(place("none", "#ad")).toBeUndefined();
    expect(place("none", "")).toBeUndefined();
  });

  it("is behind so many hashtags in a row", () => {
    expect(hashtagsBefore("Come #a #b, #ad #c", "#ad")).toBe(2);
    expect(hashtagsBefore("#a #b and #ad", "#ad")).toBe(0);
    expect(hashtagsBefore("#a #b ad", "#ad")).toBe(0);
  });
});
