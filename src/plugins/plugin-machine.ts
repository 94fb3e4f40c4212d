import type { AddedStage } from "../machine/extend-stage-machine.js";
import type { StageInvolvement, Transition } from "../machine/stage-machine.js";
import type { ListenFirstGate, ListenFirstStage, ListenFirstStep } from "../stages/listen-first-table.js";

/** What a plugin adds to the stage machine. It takes nothing away, so that a journey that could be replayed without it still can. */
export interface PluginMachine<
  Stage extends string = string,
  Step extends string = string,
  Named extends string = string,
  Asked extends string = string,
> {
  /** The stages it adds, by name. */
  readonly stages?:
    | { readonly [S in Stage]: AddedStage<NoInfer<ListenFirstStage | Stage | Named>> & NotTaken<"stage", S, ListenFirstStage> }
    | undefined;
  /** The steps it adds, by name. */
  readonly transitions?:
    | {
        readonly [S in Step]: Transition<NoInfer<ListenFirstStage | Stage | Named>, NoInfer<ListenFirstGate | Asked>> &
          NotTaken<"step", S, ListenFirstStep>;
      }
    | undefined;
  /** The gates that steps of the machine ask besides their own, by the name of the step. */
  readonly gatesOn?:
    | { readonly [S in NoInfer<ListenFirstStep | Step | Named>]?: readonly NoInfer<ListenFirstGate | Asked>[] | undefined }
    | undefined;
  /** What is done on a channel in the stages it adds. */
  readonly stageInvolvement?: { readonly [S in NoInfer<Stage>]?: StageInvolvement } | undefined;
}

/** What is added must have a name that the machine does not have yet. */
type NotTaken<What extends string, Name extends string, Taken extends string> = Name extends Taken
  ? `ERROR: the machine has the ${What} "${Name}" already`
  : unknown;

/** What a finished plugin is known to add to the machine: of one without stages no more than that, so that a plugin can be made on top of it. */
export type MachineOf<Stage extends string> = [Stage] extends [never] ? Readonly<Record<never, never>> : PluginMachine<Stage>;
