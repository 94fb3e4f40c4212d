/** Letters first, so that no offset (`+05:00`), control or foreign script gets as far as the engine. */
const form = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/;
/** All the names of three letters IANA has; engines take others of their own, such as IST, which three countries use differently. */
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
/** Names of one engine's own, unknown elsewhere. */
const foreign = /^systemv\//i;
/** IANA's longest name has 32 characters. */
const longest = 64;
const remembered = 512;

/** The only state of this file: answers of a pure function, at most 512, forgotten all at once when full. */
const answers = new Map<string, string | undefined>();

const isWellFormed = (name: string): boolean =>
  form.test(name) && !foreign.test(name) && (name.length > 3 || shortNames.has(name.toUpperCase()));

const ask = (name: string): string | undefined => {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};

/** Returns the name under which this engine knows an IANA zone, which for an alias differs between engines, or undefined where it knows none. */
export const engineZoneOf = (name: string): string | undefined => {
  if (name.length > longest || !isWellFormed(name)) return undefined;
  if (answers.has(name)) return answers.get(name);
  const answer = ask(name);
  if (answers.size >= remembered) answers.clear();
  answers.set(name, answer);
  return answer;
};
