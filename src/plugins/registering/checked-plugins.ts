import type { ListenFirstStage } from "../../stages/listen-first-table.js";
import type { AnyPlugin } from "../plugin.js";

/**
 * The same list of plugins, or an error in place of one that cannot stand where it does. A list whose plugins the compiler does not know one by one is looked at when the program runs.
 * What the plugins before one have taken is handed on by itself, so that the compiler goes through a long list as through a short one.
 */
export type Checked<
  Plugins extends readonly AnyPlugin[],
  Standard extends boolean,
  /** The names that no other may have. */
  Names extends string = Standards,
  /** The names that may be required, those that a plugin may have included. */
  There extends string = Standard extends true ? Standards : never,
  Stages extends string = ListenFirstStage,
  Documents extends string = never,
  Formats extends string = never,
  Done extends readonly unknown[] = readonly [],
> = Plugins extends readonly [infer First extends AnyPlugin, ...infer Rest extends readonly AnyPlugin[]]
  ? Checked<
      Rest,
      Standard,
      Names | OneName<First["name"]>,
      There | First["name"],
      Stages | StagesOf<First>,
      Documents | Known<keyof First["documents"]>,
      Formats | Known<keyof First["formats"]>,
      readonly [...Done, CheckedOne<First, Names, There, Stages, Documents, Formats>]
    >
  : Done extends readonly []
    ? Plugins
    : readonly [...Done, ...Plugins];

type CheckedOne<
  One extends AnyPlugin,
  Names extends string,
  There extends string,
  Stages extends string,
  Documents extends string,
  Formats extends string,
> = [OneName<One["name"]> & Names] extends [never]
  ? [Known<One["requires"][number]>] extends [There]
    ? [StagesOf<One> & Stages] extends [never]
      ? [Known<keyof One["documents"]> & Documents] extends [never]
        ? [Known<keyof One["formats"]> & Formats] extends [never]
          ? One
          : `ERROR: plugin "${One["name"]}" has the format "${Known<keyof One["formats"]> & Formats}", which one before it has`
        : `ERROR: plugin "${One["name"]}" has the document "${Known<keyof One["documents"]> & Documents}", which one before it has`
      : `ERROR: plugin "${One["name"]}" adds the stage "${StagesOf<One> & Stages}", which is there already`
    : `ERROR: plugin "${One["name"]}" needs "${Exclude<Known<One["requires"][number]>, There>}" listed before it`
  : `ERROR: plugin "${One["name"]}" is listed twice`;

/** The library's own plugin. */
type Standards = "social-plan/standard";

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
