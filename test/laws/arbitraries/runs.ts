/** How often a law is tried: so many times in the ordinary run, more often where SOCIAL_PLAN_RUNS says how many times more. */
export const runs = (ordinary: number): number => Math.ceil(ordinary * Number(process.env["SOCIAL_PLAN_RUNS"] ?? 1));
