import { deepFreeze } from "../../base/deep-freeze.js";
import { isRecord } from "../../base/is-record.js";
import type { Json } from "../../base/json/json.js";
import { type FilledLimits, standardLimits } from "../../base/json/standard-limits.js";
import { createProblem } from "../../base/problems/create-problem.js";
import { createNote, type Note } from "../../base/problems/note.js";
import type { Problem } from "../../base/problems/problem.js";
import { createProblemList } from "../../base/problems/problem-list.js";
import type { StandardSchema } from "../../coverage/standard-schema.js";
import { type Place, pathOf } from "../../model/find/place.js";
import type { Plan } from "../../model/plan.js";
import type { Path } from "../../model/values/path.js";
import type { AnyPlugin } from "../plugin.js";
import type { FieldKind } from "../plugin-fields.js";
import type { PluginMigration } from "../plugin-migration.js";
import { lookAtData } from "./look-at-data.js";
import { migrateData, stepsFrom } from "./migrate-data.js";
import { versionIn } from "./version-in.js";
import { withData } from "./with-data.js";

/** How the data of plugins in a plan is read. */
interface DataOptions {
  /** How much a migration may return; absent: the standard limits. */
  readonly limits?: FilledLimits;
  /** Where the plan is, in what was passed; absent: it is all of it. */
  readonly path?: Path;
  /** Whether only its version is asked for, and not whether it fits; absent: both are. */
  readonly isOnlyMigrated?: boolean;
}

/** A plugin, and the way to its version from the one that the plan notes. */
interface Keeper {
  readonly plugin: AnyPlugin;
  /** The version that the plan notes; undefined: none that the plugin can read, so that its data is left alone. */
  readonly from: number | undefined;
  readonly steps: readonly PluginMigration[];
  readonly brought: Places;
  readonly unread: Map<string, Places>;
}

/** Where something was found: the first place, and how many there are. */
interface Places {
  first: Path | undefined;
  count: number;
}

/** What plugins keep in one plan: it is brought to their versions and looked at by their schemas, thing by thing. */
export class PlanData {
  readonly #plan: unknown;
  readonly #limits: FilledLimits;
  readonly #path: Path;
  readonly #isOnlyMigrated: boolean;
  readonly #keepers: ReadonlyMap<string, Keeper>;
  readonly #problems = createProblemList();
  #rest = 0;
  readonly #changed = new Map<Place["node"], { readonly place: Place; readonly data: Record<string, Json> }>();

  /** Takes a plan, also one with problems, whose data nobody else will change. */
  constructor(
    plugins: readonly AnyPlugin[],
    plan: unknown,
    { limits = standardLimits, path = [], isOnlyMigrated = false }: DataOptions = {},
  ) {
    this.#plan = plan;
    this.#limits = limits;
    this.#path = path;
    this.#isOnlyMigrated = isOnlyMigrated;
    this.#keepers = new Map(plugins.map((plugin) => [plugin.name, keeperOf(plugin, plan)]));
  }

  /** The first hundred problems. */
  get problems(): readonly Problem[] {
    return this.#problems.problems;
  }

  /** How many problems there are beyond those listed. */
  get rest(): number {
    return this.#problems.rest + this.#rest;
  }

