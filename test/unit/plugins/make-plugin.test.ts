import { describe, expect, test } from "vitest";
import { defineRule } from "../../../src/coverage/define-rule.js";
import { makePlugin } from "../../../src/plugins/make-plugin.js";
import { thrownBy } from "../../helpers/thrown-by.js";

const rule = defineRule({ id: "bare", severity: "info", on: "plan", messages: {}, check: () => undefined });

describe("X10 the run-time half of a definition", () => {
  test("ids have an owner, unless it is the library's own plugin", () => {
    const definition = { name: "a/b", version: 1, rules: [rule] };
    expect(thrownBy(() => makePlugin(definition))).toMatchObject({ code: "plugin", path: ["definition", "rules", 0, "id"] });
    expect(makePlugin(definition, false).rules).toEqual([rule]);
  });

  test("the place is named as the caller knows it", () => {
    expect(thrownBy(() => makePlugin({ name: "a/b", version: 0 }, true, ["options", "plugins", 3])).path).toEqual([
      "options",
      "plugins",
      3,
      "version",
    ]);
  });

  test("a platform says what it does not state by default", () => {
    const platform = { id: "p", name: "P", kind: "app", asOf: "2026-01-01" } as const;
    expect(
      makePlugin({ name: "a/b", version: 1, platforms: [platform, { ...platform, id: "q", posts: false, metrics: ["reach"] }] }).platforms,
    ).toEqual([
      { ...platform, posts: true, formats: [], metrics: [] },
      { ...platform, id: "q", posts: false, formats: [], metrics: ["reach"] },
    ]);
  });

  test("a rule written by hand is kept as it was, with its methods", () => {
    class Hand {
      readonly id = "a/b/hand";
      readonly severity = "info";
      readonly on = ["plan"];
      readonly needs = [];
      readonly messages = { one: "One." };
      readonly implies = [];
      readonly everywhereImplies = [];
      readonly #mine = true;
      readOptions() {
        return { value: {} };
      }
      applies() {
        return this.#mine;
      }
      check() {}
    }
    const hand = new Hand();
    const [kept] = makePlugin({ name: "a/b", version: 1, rules: [hand as never] }).rules;
    Object.assign(hand.messages, { one: "Two." });
    expect(kept).toMatchObject({ id: "a/b/hand", messages: { one: "One." } });
    expect(kept?.applies(undefined as never, undefined as never)).toBe(true);
    expect([Object.isFrozen(kept), Object.isFrozen(kept?.messages), Object.isFrozen(hand)]).toEqual([true, true, false]);
  });
});
