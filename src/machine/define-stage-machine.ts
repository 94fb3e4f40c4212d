import { assertLike } from "../base/arguments/assert-like.js";
import { PlanError } from "../base/problems/plan-error.js";
import { didYouMean } from "../base/text/did-you-mean.js";
import { echoedId } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Path } from "../model/values/path.js";
import { type Gate, gateExample } from "./gate.js";
import { rememberMachine } from "./known-machines.js";
import { readGate } from "./read-gate.js";
import type { StageInvolvement, StageMachine, StageStep, Transition } from "./stage-machine.js";

/** What a stage machine is made of. */
export interface StageMachineDefinition<Stage extends string, G extends readonly Gate[], Step extends string> {
  /** The name its events carry. */
  readonly id: string;
  /** Its version, from 1; raise it when a step goes away or changes its meaning. */
  readonly version: number;
  /** Its stages, in the order in which they are meant to be reached. */
  readonly stages: readonly Stage[];
  /** The stage of an empty log. */
  readonly initial: NoInfer<Stage>;
  /** Its gates. */
  readonly gates: G;
  /** Its steps by name; `pause` and `resume` are always there and are not listed. */
  readonly transitions: { readonly [S in Step]: Transition<NoInfer<Stage>, NoInfer<G>[number]["id"]> };
  /** What we do on a channel in a stage, for stages of other names than those of `listenFirst`. */
  readonly stageInvolvement?: { readonly [S in NoInfer<Stage>]?: StageInvolvement } | undefined;
}

/**
 * Makes a stage machine: frozen data for `decide`, `evolve`, `explainMoves` and `stageStatus`. Misspelt stages and gates do not compile.
 * Throws `config` for a definition that contradicts itself: a stage, gate or step listed twice, a name that nothing has, a version that is no number from 1.
 *
 * @example
 * ```ts
 * import { defineGate, defineStageMachine, parsePlan, stageStatus } from "social-plan";
 *
 * const named = defineGate({
 *   id: "named",
 *   trial: "firm",
 *   messages: { yes: "It has a name.", no: "It has no name." },
 *   check: (plan) => (plan.name === undefined ? { met: false, message: "no" } : { met: true, message: "yes" }),
 * });
 * const draftFirst = defineStageMachine({
 *   id: "draft-first",
 *   version: 1,
 *   stages: ["draft", "live"],
 *   initial: "draft",
 *   gates: [named],
 *   transitions: { publish: { from: "draft", to: "live", gates: ["named"] } },
 * });
 *
 * const here = stageStatus(parsePlan({ format: "social-plan/1", id: "acme" }), { machine: draftFirst });
 * here.moves.map(({ to, open }) => ({ to, open })); // => [{ to: "live", open: false }]
 * ```
 */
export const defineStageMachine = <const Stage extends string, const G extends readonly Gate[], const Step extends string>(
  machine: StageMachineDefinition<Stage, G, Step>,
): StageMachine<Stage, Step, G[number]["id"]> => {
  assertLike(machine, definitionExample, { path: ["machine"], expected: "an object that says what the machine is", code: "config" });
  return makeMachine(machine, "machine");
};

/** The same for a definition whose shape was looked at; what contradicts itself is named by its place in the argument of this name. */
export const makeMachine = <const Stage extends string, const G extends readonly Gate[], const Step extends string>(
  machine: StageMachineDefinition<Stage, G, Step>,
  argument: string,
): StageMachine<Stage, Step, G[number]["id"]> => {
  const { id, version, stages, initial } = machine;
  const gates = machine.gates.map((gate, at) => readGate(gate, [argument, "gates", at], "config"));
  const gateIds = gates.map((gate) => gate.id);
  refuseTwice("stage", stages, [argument, "stages"]);
  refuseTwice("gate", gateIds, [argument, "gates"]);
  const entries = Object.entries<Transition>(machine.transitions).map(
    ([name, step]) => [name, readStep(step, [argument, "transitions", name], stages, gateIds)] as const,
  );
  if (typeof id !== "string" || id.trim() === "") throw configError("it has no id", [argument, "id"]);
  if (!Number.isInteger(version) || version < 1) throw configError("its version is not a whole number from 1", [argument, "version"]);
  refuseUnknown("stage", initial, stages, { path: [argument, "initial"], where: "`initial`" });
  refuseSameStep(entries, argument);
  const made = Object.freeze({
    id,
    version,
    stages: Object.freeze([...stages]),
    initial,
    gates: Object.freeze(gates),
    // The entries are those of the definition, name by name; their stages were just looked up.
    transitions: Object.freeze(Object.fromEntries(entries)) as StageMachine<Stage, Step, G[number]["id"]>["transitions"],
    ...(machine.stageInvolvement === undefined ? {} : { stageInvolvement: readInvolvement(machine.stageInvolvement, argument, stages) }),
  });
  return rememberMachine(made);
};

