import fc from "fast-check";

/** How many there are of what a complete plan is made of. */
export interface PlanSize {
  /** For each strategy, how many of what it consists of. */
  readonly strategies: readonly StrategySize[];
  readonly audiences: number;
  readonly channels: number;
  readonly venues: number;
  readonly people: number;
  readonly skills: number;
  readonly pillars: number;
  /** Insights, by what answers them. */
  readonly insights: { readonly byTactics: number; readonly byMessages: number; readonly byActions: number };
  /** Metrics that a strategy watches without a KPI. */
  readonly watched: number;
  readonly content: number;
  readonly actions: number;
  readonly experiments: number;
  /** Where it is said who answers. */
  readonly answerers: "in rules" | "in hours" | "in both";
  /** What money is set aside for. */
  readonly spends: "on strategies" | "on tactics";
  /** Whether the first person is still to learn the first skill. */
  readonly isTaught: boolean;
}

interface StrategySize {
  readonly objectives: number;
  readonly aims: number;
  /** For each goal, how many KPIs and tactics it has, and whether it says for all of them whom they are for, or each tactic does. */
  readonly goals: readonly { readonly kpis: number; readonly tactics: number; readonly isFor: "all" | "each" }[];
}

const between = (min: number, max: number) => fc.integer({ min, max });

/** Small sizes of all mixtures. */
export const planSize: fc.Arbitrary<PlanSize> = fc.record({
  strategies: fc.array(
    fc.record({
      objectives: between(1, 2),
      aims: between(0, 3),
      goals: fc.array(fc.record({ kpis: between(1, 2), tactics: between(1, 3), isFor: fc.constantFrom("all", "each") }), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
    { minLength: 2, maxLength: 3 },
  ),
  audiences: fc.constantFrom(1, 1, 2, 3, 5),
  channels: between(2, 4),
  venues: between(0, 2),
  people: between(1, 3),
  skills: between(1, 2),
  pillars: between(1, 3),
  insights: fc.record({ byTactics: between(1, 9), byMessages: between(0, 2), byActions: between(0, 2) }),
  watched: between(0, 1),
  content: between(0, 3),
  actions: between(0, 2),
  experiments: between(0, 2),
  answerers: fc.constantFrom("in rules", "in hours", "in both"),
  spends: fc.constantFrom("on strategies", "on tactics"),
  isTaught: fc.boolean(),
});
