import type { Json } from "../base/json/json.js";
import type { FieldKind } from "./plugin-fields.js";

/** Returns what a plugin's data on one thing becomes in the next version; what it is given is frozen. */
export type PluginMigration = (data: Json, kind: FieldKind) => Json;

/** The versions that migrations can lead to: from the second to the plugin's own. */
type VersionsUpTo<Version extends number, Counted extends readonly unknown[] = readonly [unknown]> = number extends Version
  ? number
  : Counted["length"] extends Version | 500 // further than any plugin gets, and where a version that is no whole number ends
    ? never
    : [...Counted, unknown]["length"] | VersionsUpTo<Version, readonly [...Counted, unknown]>;

/** What a migration must be: one that leads to a version that the plugin can have. */
export type MigrationTo<To extends number, Version extends number> = [To] extends [VersionsUpTo<Version>]
  ? unknown
  : `ERROR: version ${Version} of the plugin has no migration to version ${To}`;
