import { type Plan, parsePlan } from "../../src/index.js";
import { checkByESLint, eslintReads } from "./eslint-rules.js";
import { flawedPlan } from "./flawed-plan.js";
import { raceInTurn, type WaitingRunner } from "./race-in-turn.js";
import { checkSix, problemsIn } from "./six-rules.js";
import { checkBySpectral, spectralReads } from "./spectral-rules.js";
import { tableOf } from "./table.js";

const things = 10_000;
const rounds = 5;
const warmUp = 2;

/** Six rules over one plan, beside the same six in ESLint and in Spectral; all must find the same number of problems. */
export const checkSixRules = async (): Promise<string> => {
  const input = flawedPlan(things);
  const text = JSON.stringify(parsePlan(input));
  const counts = {
    "the library": problemsIn(checkSix(parsePlan(input))),
    ESLint: checkByESLint(eslintReads(text)).length,
    Spectral: (await checkBySpectral(spectralReads(text))).length,
  };
  if (new Set(Object.values(counts)).size > 1) throw new Error(`They find different numbers of problems: ${JSON.stringify(counts)}`);
  const looked = parsePlan(input);
  checkSix(looked);
  // What is made ready is what each then runs on.
  const read: readonly WaitingRunner[] = [
    { name: "checkRules", ready: () => parsePlan(input), run: (plan) => checkSix(plan as Plan) },
    { name: "checkRules, once it was looked at", ready: () => looked, run: (plan) => checkSix(plan as Plan) },
    { name: "ESLint, a language of its own", isPeer: true, ready: () => eslintReads(text), run: checkByESLint },
    { name: "Spectral", isPeer: true, ready: () => spectralReads(text), run: (document) => checkBySpectral(document as never) },
  ];
  const written: readonly WaitingRunner[] = [
    { name: "parsePlan, checkRules", ready: () => text, run: () => checkSix(parsePlan(text)) },
    { name: "ESLint, a language of its own", isPeer: true, ready: () => text, run: checkByESLint },
    { name: "Spectral", isPeer: true, ready: () => text, run: () => checkBySpectral(spectralReads(text)) },
  ];
  const heading = `Six rules over ${things} things, in which each finds ${counts.ESLint} problems`;
  const tables = [];
  for (const [runners, manner] of [
    [read, "each has read them before, and not looked at them yet"] as const,
    [written, "each from a text"] as const,
  ]) {
    const times = await raceInTurn(runners, rounds, warmUp);
    const [own = Number.NaN, ...others] = times.map(({ milliseconds }) => milliseconds);
    const [eslint, spectral] = others.slice(-2).map((other) => `${(other / own).toFixed(1)}×`);
    const goal = `at least 10× faster than ESLint and 100× faster than Spectral: it was ${eslint} and ${spectral}`;
    tables.push(tableOf(`${heading}; ${manner}`, times, goal));
  }
  return tables.join("\n");
};