  /** Reports each plugin, or each of those named, of which the plan notes a newer version. */
  refuseNewer(names: Iterable<string> = this.#keepers.keys()): void {
    for (const name of names) {
      const plugin = this.#keepers.get(name)?.plugin;
      const found = plugin && versionIn(this.#plan, plugin);
      if (plugin === undefined || found === undefined || found <= plugin.version) continue;
      this.#report([...this.#path, "plugins", name], name, { fault: "newer", found, known: plugin.version });
    }
  }

  /** Brings all that the plugins keep on a thing to their versions, and looks at it. */
  lookAll(place: Place): void {
    const ext = place.node["ext"];
    if (isRecord(ext)) for (const name of Object.keys(ext)) this.look(place, name);
  }

  /** The same for one plugin, where it is one of these. */
  look(place: Place, name: string): void {
    const keeper = this.#keepers.get(name);
    const ext = place.node["ext"];
    if (keeper?.from === undefined || !isRecord(ext) || !Object.hasOwn(ext, name)) return;
    const path = [...this.#path, ...pathOf(place), "ext", name];
    const data = this.#bring(keeper, place, ext[name] as Json, path); // the input guard has proved it to be JSON
    if (data !== undefined && !this.#isOnlyMigrated) this.#lookAt(keeper, place, data, path);
  }

  /** What is worth knowing of what was found: which data was migrated, and on which kinds a plugin has no field for it. */
  notes(): readonly Note[] {
    return [...this.#keepers.values()].flatMap(({ plugin: { name, version }, from, brought, unread }) => [
      ...(from === undefined || from >= version
        ? []
        : [
            createNote("migrated-plugin", brought.first ?? ["plugins", name], {
              plugin: name,
              found: from,
              read: version,
              count: brought.count,
            }),
          ]),
      ...[...unread].map(([kind, { first = [], count }]) => createNote("no-plugin-field", first, { plugin: name, kind, count })),
    ]);
  }

  /** The plan with the data as it is in the plugins' versions; the same where nothing changes. */
  planFrom(plan: Plan): Plan {
    const versions: Record<string, number> = {};
    for (const [name, { plugin, from }] of this.#keepers) if (from !== undefined && from < plugin.version) versions[name] = plugin.version;
    if (this.#changed.size === 0 && Object.keys(versions).length === 0) return plan;
    return withData(plan, [...this.#changed.values()], versions);
  }

  /** The data in the plugin's version, frozen; undefined after reporting why there is none. */
  #bring({ plugin: { name, version }, steps, brought }: Keeper, place: Place, given: Json, path: Path): Json | undefined {
    count(brought, path);
    if (!Object.isFrozen(given)) deepFreeze(given); // of a plan with problems there is only what the input guard copied
    if (steps.length === 0) return given;
    const depth = this.#limits.depth - path.length + this.#path.length;
    const { data, failure } = { data: undefined, ...migrateData(steps, given, place.kind as FieldKind, { ...this.#limits, depth }) }; // it carries data
    if (failure !== undefined) this.#report(path, name, { fault: "migration", version, ...failure });
    else if (data !== given) this.#change(place, name, data);
    return data;
  }

  #change(place: Place, name: string, data: Json): void {
    const changed = this.#changed.get(place.node);
    if (changed === undefined) this.#changed.set(place.node, { place, data: { [name]: data } });
    else changed.data[name] = data;
  }

  #lookAt({ plugin: { name, fields }, unread }: Keeper, { kind }: Place, data: Json, path: Path): void {
    const schemas: Readonly<Record<string, StandardSchema | undefined>> = fields;
    const schema = Object.hasOwn(schemas, kind) ? schemas[kind] : undefined;
    if (schema === undefined) {
      const places = unread.get(kind) ?? { first: undefined, count: 0 };
      count(places, path);
      unread.set(kind, places);
      return;
    }
    const { problems, rest } = lookAtData(name, schema, data, path);
    for (const problem of problems) this.#problems.add(problem);
    this.#rest += rest;
  }

  #report(path: Path, plugin: string, values: object): void {
    this.#problems.addMade(() => createProblem("plugin-data", path, { plugin, ...values }));
  }
}

const count = (places: Places, path: Path): void => {
  places.first ??= path;
  places.count += 1;
};

const keeperOf = (plugin: AnyPlugin, plan: unknown): Keeper => {
  const noted = versionIn(plan, plugin);
  const from = noted !== undefined && noted <= plugin.version ? noted : undefined;
  const steps = from === undefined ? [] : stepsFrom(plugin, from);
  return { plugin, from, steps, brought: { first: undefined, count: 0 }, unread: new Map() };
};
