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

/** Six rules over one plan, beside the same six in ESLint and in Spectral; each has read the plan before, and has not yet looked at it. */
export const checkSixRules = async (): Promise<string> => {
  const input = flawedPlan(things);
  const text = JSON.stringify(parsePlan(input));
  const counts = {
    "the library": problemsIn(checkSix(parsePlan(input))),
    ESLint: checkByESLint(eslintReads(text)).length,
    Spectral: (await checkBySpectral(spectralReads(text))).length,
  };
  if (new Set(Object.values(counts)).size > 1) throw new Error(`They find different numbers of problems: ${JSON.stringify(counts)}`);
  const runners: readonly WaitingRunner[] = [
    { name: "checkRules", ready: () => parsePlan(input), run: (plan) => checkSix(plan as Plan) }, // what was made ready
    { name: "ESLint, a language of its own", isPeer: true, ready: () => eslintReads(text), run: checkByESLint },
    { name: "Spectral", isPeer: true, ready: () => spectralReads(text), run: (document) => checkBySpectral(document as never) }, // what was made ready
  ];
  const times = await raceInTurn(runners, rounds, warmUp);
  const [own = Number.NaN, ...peers] = times.map(({ milliseconds }) => milliseconds);
  const [eslint, spectral] = peers.map((peer) => `${(peer / own).toFixed(1)}×`);
  return tableOf(
    `Six rules over ${things} things, in which each finds ${counts.ESLint} problems`,
    times,
    `at least 10× faster than ESLint and 100× faster than Spectral: it was ${eslint} and ${spectral}`,
  );
};
