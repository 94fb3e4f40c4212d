import type { Rule } from "../coverage/rule.js";
import type { Gate } from "../machine/gate.js";
import { makePlugin } from "./make-plugin.js";
import type { Plugin } from "./plugin.js";
import type { DocumentMaker, FormatMaker } from "./plugin-context.js";
import type { PluginDefinition } from "./plugin-definition.js";
import type { FieldSchema, FieldsOf } from "./plugin-fields.js";

type Nothing = Readonly<Record<never, never>>;

type Makers = Readonly<Record<string, DocumentMaker>>;

/** The same type, which the place where the plugin goes says nothing about: what a definition leaves out is nothing there, too. */
type Held<T extends Limit, Limit> = [T] extends [infer Same extends Limit] ? Same : never;

/**
 * Returns a plugin, a frozen value: what an app or agency adds to the model, without touching it (X10). A planner that was made with it knows its fields, platforms, metrics, rules,
 * gates, documents and formats; plans keep its data under its name, also where it is absent. One plugin can be made on top of another, `{ ...fields, rules }`, as rules that read its data need. A plugin is trusted code: what it throws or returns is looked at, how long it takes is not.
 * Throws `plugin`, with the path to the place, for a definition that lacks something or contradicts itself.
 *
 * @example
 * ```ts
 * import { createPlan, definePlugin, editPlan } from "social-plan";
 * import * as z from "zod";
 *
 * const pharma = definePlugin({
 *   name: "acme/pharma",
 *   version: 1,
 *   fields: { content: z.object({ reviewedBy: z.string() }) },
 * });
 *
 * const plan = createPlan({ id: "acme" }).content({ id: "leaflet", title: "How to store it" }).build();
 * const next = editPlan(plan, (tx) => pharma.write(tx, "content", "leaflet", { reviewedBy: "dr-ito" })).plan;
 * const [leaflet] = next.content;
 * leaflet && pharma.read(leaflet, "content")?.reviewedBy; // => "dr-ito"
 * next.plugins; // => { "acme/pharma": 1 }
 * ```
 */
export const definePlugin = <
  const Name extends `${string}/${string}`,
  const Version extends number,
  const Needs extends string = never,
  Schemas extends { readonly [K in keyof Schemas]: FieldSchema<K, Schemas[K]> } = Nothing,
  const R extends readonly Rule[] = readonly [],
  const G extends readonly Gate[] = readonly [],
  Documents extends Readonly<Record<string, DocumentMaker>> = Nothing,
  Formats extends Readonly<Record<string, FormatMaker>> = Nothing,
  const To extends number = never,
  const Stage extends string = never,
  const Step extends string = never,
>(
  definition: PluginDefinition<Name, Version, Needs, Schemas, R, G, Documents, Formats, To, Stage, Step>,
): Plugin<
  Name,
  FieldsOf<Schemas>,
  Held<R, readonly Rule[]>,
  Held<Needs, string>,
  Held<Documents, Makers>,
  Held<Formats, Makers>,
  Held<Stage, string>
> => {
  // What it is made of was compared by the compiler, and is looked at when the program runs.
  return makePlugin(definition as never, true) as never;
};
