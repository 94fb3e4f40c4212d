import { shortValue } from "../base/text/short-value.js";
import type { GateReport } from "../model/journey/gate-report.js";
import type { Plan } from "../model/plan.js";
import { sayTemplate } from "../words/phrases.js";
import type { Wording } from "../words/wording.js";
import { wordingOf } from "../words/wording-of.js";
import type { GateValue } from "./gate.js";
import { isShut } from "./is-shut.js";

/** The English template of each reason for which a move is refused; a language has its own as `refusals/<code>`. */
export const refusalMessages = /* @__PURE__ */ Object.freeze({
  gates: "The step from “{from, choice, stage}” to “{to, choice, stage}” is not open yet. {needed}",
  "no-step":
    "{type, select, return {No return leads} other {No step leads on}} from “{from, choice, stage}”{to, select, absent {} other { to “{to, choice, stage}”}}.{choices, select, absent {} other { Possible from there: {choices, choice, stage}.}}",
  "which-step":
    "{type, select, return {Several returns lead} other {Several steps lead on}} from “{from, choice, stage}”. Choose one in `to`: {choices}.",
  begun:
    "The journey has begun: it has {count, plural, one {one event} other {# events}} and stands in “{from, choice, stage}”. A plan can be adopted only before the first. Advance it, or return to listening.",
  "no-stage": "The machine has no stage “{to}”. Its stages are {choices, choice, stage}.",
  paused: "The journey is paused in “{from, choice, stage}”. Resume it first.",
  "not-paused": "The journey is not paused, so there is nothing to resume.",
  time: "The move is earlier than the last event, which happened on {last, date} UTC. Time in a journey does not go backwards.",
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
  /** The raw values of the sentence, for saying it in another language. */
  readonly values: Readonly<Record<string, GateValue>>;
  /** What the gates of the step said; empty where they were not asked. */
  readonly gates: readonly GateReport[];
}

/** Returns a frozen refusal with its reason in English. */
export const refuseMove = (
  code: RefusalCode,
  values: Readonly<Record<string, GateValue>>,
  plan: Plan,
  gates: readonly GateReport[] = Object.freeze([]),
): StageRefusal => {
  const stated = Object.freeze(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, shorten(value)])));
  const refusal = { ok: false, code, reason: "", values: stated, gates } as const;
  return Object.freeze({ ...refusal, reason: sayRefusal(refusal, wordingOf(plan)) });
};

/** Returns the reason of a refusal, in the language of the wording; what its gates need is said as their reports say it. */
export const sayRefusal = ({ code, values, gates }: StageRefusal, wording: Wording): string => {
  const shut = gates.filter(isShut);
  const needed = shut.length === 0 ? undefined : shut.map(({ message }) => message).join(" ");
  return sayTemplate(wording, `refusals/${code}`, refusalMessages[code], { ...values, needed });
};

const shorten = (value: GateValue): GateValue => (typeof value === "object" ? Object.freeze(shortValue([...value])) : shortValue(value));
