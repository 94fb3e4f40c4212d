import { describe, expect, test } from "vitest";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../../src/plugins/planner/create-planner.js";
import { told, toldLanguage } from "../../../../src/plugins/planner/told.js";
import { contextOf } from "../../../../src/plugins/registering/context-of.js";
import { english } from "../../../../src/words/english.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { throwsAlways } from "../../../helpers/thrown-things.js";

const plugin = definePlugin({
  name: "acme/app",
  version: 1,
  platforms: [{ id: "intranet", name: "Intranet", kind: "app", asOf: "2026-01-01" }],
});
const context = contextOf([plugin], []);
const echo = (...given: readonly unknown[]): readonly unknown[] => given;
const call = (about: unknown, ...given: readonly unknown[]) => (about as typeof echo)(...given);

describe("X10 what a planner says where a caller does not", () => {
  const ask = told(context, echo, 1, "catalogs", "language", "machine", "rules");

  test("catalogues, machine, rules and the names in the language", () => {
    const { catalogs, machine, rules } = context;
    const filled = { catalogs, machine, rules, language: context.languageWith() };
    expect(call(ask, "plan")).toEqual(["plan", filled]);
    expect(call(ask, "plan", undefined, "more")).toEqual(["plan", filled, "more"]);
    expect(call(ask, "plan", { rules: undefined, today: "2027-01-04" })).toEqual(["plan", { ...filled, today: "2027-01-04" }]);
  });

  test("what the caller says goes before it, and the caller's bag stays as it is", () => {
    const given = { catalogs: 1, machine: 2, rules: 3, language: english };
    expect(call(ask, "plan", given)).toEqual(["plan", { ...given, language: context.languageWith(english) }]);
    expect(given).toEqual({ catalogs: 1, machine: 2, rules: 3, language: english });
  });

  test("what are no options the function refuses itself", () => {
    for (const options of [null, 7, "text", []]) expect(call(ask, "plan", options)).toEqual(["plan", options]);
    expect(thrownBy(() => call(ask, "plan", throwsAlways)).path).toEqual(["options"]);
    expect(call(ask, "plan", { language: 7 })).toMatchObject(["plan", { language: 7 }]);
  });

  test("a language in a position of its own", () => {
    const say = toldLanguage(context, echo, 2);
    expect(call(say, "plan", "change")).toEqual(["plan", "change", context.languageWith()]);
    expect(call(say, "plan", "change", 7)).toEqual(["plan", "change", 7]);
    expect(call(say, "plan", "change", english)).toEqual(["plan", "change", context.languageWith(english)]);
  });
});

describe("X10 two planners never see each other", () => {
  test("each knows its own", () => {
    const [with_, without] = [createPlanner({ plugins: [plugin] }), createPlanner()];
    expect([with_.platformFromCatalog("intranet")?.name, without.platformFromCatalog("intranet")]).toEqual(["Intranet", undefined]);
  });
});
