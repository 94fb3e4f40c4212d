import { checkCoverage, parsePlan } from "../../src/index.js";
import { flawedPlan } from "./flawed-plan.js";
import { list } from "./list.js";
import { race } from "./race.js";

const rounds = 5;
const warmUp = 2;

/** All standard rules over plans of two sizes, of which nothing is known yet: how many things a second. */
export const checkRate = (): string => {
  const rows = [10_000, 100_000].map((things) => {
    const input = flawedPlan(things);
    const plan = parsePlan(input);
    const afresh = list(rounds + warmUp, () => parsePlan(input)); // what is known of a plan once it was checked is not found again
    const [time] = race(
      [{ name: "checkCoverage", run: () => checkCoverage(afresh.pop() ?? plan, { today: "2027-01-04" }) }],
      rounds,
      warmUp,
    );
    return { things, milliseconds: time?.milliseconds ?? Number.NaN };
  });
  const lines = rows.map(({ things, milliseconds }) => {
    const rate = Math.round((things / milliseconds) * 1000);
    return `  ${`${things} things`.padEnd(46)}${`${milliseconds.toFixed(0)} ms`.padStart(10)}  ${rate} things a second`;
  });
  const [small, large] = rows.map(({ milliseconds }) => milliseconds);
  const growth = ((large ?? Number.NaN) / (small ?? Number.NaN)).toFixed(1);
  return [
    "Checking plans with all standard rules",
    ...lines,
    `  Goal: 250 000 things a second, and ten times the things in ten times the time: it was ${growth}×`,
  ].join("\n");
};
