import { describe, expect, test } from "vitest";
import { PlanError } from "../../../../src/base/problems/plan-error.js";
import { generateCalendar } from "../../../../src/calendar/generate-calendar.js";
import { parsePlan } from "../../../../src/model/read/parse-plan.js";
import { definePlugin } from "../../../../src/plugins/define-plugin.js";
import { createPlanner } from "../../../../src/plugins/planner/create-planner.js";
import type { PluginContext } from "../../../../src/plugins/plugin-context.js";
import { planOf } from "../../../helpers/plan-of.js";
import { thrownBy } from "../../../helpers/thrown-by.js";
import { thrownThings, throwsAlways } from "../../../helpers/thrown-things.js";

const plan = planOf();

describe("X10 documents and formats of plugins", () => {
  test("are made once of the context, and take what they are made to take", () => {
    const contexts: PluginContext[] = [];
    const memo = (context: PluginContext) => {
      contexts.push(context);
      return (of: typeof plan, { loud = false } = {}) => `${of.id}${loud ? "!" : ""}`;
    };
    const plugin = definePlugin({ name: "acme/memo", version: 1, documents: { memo }, formats: { memo } });
    const planner = createPlanner({ plugins: [plugin] });
    expect([planner.documents.memo(plan), planner.formats.memo(plan, { loud: true }), planner.documents.memo(plan)]).toEqual([
      "the-plan",
      "the-plan!",
      "the-plan",
    ]);
    expect(contexts).toHaveLength(2);
    const { catalogs, rules, machine } = planner;
    expect(contexts[0]).toMatchObject({ catalogs, rules, machine });
    for (const part of [contexts[0], planner.documents, planner.formats]) expect(Object.isFrozen(part)).toBe(true);
  });

  test("the same name from two plugins names both", () => {
    const one = definePlugin({ name: "a/one", version: 1, documents: { sheet: () => () => 1 }, formats: { sheet: () => () => 1 } });
    const both = definePlugin({ name: "a/two", version: 1, documents: { sheet: () => () => 1 } });
    const form = definePlugin({ name: "a/form", version: 1, formats: { sheet: () => () => 1 } });
    expect(thrownBy(() => createPlanner({ plugins: [one, both as never] })).message).toContain(
      "“a/two” brings the document “sheet”, which the plugin “a/one” brings too",
    );
    expect(thrownBy(() => createPlanner({ plugins: [one, form as never] })).message).toContain(
      "“a/one” brings the format “sheet”, which the plugin “a/form” brings too",
    );
    expect(Object.keys(createPlanner({ plugins: [both, form] }).documents)).toEqual(["sheet"]);
  });

  test("cannot change a plan or a calendar that somebody passes, also one that is not frozen", () => {
    const meddle =
      () =>
      (of: { name?: string }, { calendar }: { calendar?: object } = {}) => {
        of.name = "changed";
        if (calendar !== undefined) Object.assign(calendar, { from: "changed" });
        return "done";
      };
    const plugin = definePlugin({ name: "acme/memo", version: 1, documents: { meddle } });
    const planner = createPlanner({ plugins: [plugin] });
    const loose = structuredClone(plan) as { name?: string };
    const before = structuredClone(loose);
    expect(thrownBy(() => planner.documents.meddle(loose))).toMatchObject({ code: "plugin", values: { plugin: "acme/memo" } });
    expect(loose).toEqual(before);
    const calendar = structuredClone(generateCalendar(plan, { from: "2027-01-01", to: "2027-01-07" }));
    const kept = structuredClone(calendar);
    const onlyCalendar = definePlugin({
      name: "acme/other",
      version: 1,
      documents: {
        meddle: () => (options: { calendar: object }) => {
          Object.assign(options.calendar, { from: "changed" });
        },
      },
    });
    expect(thrownBy(() => createPlanner({ plugins: [onlyCalendar] }).documents.meddle({ calendar })).code).toBe("plugin");
    expect(calendar).toEqual(kept);
  });

  test("an error of the library is the caller's to see, anything else names the plugin", () => {
    const plugin = definePlugin({ name: "acme/memo", version: 1, documents: { memo: () => (input: unknown) => parsePlan(input).id } });
    expect(thrownBy(() => createPlanner({ plugins: [plugin] }).documents.memo("{")).code).not.toBe("plugin");
  });
});

describe("F75 a maker that fails, whatever it throws, is a `plugin` that names plugin and part", () => {
  const plannerOf = (make: unknown) => {
    const plugin = definePlugin({ name: "acme/memo", version: 1, formats: { memo: make as () => () => unknown } });
    return createPlanner({ plugins: [plugin] });
  };

  test.each([...Object.entries(thrownThings), ["an error of the library", () => new PlanError("config", "no")] as const])(
    "%s",
    (_, thrown) => {
      const make = () => {
        throw thrown();
      };
      expect(thrownBy(() => plannerOf(make))).toMatchObject({ code: "plugin", values: { plugin: "acme/memo", part: "format “memo”" } });
    },
  );

  test("one that makes no function", () => {
    for (const made of [undefined, null, 7, {}, [], throwsAlways]) expect(thrownBy(() => plannerOf(() => made)).code).toBe("plugin");
  });
});
