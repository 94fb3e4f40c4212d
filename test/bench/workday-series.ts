import type { CadenceInput, PersonInput, Plan } from "../../src/index.js";
import { parsePlan } from "../../src/index.js";
import { list } from "./list.js";
import { cadenceOf, type Series } from "./series.js";

const zones = ["America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Sydney", "America/Sao_Paulo"];

/** So many series on workdays, each at one time, in five zones. */
export const workdaySeries = (size: number): readonly Series[] =>
  list(size, (at) => ({ timeZone: zones[at % zones.length] ?? "UTC", days: [0, 1, 2, 3, 4], at: [[6 + (at % 16), (at * 7) % 60]] }));

/** A plan that has only these series. */
export const barePlan = (series: readonly Series[]): Plan =>
  parsePlan({ format: "social-plan/1", id: "bare", cadences: series.map(cadenceOf) });

/** The same with days off, on which half the series are put off, with three topics in turns, and three of a team as authors, whose hours are enough in most weeks. */
export const staffedPlan = (series: readonly Series[]): Plan =>
  parsePlan({
    format: "social-plan/1",
    id: "staffed",
    timeZone: "Europe/Berlin",
    pillars: pillars.map((id) => ({ id, name: id })),
    people: list(Math.ceil(series.length / seriesPerPerson), personOf),
    blackouts: [
      { id: "new-year", from: "2027-01-01", to: "2027-01-01", yearly: true },
      { id: "spring", from: "2027-03-26", to: "2027-03-29" },
      { id: "labour", from: "2027-05-01", to: "2027-05-03", yearly: true },
      { id: "summer", from: "2027-08-05", to: "2027-08-08" },
      { id: "winter", from: "2027-12-24", to: "2027-12-26", yearly: true },
    ],
    cadences: series.map((one, at) => staffed(one, at, Math.ceil(series.length / seriesPerPerson))),
  });

const pillars = ["help", "stories", "news"];
const seriesPerPerson = 4;

/** Four series of five posts a week, an hour and a half each, take thirty hours. */
const personOf = (at: number): PersonInput => ({
  id: `person-${at}`,
  name: `Person ${at}`,
  hoursPerWeek: 36,
  away: [{ from: `2027-${month(at)}-05`, to: `2027-${month(at)}-16` }],
});

const month = (at: number): string => String((at % 12) + 1).padStart(2, "0");

const staffed = (one: Series, at: number, people: number): CadenceInput => ({
  ...cadenceOf(one, at),
  hoursPerPost: 1.5,
  pillars: pillars.map((pillar, place) => ({ pillar, weight: 3 - place })),
  authors: list(3, (next) => `person-${(at + next * 7) % people}`),
  onBlackout: at % 2 === 0 ? "skip" : "later",
});
