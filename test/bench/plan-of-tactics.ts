import type { PlanInput, TacticInput } from "../../src/index.js";
import { list } from "./list.js";

const teams = 100;
const tacticsOfGoal = 50;

/** Returns a plan of a hundred teams with so many tactics in all, fifty to a goal; unless it is full, every second says only what it is. */
export const planOfTactics = (count: number, { isFull }: { readonly isFull: boolean }): PlanInput => ({
  format: "social-plan/1",
  id: "tactics",
  name: "A plan of many tactics",
  metrics: list(teams, (team) => ({ id: `metric-${team}`, name: `Metric ${team}`, instrument: "the forum's own figures" })),
  channels: list(teams, (team) => ({ id: `channel-${team}`, name: `Channel ${team}`, owner: `person-${team}` })),
  audiences: list(teams, (team) => ({ id: `audience-${team}`, name: `Audience ${team}` })),
  people: list(teams, (team) => ({ id: `person-${team}`, name: `Person ${team}` })),
  strategies: list(teams, (team) => ({
    id: `strategy-${team}`,
    mission: "Help every customer.",
    businessObjectives: [{ id: `objective-${team}`, statement: "Keep more customers." }],
    marketingObjectives: [{ id: `aim-${team}`, statement: "Answer sooner.", serves: [`objective-${team}`] }],
    goals: list(count / teams / tacticsOfGoal, (goal) => ({
      id: `goal-${team}-${goal}`,
      statement: `Answer every question of the month ${goal}.`,
      serves: [`aim-${team}`],
      owner: `person-${team}`,
      due: "2027-11-30",
      kpis: [
        {
          id: `kpi-${team}-${goal}`,
          metric: `metric-${team}`,
          baseline: { value: 120, on: "2026-12-31" },
          target: { kind: "value", atLeast: 600, per: "week" },
          due: "2027-11-30",
        },
      ],
      tactics: list(tacticsOfGoal, (at) => tacticOf(team, `tactic-${team}-${goal}-${at}`, isFull || at % 2 === 0)),
    })),
  })),
});

const tacticOf = (team: number, id: string, isFull: boolean): TacticInput => ({
  id,
  statement: `Answer in the forum within a day, ${id}.`,
  ...(isFull && {
    channels: [`channel-${team}`],
    audiences: [`audience-${team}`],
    metrics: [`metric-${team}`],
    owner: `person-${team}`,
    status: "running",
  }),
});
