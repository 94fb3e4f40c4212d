import type { Posts } from "./posts-wanted.js";

/** More posts asked for than allowed in the same stretch. */
export interface Excess {
  /** What is asked for. */
  readonly wanted: Posts;
  /** The most that is allowed. */
  readonly max: number;
}

/** The first number of posts that is asked for and goes beyond what is allowed in the same stretch. */
export const firstExcess = (wanted: readonly Posts[], allowed: readonly Posts[]): Excess | undefined => {
  const limits = new Map<string, number>();
  for (const { count, every, per } of allowed) limits.set(`${every} ${per}`, Math.min(count, limits.get(`${every} ${per}`) ?? count));
  for (const one of wanted) {
    const max = limits.get(`${one.every} ${one.per}`);
    if (max !== undefined && one.count > max) return { wanted: one, max };
  }
  return undefined;
};
