import type * as fastCheck from "fast-check";
import type { Plan, PlanInput } from "../../model/plan.js";
import type { LocalDate } from "../../model/values/dates.js";
import type { AnyPlugin } from "../../plugins/plugin.js";
import type { FieldKind, PluginField } from "../../plugins/plugin-fields.js";
import type { FastCheck } from "../fast-check.js";

/** What a plugin is tried with. Whatever it is, the plugin is also tried on an empty plan, and on one with a thing of each kind. */
export interface PluginCases<Fields = never, Documents = never, Formats = never> {
  /** Plans as they may be written, with data of the plugin or without. */
  readonly plans?: readonly PlanInput[] | undefined;
  /** Data of the plugin's fields as it may be written, by kind: each is written to a thing of the kind, and read again. Of each field there must be some, here or in a plan. */
  readonly data?: DataByKind<Fields> | undefined;
  /** Data as it was written by earlier versions of the plugin, by version and kind: of each version there must be some. */
  readonly migrations?: { readonly [Version in number]?: OldDataByKind<Fields> } | undefined;
  /** The plugins that it requires, each behind all that it requires itself. */
  readonly requires?: readonly AnyPlugin[] | undefined;
  /** How a document is called that takes more than a plan, by its name. */
  readonly documents?: Calls<Documents> | undefined;
  /** How a format is called that takes more than a plan, by its name. */
  readonly formats?: Calls<Formats> | undefined;
  /** The day on which rules and gates are asked, for two weeks from which they are given a calendar; absent: `2027-01-04`. */
  readonly today?: LocalDate | undefined;
  /** Fast-check itself, for random plans besides; which they are depends on its version alone. */
  readonly fc?: (FastCheck & Pick<typeof fastCheck, "sample">) | undefined;
}

/** The kinds on which a plugin has fields. */
type KindsOf<Fields> = keyof Fields & FieldKind;

/** Of a plugin without fields, no kind can be named. */
type ByKind<Fields, Data> = [KindsOf<Fields>] extends [never] ? Readonly<Record<string, never>> : Data;

type DataByKind<Fields> = ByKind<
  Fields,
  { readonly [K in KindsOf<Fields>]?: readonly (Fields[K] extends PluginField<infer _Reads, infer Writes> ? Writes : never)[] }
>;

type OldDataByKind<Fields> = ByKind<Fields, { readonly [K in KindsOf<Fields>]?: readonly unknown[] }>;

type Calls<Makers> = { readonly [Name in keyof Makers]?: (call: MadeBy<Makers[Name]>, plan: Plan) => unknown };

type MadeBy<Maker> = Maker extends (context: never) => infer Made ? Made : never;
