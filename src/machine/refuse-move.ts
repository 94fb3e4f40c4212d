import { echoedRefusal } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import { fillTemplate } from "../base/text/fill-template.js";
import type { GateReport } from "../model/journey/gate-report.js";

/** The English template of each reason for which a move is refused, for `fillTemplate`: exported so that an app can say them in its own language. */
export const refusalMessages = /* @__PURE__ */ Object.freeze({
  gates: "The step from “{from}” to “{to}” is not open yet. {needed}",
  "no-step": "No {type} leads from “{from}”[ to “{to}”].[ From here one can {type} to: {choices}.]",
  "which-step": "Several steps {type} from “{from}”. Say which in `to`: {choices}.",
  paused: "The journey is paused in “{from}”. Resume it first.",
  "not-paused": "The journey is not paused, so there is nothing to resume.",
  time: "{at} is earlier than the last event, which happened at {last}. Time in a journey does not go backwards.",
} as const);

/** Why a move is refused. */
export type RefusalCode = keyof typeof refusalMessages;

/** A move that was refused: data, never thrown. */
export interface StageRefusal {
  /** It was refused. */
  readonly ok: false;
  /** Why, by name. */
  readonly code: RefusalCode;
  /** Why, in a sentence, and what would help. */
  readonly reason: string;
  /** What the sentence is made of, for saying it in another language. */
  readonly values: Readonly<Record<string, string>>;
  /** What the gates of the step said; empty where they were not asked. */
  readonly gates: readonly GateReport[];
}

/** Returns a frozen refusal whose reason is the code's template filled with the values. */
export const refuseMove = (
  code: RefusalCode,
  values: Readonly<Record<string, string>>,
  gates: readonly GateReport[] = Object.freeze([]),
): StageRefusal => {
  const told = Object.freeze(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, excerpt(value, echoedRefusal)])));
  return Object.freeze({ ok: false, code, reason: fillTemplate(refusalMessages[code], told), values: told, gates });
};
