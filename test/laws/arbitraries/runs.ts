/** How often a law is tried: so many times in `.ci/run`, fewer in the ordinary run, which is to take a minute, and more often where SOCIAL_PLAN_RUNS says how many times more. */
export const runs = (often: number): number => Math.ceil(often * Number(process.env["SOCIAL_PLAN_RUNS"] ?? 0.4));
