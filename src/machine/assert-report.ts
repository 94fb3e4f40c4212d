import { assertChoice } from "../base/arguments/assert-choice.js";
import { assertLike } from "../base/arguments/assert-like.js";
import { assertValues } from "../base/arguments/assert-values.js";
import type { GateReport } from "../model/journey/gate-report.js";
import type { StageEvent } from "../model/journey/stage-event.js";
import type { Path } from "../model/values/path.js";
import { refusalMessages, type StageRefusal } from "./refuse-move.js";

/** Throws `type`, with the path to the place, for an argument that is no report of a gate. */
export const assertReport = (report: GateReport, path: Path): void => {
  assertLike(
    report,
    { gate: "", key: "", met: true, message: "", values: {} },
    { path, expected: "a report of a gate, as a journey keeps it" },
  );
  assertValues(report.values, [...path, "values"]);
};

/** Throws `type`, with the path to the place, for an event that does not keep a list of reports. */
export const assertReports = (event: Pick<StageEvent, "gates">, path: Path): void => {
  assertLike(event, { gates: [] }, { path, expected: "an event with the reports of its gates" });
  for (const [at, report] of event.gates.entries()) assertReport(report, [...path, "gates", at]);
};

/** Throws `type` or `choice`, with the path to the place, for an argument that is no refusal of a move. */
export const assertRefusal = (refusal: StageRefusal): void => {
  const path = ["refusal"];
  assertLike(refusal, { code: "", values: {}, gates: [] }, { path, expected: "a refusal, as `advanceStage` and its siblings return it" });
  assertChoice(refusal.code, Object.keys(refusalMessages), [...path, "code"]);
  assertValues(refusal.values, [...path, "values"]);
  for (const [at, report] of refusal.gates.entries()) assertReport(report, [...path, "gates", at]);
};
