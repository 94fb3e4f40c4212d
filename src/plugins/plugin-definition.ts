import type { CatalogMetric } from "../catalog/catalog-metric.js";
import type { Rule } from "../coverage/rule.js";
import type { Gate } from "../machine/gate.js";
import type { DocumentMaker, FormatMaker, MakesFunctions } from "./plugin-context.js";
import type { FieldKind } from "./plugin-fields.js";
import type { PluginMachine } from "./plugin-machine.js";
import type { MigrationTo, PluginMigration } from "./plugin-migration.js";
import type { PluginPlatform } from "./plugin-platform.js";

/** What a plugin is made of. */
export interface PluginDefinition<
  Name extends string,
  Version extends number,
  Needs extends string,
  Schemas,
  R extends readonly Rule[],
  G extends readonly Gate[],
  Documents,
  Formats,
  To extends number,
  Stage extends string,
  Step extends string,
> {
  /** Its name, `owner/name`, in lower-case letters, digits, dots, dashes and underscores: under it a plan keeps its data. */
  readonly name: Name;
  /** The version of its data, from 1; raise it when data written before reads otherwise. */
  readonly version: Version;
  /** The names of the plugins it cannot do without; in a planner they are listed before it. */
  readonly requires?: readonly (Needs extends NoInfer<Name> ? "ERROR: a plugin does not require itself" : Needs)[] | undefined;
  /** The schemas of its data, by the kind of thing that carries it: any Standard Schema that answers at once. */
  readonly fields?: (Schemas & FieldNames) | undefined;
  /** How data of one version becomes data of the next, by the version that comes of it; where one is absent, nothing changes. */
  readonly migrations?:
    | (Readonly<Record<number, PluginMigration>> & { readonly [V in To]: PluginMigration & MigrationTo<V, NoInfer<Version>> })
    | undefined;
  /** The platforms it adds. */
  readonly platforms?: readonly PluginPlatform[] | undefined;
  /** The metrics it adds to the catalogue. */
  readonly metrics?: readonly CatalogMetric[] | undefined;
  /** The rules it adds; their ids begin with its name. */
  readonly rules?: (R & Named<R, NoInfer<Name>>) | undefined;
  /** The gates it adds; their ids begin with its name. */
  readonly gates?: (G & Named<G, NoInfer<Name>>) | undefined;
  /** What it adds to the stage machine. */
  readonly machine?:
    | PluginMachine<Stage, Step, NamedBy<NoInfer<Needs>>, NoInfer<G>[number]["id"] | `${NoInfer<Needs>}/${string}`>
    | undefined;
  /** Its documents, by name: each a function of the planner's context that returns the function people call. */
  readonly documents?: (Documents & Readonly<Record<string, DocumentMaker>> & MakesFunctions<NoInfer<Documents>>) | undefined;
  /** Its formats, by name, in the same way. */
  readonly formats?: (Formats & Readonly<Record<string, FormatMaker>> & MakesFunctions<NoInfer<Formats>>) | undefined;
}

/** The kinds that can have a field, for an editor to offer: what a schema must be is said where the plugin is defined. */
type FieldNames = { readonly [K in FieldKind]?: unknown };

/** The stages and steps that the plugins it requires may have: the compiler does not know these, so any. The library's own are known. */
type NamedBy<Needs extends string> = [Exclude<Needs, "social-plan/standard">] extends [never] ? never : string;

/** Rules or gates of which each has an id that begins with the name of the plugin, and none the id of another. */
type Named<List extends readonly { readonly id: string }[], Name extends string, Seen extends string = never> = List extends readonly [
  infer First extends { readonly id: string },
  ...infer Rest extends readonly { readonly id: string }[],
]
  ? readonly [NamedOne<First, Name, Seen>, ...Named<Rest, Name, Seen | First["id"]>]
  : List;

type NamedOne<One extends { readonly id: string }, Name extends string, Seen extends string> = One["id"] extends Seen
  ? `ERROR: "${One["id"]}" is listed twice`
  : One["id"] extends `${Name}/${string}`
    ? One
    : `ERROR: the id "${One["id"]}" does not begin with "${Name}/"`;
