import type { ListenFirstStage } from "../../stages/listen-first-table.js";
import type { AnyPlugin } from "../plugin.js";

/** What the plugins before one have taken. */
interface Taken {
  readonly names: string;
  readonly stages: string;
  readonly documents: string;
  readonly formats: string;
}

/** What the library has taken. */
interface Free<Standard extends boolean> extends Taken {
  readonly names: Standard extends true ? "social-plan/standard" : never;
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

type CheckedOne<One extends AnyPlugin, Before extends Taken> = One["name"] extends Before["names"]
  ? `ERROR: plugin "${One["name"]}" is listed twice`
  : One["requires"][number] extends Before["names"]
    ? StagesOf<One> & Before["stages"] extends never
      ? NamesOf<One["documents"]> & Before["documents"] extends never
        ? NamesOf<One["formats"]> & Before["formats"] extends never
          ? One
          : `ERROR: plugin "${One["name"]}" has the format "${NamesOf<One["formats"]> & Before["formats"]}", which one before it has`
        : `ERROR: plugin "${One["name"]}" has the document "${NamesOf<One["documents"]> & Before["documents"]}", which one before it has`
      : `ERROR: plugin "${One["name"]}" adds the stage "${StagesOf<One> & Before["stages"]}", which is there already`
    : `ERROR: plugin "${One["name"]}" needs "${Exclude<One["requires"][number], Before["names"]>}" listed before it`;

interface With<One extends AnyPlugin, Before extends Taken> extends Taken {
  readonly names: Before["names"] | One["name"];
  readonly stages: Before["stages"] | StagesOf<One>;
  readonly documents: Before["documents"] | NamesOf<One["documents"]>;
  readonly formats: Before["formats"] | NamesOf<One["formats"]>;
}

type NamesOf<Members> = keyof Members & string;

/** The stages that a plugin is known to add; of a plugin that may add any, none is known. */
type StagesOf<One extends AnyPlugin> =
  NonNullable<One["machine"]["stages"]> extends infer Stages ? (string extends keyof Stages ? never : keyof Stages & string) : never;
