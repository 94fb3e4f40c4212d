/**
 * Why no content is left for an entry, in order: none is for its channel, language, tactic, theme and campaign; of what is, all is set aside; of the rest, all is under embargo
 * or out of season; of the rest, all is used there, as often as it may be or too near in time; of the rest, all has been used as often as a bound for each piece of content allows.
 */
const lacks = ["none-fits", "set-aside", "closed", "used", "bound"] as const;

/** Why no content is left for an entry. */
export type Lack = (typeof lacks)[number];

/** Returns what kept away the content that came furthest. */
export const furthestOf = (found: Iterable<Lack>): Lack => {
  let furthest = 0;
  for (const lack of found) furthest = Math.max(furthest, lacks.indexOf(lack));
  return lacks[furthest] ?? "none-fits";
};
