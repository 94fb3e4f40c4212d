import type { CatalogMetric } from "../catalog/catalog-metric.js";
import type { CatalogPlatform } from "../catalog/catalog-platform.js";
import type { Rule } from "../coverage/rule.js";
import type { Edit } from "../edit/edit.js";
import type { Gate } from "../machine/gate.js";
import type { IdOf } from "../model/kind.js";
import type { NodeOf } from "../model/nodes.js";
import type { DocumentMaker, FormatMaker } from "./plugin-context.js";
import type { FieldKind, FieldSchemas, PluginField, SchemasOf } from "./plugin-fields.js";
import type { MachineOf, PluginMachine } from "./plugin-machine.js";
import type { PluginMigration } from "./plugin-migration.js";

/** A plugin of whatever sort, as a planner takes it. */
export interface AnyPlugin {
  /** Its name, `owner/name`: under it a plan keeps its data. */
  readonly name: string;
  /** The version of its data, from 1. */
  readonly version: number;
  /** The names of the plugins it cannot do without. */
  readonly requires: readonly string[];
  /** The schemas of its data, by kind. */
  readonly fields: FieldSchemas;
  /** How its data of one version becomes data of the next, by the version that comes of it. */
  readonly migrations: Readonly<Record<number, PluginMigration>>;
  /** The platforms it adds. */
  readonly platforms: readonly CatalogPlatform[];
  /** The metrics it adds to the catalogue. */
  readonly metrics: readonly CatalogMetric[];
  /** The rules it adds. */
  readonly rules: readonly Rule[];
  /** The gates it adds. */
  readonly gates: readonly Gate[];
  /** What it adds to the stage machine. */
  readonly machine: PluginMachine;
  /** Its documents, by name. */
  readonly documents: Readonly<Record<string, DocumentMaker>>;
  /** Its formats, by name. */
  readonly formats: Readonly<Record<string, FormatMaker>>;
}

/** A plugin: a frozen value that says what it adds to the model, and reads and writes its own data. */
export interface Plugin<
  Name extends string = string,
  Fields = Readonly<Record<never, never>>,
  R extends readonly Rule[] = readonly Rule[],
  Needs extends string = string,
  Documents extends Readonly<Record<string, DocumentMaker>> = Readonly<Record<string, DocumentMaker>>,
  Formats extends Readonly<Record<string, FormatMaker>> = Readonly<Record<string, FormatMaker>>,
  Stage extends string = string,
> extends AnyPlugin {
  /** Its name, `owner/name`: under it a plan keeps its data. */
  readonly name: Name;
  /** The names of the plugins it cannot do without. */
  readonly requires: readonly Needs[];
  /** The schemas of its data, by kind. */
  readonly fields: SchemasOf<Fields>;
  /** The rules it adds. */
  readonly rules: R;
  /** What it adds to the stage machine. */
  readonly machine: MachineOf<Stage>;
  /** Its documents, by name. */
  readonly documents: Documents;
  /** Its formats, by name. */
  readonly formats: Formats;
  /**
   * Returns the plugin's data on a thing, as the schema of its kind reads it; undefined where there is none.
   * Throws `plugin-data` for data that does not fit, and `plugin` for a schema that does not answer at once.
   */
  read<K extends keyof Fields & FieldKind>(
    node: NodeOf<K>,
    kind: K,
  ): (Fields[K] extends PluginField<infer Reads, infer _Writes> ? Reads : never) | undefined;
  /**
   * Stores the plugin's data on a thing of the plan being edited, as it is given, and notes the version it is of; `undefined` takes it away.
   * Throws `plugin-data` for data that does not fit, and `plugin` where the plan holds data of another version of the plugin.
   */
  write<K extends keyof Fields & FieldKind>(
    tx: Edit,
    kind: K,
    id: IdOf<NoInfer<K>>,
    value: (Fields[NoInfer<K>] extends PluginField<infer _Reads, infer Writes> ? Writes : never) | undefined,
  ): void;
}