/** A step may begin in one stage or in a list of them, which is looked at where it is read. */
const definitionExample = {
  id: "",
  version: 0,
  stages: [""],
  initial: "",
  gates: [gateExample],
  transitions: { "*": { to: "", "gates?": [""] } },
  "stageInvolvement?": { "*": { does: "", sentence: "" } },
};

const readInvolvement = <Stage extends string>(
  given: { readonly [S in Stage]?: StageInvolvement },
  argument: string,
  stages: readonly string[],
): { readonly [S in Stage]?: StageInvolvement } => {
  // A stage that is absent has no entry.
  const entries = Object.entries(given as Readonly<Record<string, StageInvolvement>>);
  const read = entries.map(([stage, { does, sentence }]) => {
    const path = [argument, "stageInvolvement", stage];
    refuseUnknown("stage", stage, stages, { path, where: "`stageInvolvement`" });
    if (!most.includes(does)) throw configError(`what we do in “${excerpt(stage, echoedId)}” is none of ${most.join(", ")}`, path);
    return [stage, Object.freeze({ does, sentence })] as const;
  });
  // The entries are those of the definition, stage by stage.
  return Object.freeze(Object.fromEntries(read)) as { readonly [S in Stage]?: StageInvolvement };
};

const most: readonly string[] = ["nothing", "listen", "respond", "post"];

const readStep = (step: Transition, path: Path, stages: readonly string[], gateIds: readonly string[]): StageStep => {
  const { type = "advance", from, to, gates = [] } = step;
  const where = `the step “${excerpt(String(path.at(-1)), echoedId)}”`;
  if (typeof from !== "string") assertLike(from, [""], { path: [...path, "from"], code: "config" });
  const begins = typeof from === "string" ? [from] : [...from];
  if (type !== "advance" && type !== "return") throw configError(`the type of ${where} is neither advance nor return`, path);
  if (begins.length === 0) throw configError(`${where} begins in no stage`, path);
  for (const stage of [...begins, to]) refuseUnknown("stage", stage, stages, { path, where });
  for (const gate of gates) refuseUnknown("gate", gate, gateIds, { path, where });
  refuseTwice("stage", begins, path, where);
  refuseTwice("gate", gates, path, where);
  return Object.freeze({ type, from: Object.freeze(begins), to, gates: Object.freeze([...gates]) });
};

const refuseUnknown = (
  what: string,
  name: string,
  known: readonly string[],
  { path, where }: { readonly path: Path; readonly where: string },
): void => {
  if (known.includes(name)) return;
  const near = didYouMean(String(name), known);
  const hint = near === undefined ? "" : `. Did you mean “${near}”?`;
  throw configError(`${where} names the ${what} “${excerpt(String(name), echoedId)}”, which it does not have${hint}`, path);
};

const refuseTwice = (what: string, names: readonly string[], path: Path, where = "it"): void => {
  const twice = names.find((name, at) => names.indexOf(name) < at);
  if (twice !== undefined) throw configError(`${where} lists the ${what} “${excerpt(String(twice), echoedId)}” twice`, path);
};

/** Two steps that a log could not distinguish. */
const refuseSameStep = (entries: readonly (readonly [string, StageStep])[], argument: string): void => {
  const seen = new Map<string, string>();
  for (const [name, { type, from, to }] of entries) {
    for (const begin of from) {
      const key = JSON.stringify([type, begin, to]);
      const first = seen.get(key);
      if (first !== undefined)
        throw configError(`the steps “${first}” and “${name}” both ${type} from “${begin}” to “${to}”`, [argument, "transitions", name]);
      seen.set(key, name);
    }
  }
};

const configError = (reason: string, path: Path): PlanError =>
  new PlanError("config", `This is no stage machine: ${reason}${reason.endsWith("?") ? "" : "."}`, { reason }, path);
