import { assertLike } from "../base/arguments/assert-like.js";
import type { Path } from "../model/values/path.js";
import { gateExample } from "./gate.js";
import type { StageMachine, StageTable } from "./stage-machine.js";

/** A memo of the machines that were made here: they need not be looked through. */
const known = new WeakSet<object>();

/** Remembers a frozen machine, and returns it. */
export const rememberMachine = <M extends object>(machine: M): M => {
  known.add(machine);
  return machine;
};

const tableExample = {
  id: "",
  version: 0,
  stages: [""],
  initial: "",
  "gates?": [gateExample],
  "stageInvolvement?": { "*": { does: "", sentence: "" } },
  transitions: { "*": { type: "", from: [""], to: "", gates: [""] } },
};

/** Throws `config`, with the path to the place, for an argument that is not shaped like the table of a stage machine; where it brings gates, those too are looked at. */
export const assertTable = (machine: StageTable, path: Path = ["machine"]): void => {
  if (!known.has(machine))
    assertLike(machine, tableExample, {
      path,
      expected: "a stage machine, as `defineStageMachine` makes it, or its table",
      code: "config",
    });
};

/** The same for a machine that must bring its gates. */
export const assertMachine = (machine: StageMachine, path: Path = ["machine"]): void => {
  assertTable(machine, path);
  assertLike(machine, { gates: [] }, { path, code: "config" });
};
