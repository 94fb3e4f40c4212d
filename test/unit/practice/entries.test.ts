import { describe, expect, it } from "vitest";
import type { CalendarEntry } from "../../../src/model/schedule/calendar.js";
import { authorOfEntry, goesOut, intentOfEntry, languageOfEntry, pillarOfEntry, variantOfEntry } from "../../../src/practice/entries.js";
import { planOf } from "../../helpers/plan-of.js";

const plan = planOf({
  people: [{ id: "ada", name: "Ada" }],
  pillars: [
    { id: "tips", name: "Tips", intent: "conversational" },
    { id: "offers", name: "Offers", intent: "promotional" },
    { id: "rest", name: "Rest" },
  ],
  strategies: [
    {
      id: "s",
      goals: [{ id: "g", statement: "g", tactics: [{ id: "sell", statement: "Sell", intent: "promotional" }] }],
      tactics: [
        { id: "talk", statement: "Talk", intent: "conversational" },
        { id: "mute", statement: "Say nothing of it" },
      ],
    },
  ],
  content: [
    { id: "menu", title: "Menu", author: "ada", pillar: "offers", language: "de", tactic: "sell" },
    { id: "letter", title: "Letter", intent: "conversational", tactic: "sell", pillar: "offers" },
    { id: "blank", title: "Blank" },
  ],
});

describe("C8 whether an entry goes out", () => {
  it.each<[CalendarEntry["origin"], CalendarEntry["status"], boolean]>([
    ["generated", "open", true],
    ["edited", "published", true],
    ["manual", "idea", true],
    ["skipped", "open", false],
    ["generated", "rejected", false],
    ["edited", "blocked", false],
  ])("%s, %s: %j", (origin, status, is) => expect(goesOut({ origin, status })).toBe(is));
});

describe("what an entry does not state, its content states", () => {
  it("its author", () => {
    expect(authorOfEntry(plan, { author: "bob", content: "menu" })).toBe("bob");
    expect(authorOfEntry(plan, { content: "menu" })).toBe("ada");
    expect(authorOfEntry(plan, { content: "blank" })).toBeUndefined();
    expect(authorOfEntry(plan, { content: "gone" })).toBeUndefined();
    expect(authorOfEntry(plan, {})).toBeUndefined();
  });

  it("its theme", () => {
    expect(pillarOfEntry(plan, { pillar: "tips", content: "menu" })).toBe("tips");
    expect(pillarOfEntry(plan, { content: "menu" })).toBe("offers");
    expect(pillarOfEntry(plan, { content: "blank" })).toBeUndefined();
  });

  it("its language", () => {
    expect(languageOfEntry(plan, { language: "fr", content: "menu" })).toBe("fr");
    expect(languageOfEntry(plan, { content: "menu" })).toBe("de");
    expect(languageOfEntry(plan, { content: "blank" })).toBeUndefined();
  });
});

describe("D6 whether an entry converses or promotes", () => {
  it.each([
    ["as its content says", { content: "letter", tactic: "sell", pillar: "offers" }, "conversational"],
    ["else its tactic", { content: "blank", tactic: "talk", pillar: "offers" }, "conversational"],
    ["which may stand in a goal", { tactic: "sell", pillar: "tips" }, "promotional"],
    ["or be that of its content", { content: "menu", pillar: "tips" }, "promotional"],
    ["else its theme", { tactic: "mute", pillar: "tips" }, "conversational"],
    ["else nothing says", { tactic: "mute", pillar: "rest", content: "blank" }, undefined],
    ["nor what the plan does not have", { tactic: "gone", pillar: "gone", content: "gone" }, undefined],
  ])("%s", (_, entry, expected) => expect(intentOfEntry(plan, entry)).toBe(expected));

  it("by the theme of its content where it has none itself", () => {
    const themed = planOf({
      pillars: [{ id: "offers", name: "Offers", intent: "promotional" }],
      content: [{ id: "c", title: "C", pillar: "offers" }],
    });
    expect(intentOfEntry(themed, { content: "c" })).toBe("promotional");
  });
});

describe("X3 which variant goes out with an entry", () => {
  const variants = [
    { id: "aside", channel: "x", language: "en", text: "Never mind", status: "rejected" },
    { id: "plain", channel: "x", text: "Auf Deutsch" },
    { id: "english", channel: "x", language: "en", text: "In English" },
    { id: "elsewhere", channel: "blog", language: "fr", text: "Ailleurs" },
  ] as const;
  const channels = ["x", "blog", "empty"].map((id) => ({ id, name: id }));
  const told = planOf({ channels, content: [{ id: "menu", title: "Menu", language: "de", variants: [...variants] }] });

  it.each<[name: string, entry: Pick<CalendarEntry, "content" | "channel" | "language">, variant: string | undefined]>([
    ["that in its language, whatever the case", { content: "menu", channel: "x", language: "EN" }, "english"],
    ["without a language, that in the language of its content", { content: "menu", channel: "x" }, "plain"],
    ["in a language that is not there, the first", { content: "menu", channel: "x", language: "fr" }, "plain"],
    ["that of its channel", { content: "menu", channel: "blog" }, "elsewhere"],
    ["none on a channel without one", { content: "menu", channel: "empty" }, undefined],
    ["none without a channel", { content: "menu" }, undefined],
    ["none without content", { channel: "x" }, undefined],
    ["none of content that is gone", { content: "gone", channel: "x" }, undefined],
  ])("%s", (_, entry, variant) => expect(variantOfEntry(told, entry)?.id).toBe(variant));
});
