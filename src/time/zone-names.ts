/**
 * Returns the zone's name, or undefined where it is neither an IANA name nor `UTC`; offsets such as `+05:00` are not zones.
 * Its case is corrected where the engine knows the zone by the same name. An alias is kept as written, because engines disagree on which
 * name is the canonical one.
 */
export const readTimeZone = (name: string): string | undefined => {
  const known = engineZoneOf(name);
  return known === undefined || known.toLowerCase() === name.toLowerCase() ? known : name;
};

/** Returns the name by which this engine knows an IANA zone, which for an alias differs between engines, or undefined where it knows none. */
export const engineZoneOf = (name: string): string | undefined => {
  if (name.length > longest || !isWellFormed(name)) return undefined;
  if (answers.has(name)) return answers.get(name);
  const answer = ask(name);
  if (answers.size >= remembered) answers.clear();
  answers.set(name, answer);
  return answer;
};

/** IANA's longest name has 32 characters. */
const longest = 64;

const isWellFormed = (name: string): boolean =>
  zoneForm.test(name) && !foreign.test(name) && (name.length > 3 || shortNames.has(name.toUpperCase()));

/** Letters first, so that no offset (`+05:00`), control character or foreign script gets as far as the engine. */
const zoneForm = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/;
/** Names that only one engine has. */
const foreign = /^systemv\//i;
/** All the names of three letters that IANA has. Engines accept others of their own, such as IST, which three countries use differently. */
const shortNames: ReadonlySet<string> = new Set([
  "CET",
  "EET",
  "EST",
  "GMT",
  "HST",
  "MET",
  "MST",
  "PRC",
  "ROC",
  "ROK",
  "UCT",
  "UTC",
  "WET",
]);

/** The only state of this file: answers of a pure function, at most 512, forgotten all at once when full. */
const answers = new Map<string, string | undefined>();
const remembered = 512;

const ask = (name: string): string | undefined => {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};
