import type { ListenFirstStage } from "../../stages/listen-first-table.js";
import type { AnyPlugin } from "../plugin.js";

/** What the plugins before one have taken, as far as the compiler knows it. */
interface Taken {
  /** The names that no other may have. */
  readonly names: string;
  /** The names that may be required, those that a plugin may have included. */
  readonly there: string;
  readonly stages: string;
  readonly documents: string;
  readonly formats: string;
}

/** What the library has taken. */
interface Free<Standard extends boolean> extends Taken {
  readonly names: "social-plan/standard";
  readonly there: Standard extends true ? "social-plan/standard" : never;
  readonly stages: ListenFirstStage;
  readonly documents: never;
  readonly formats: never;
}

/** The same list of plugins, or an error in place of one that cannot stand where it does. A list whose plugins the compiler does not know one by one is looked at when the program runs. */
export type Checked<
  Plugins extends readonly AnyPlugin[],
  Standard extends boolean,
  Before extends Taken = Free<Standard>,
> = Plugins extends readonly [infer First extends AnyPlugin, ...infer Rest extends readonly AnyPlugin[]]
  ? readonly [CheckedOne<First, Before>, ...Checked<Rest, Standard, With<First, Before>>]
  : Plugins;

type CheckedOne<One extends AnyPlugin, Before extends Taken> = [OneName<One["name"]> & Before["names"]] extends [never]
  ? [Known<One["requires"][number]>] extends [Before["there"]]
    ? [StagesOf<One> & Before["stages"]] extends [never]
      ? [Known<keyof One["documents"]> & Before["documents"]] extends [never]
        ? [Known<keyof One["formats"]> & Before["formats"]] extends [never]
          ? One
          : `ERROR: plugin "${One["name"]}" has the format "${Known<keyof One["formats"]> & Before["formats"]}", which one before it has`
        : `ERROR: plugin "${One["name"]}" has the document "${Known<keyof One["documents"]> & Before["documents"]}", which one before it has`
      : `ERROR: plugin "${One["name"]}" adds the stage "${StagesOf<One> & Before["stages"]}", which is there already`
    : `ERROR: plugin "${One["name"]}" needs "${Exclude<Known<One["requires"][number]>, Before["there"]>}" listed before it`
  : `ERROR: plugin "${One["name"]}" is listed twice`;

interface With<One extends AnyPlugin, Before extends Taken> extends Taken {
  readonly names: Before["names"] | OneName<One["name"]>;
  readonly there: Before["there"] | One["name"];
  readonly stages: Before["stages"] | StagesOf<One>;
  readonly documents: Before["documents"] | Known<keyof One["documents"]>;
  readonly formats: Before["formats"] | Known<keyof One["formats"]>;
}

/** The stages that a plugin is known to add. */
type StagesOf<One extends AnyPlugin> = Known<keyof NonNullable<One["machine"]["stages"]>>;

/** The name that a plugin is known to have; of one that may have either of two names, none is. */
type OneName<Name extends string, All = Name> = Name extends All ? ([All] extends [Name] ? Known<Name> : never) : never;

/** The names that are known to the letter; of one that may be any text, or any that begins in some way, none is. */
type Known<Names extends PropertyKey> = Names extends string
  ? Readonly<Record<never, never>> extends Readonly<Record<Names, 1>>
    ? never
    : Names
  : never;
