import type { GateReport } from "../../model/journey/gate-report.js";
import type { StageEvent } from "../../model/journey/stage-event.js";
import { flag, trueOrFalse } from "../spec/choice.js";
import { digest } from "../spec/code.js";
import { instant } from "../spec/date.js";
import { looseId } from "../spec/id.js";
import { list, listed } from "../spec/list.js";
import { number, whole } from "../spec/number.js";
import { object } from "../spec/object.js";
import { record } from "../spec/record.js";
import { optional, type Spec } from "../spec/spec.js";
import { openWord, text } from "../spec/text.js";
import { oneOf } from "../spec/union.js";

const gateValue = (): Spec<string | number | readonly string[]> =>
  oneOf(
    [text(), number(), listed(text())],
    [
      [true, "type"],
      [null, "type"],
      [{}, "type"],
    ],
  );

/** An event of the journey. */
export const stageEvent = () =>
  object<StageEvent>({
    seq: whole(1),
    cycle: whole(1),
    type: openWord("advance"),
    from: openWord("listen.internal"),
    to: openWord("listen.external"),
    at: instant(),
    by: looseId(),
    because: optional(text()),
    gates: list(
      object<GateReport>({
        gate: text(),
        key: text(),
        met: trueOrFalse(),
        softened: flag(),
        message: text(),
        values: record(gateValue()),
        evidence: list(looseId()),
      }),
    ),
    machine: text(),
    machineVersion: whole(1),
    digest: optional(digest()),
  });
