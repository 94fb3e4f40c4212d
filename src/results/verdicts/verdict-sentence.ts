import type { Target } from "../../model/strategy/target.js";
import { dateOfDay } from "../../time/days.js";
import { sayerOf } from "../../words/phrases.js";
import { describeDay } from "../../words/values/days.js";
import { describeFigure } from "../../words/values/figures.js";
import { describeTarget } from "../../words/values/targets.js";
import type { Wording } from "../../words/wording.js";
import { resultMessages } from "../result-messages.js";
import type { DayTeller } from "./describe-days.js";
import type { Figure } from "./figure.js";
import { inTermsOf } from "./in-terms-of.js";
import type { Judgement } from "./judge-kpi.js";

const say = /* @__PURE__ */ sayerOf("results", resultMessages);

/** What it takes to say how KPIs stand. */
interface Saying {
  /** The words. */
  readonly wording: Wording;
  /** What puts days into them. */
  readonly dayWords: DayTeller;
}

/** Returns how a KPI stands and why, in a sentence or two. */
export const verdictSentence = (judgement: Judgement, saying: Saying): string => {
  const { wording, dayWords } = saying;
  const { because, target, due, anchor, figure, expected, growth } = judgement;
  if (target === undefined) return say(wording, "verdict.no-target");
  const told = figure === undefined || figure.kind === "each" ? undefined : standsSentence(figure, target, saying);
  const each = figure?.each;
  const verdict = say(wording, `verdict.${because}`, {
    target: describeTarget(target, wording),
    due: dueValue(because, due, wording),
    ...{ anchor, count: each?.count ?? 0, met: each?.met ?? 0 },
    when: figure && dayWords(figure),
    figure: figure && describeFigure(inTermsOf(figure.figure, target), target, wording),
    on: expected === undefined ? "" : dateOfDay(expected.on),
    expected: expected?.figure === undefined ? "" : expectedInWords(expected.figure, expected.milestone?.target ?? target, wording),
    milestone: expected?.milestone && describeTarget(expected.milestone.target, wording),
    per: "per" in target ? target.per : undefined,
    whole: target.kind === "share" ? target.of : undefined,
    ...{ from: growth?.from, to: growth?.to },
  });
  return told === undefined ? verdict : say(wording, "verdict.both", { stands: told, verdict });
};

const expectedInWords = (figure: number, target: Target, wording: Wording): string =>
  describeFigure(inTermsOf(figure, target), target, wording);

/** A sentence that may lack a deadline takes it in words, as only words can be absent in the middle of it. */
const dueValue = (because: Judgement["because"], due: number | undefined, wording: Wording): string | undefined => {
  if (due === undefined) return undefined;
  const day = dateOfDay(due);
  return datedPlainly.has(because) ? day : describeDay(day, wording);
};

const datedPlainly: ReadonlySet<string> = /* @__PURE__ */ new Set<Judgement["because"]>(["missed", "within", "since-due"]);

const standsSentence = (figure: Figure, target: Target, { wording, dayWords }: Saying): string => {
  const values = { figure: describeFigure(inTermsOf(figure.figure, target), target, wording), when: dayWords(figure) };
  switch (figure.kind) {
    case "latest":
      return say(wording, target.kind === "rank" ? "stands.rank" : "stands.latest", values);
    case "level":
      return say(wording, "stands.level", values);
    case "total":
      return say(wording, "stands.total", { ...values, count: figure.points.length });
    case "amount":
    case "average":
    case "each":
      return say(wording, "stands.amount", values);
    case "growth": {
      const { from = 0, to = 0, before } = figure.growth ?? {};
      return say(wording, "stands.growth", { ...values, from, to, before: before && dayWords(before) });
    }
    case "share": {
      const { part = 0, whole = 0 } = figure.share ?? {};
      return say(wording, "stands.share", { ...values, part, whole });
    }
  }
};
