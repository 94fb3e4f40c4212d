import { addToGroup } from "../../base/add-to-group.js";

/** A problem, and where it was met. */
export interface MetProblem {
  /** Where: the same problem may be met in many places. */
  readonly where: string;
  /** The problem, in words that go on after a colon. */
  readonly problem: string;
}

const mostPlaces = 3;

/** Returns a sentence for each problem, which begins with the places where it was met: `On plans[0], plans[1] and 2 more: it fails.` */
export const inShort = (met: readonly MetProblem[], opening: string): readonly string[] => {
  const groups = new Map<string, string[]>();
  for (const { where, problem } of met) addToGroup(groups, problem, where);
  return [...groups].map(([problem, places]) => `${opening} ${placesIn(places)}: ${problem}`);
};

const placesIn = (places: readonly string[]): string => {
  const more = places.length - mostPlaces;
  const named = more > 0 ? [...places.slice(0, mostPlaces), `${more} more`] : places;
  const last = named.length - 1;
  return last === 0 ? String(named[0]) : `${named.slice(0, last).join(", ")} and ${named[last]}`;
};
