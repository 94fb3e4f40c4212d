import type { Rule } from "../coverage/rule.js";
import type { Plugin } from "../plugins/plugin.js";
import type { DocumentMaker, FormatMaker } from "../plugins/plugin-context.js";
import { assertTestedPlugin } from "./plugins/assert-tested-plugin.js";
import { checkPlugin } from "./plugins/check-plugin.js";
import type { PluginCases } from "./plugins/plugin-cases.js";
import { PluginTestError } from "./plugins/plugin-test-error.js";
import { readPluginCases } from "./plugins/read-plugin-cases.js";
import type { ReadsAndWrites } from "./plugins/write-sample.js";

/**
 * Tests that a plugin does what every plugin must, with data of its fields and plans of yours; for any test runner, or none (X10). It makes sure that
 * - data of its fields is written, read, written as text and read again as the same, and a planner makes no other plan of it;
 * - plans with its data can be read, edited, merged and written where the plugin is absent, and the data stays the same, byte for byte;
 * - its schemas answer whatever stands in a plan at once, with a value or with issues, and change nothing;
 * - data of each earlier version is brought to the plugin's, the same step by step and at once, fits afterwards, and stays what it is from then on;
 * - its rules, gates, documents and formats fail on no plan, with its data or without, and answer the same when they are asked again, about another copy of the plan, and in another
 *   order of plugins.
 *
 * What each of its rules and gates says is for `testRule` and `testGate`. With `fc` it is tried on random plans, too. How long anything takes is not looked at.
 * Throws one `PluginTestError`, an ordinary `Error`, that lists all that is wrong, part by part; a `PlanError` `type` for what is no plugin or not what it can be tried with, and `date`
 * for a `today` that is no day.
 *
 * @example
 * ```ts
 * import { definePlugin } from "social-plan";
 * import { testPlugin } from "social-plan/testing";
 * import * as z from "zod";
 *
 * const pharma = definePlugin({
 *   name: "acme/pharma",
 *   version: 1,
 *   fields: { content: z.object({ reviewedBy: z.string() }) },
 * });
 *
 * testPlugin(pharma, {
 *   data: { content: [{ reviewedBy: "dr-ito" }] },
 *   plans: [{ format: "social-plan/1", id: "acme", content: [{ id: "leaflet", title: "How to store it" }] }],
 * });
 * ```
 */
export const testPlugin = <
  Name extends string,
  Fields,
  R extends readonly Rule[],
  Needs extends string,
  Documents extends Readonly<Record<string, DocumentMaker>>,
  Formats extends Readonly<Record<string, FormatMaker>>,
  Stage extends string,
>(
  plugin: Plugin<Name, Fields, R, Needs, Documents, Formats, Stage>,
  cases: PluginCases<NoInfer<Fields>, NoInfer<Documents>, NoInfer<Formats>> = {},
): void => {
  assertTestedPlugin(plugin, ["plugin"]);
  // Its kinds and the types of its data are for the compiler.
  const failures = checkPlugin(plugin as unknown as ReadsAndWrites, readPluginCases(cases as PluginCases));
  if (failures.length > 0) throw new PluginTestError(plugin.name, failures);
};
