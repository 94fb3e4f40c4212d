/** Letters first, so that no offset (`+05:00`), control or foreign script gets as far as the engine. */
const form = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/;
/** Some engines take abbreviations of their own, such as IST, which three countries use differently; these are all the short names IANA has. */
const shortNames: ReadonlySet<string> = new Set("CET EET EST GMT HST MET MST PRC ROC ROK UCT UTC WET".split(" "));
/** The longest name IANA has is 32 characters long. */
const longest = 64;
const remembered = 512;

/** The only state of this file: answers of a pure function, at most 512, forgotten all at once when full. */
const answers = new Map<string, string | undefined>();

const engineName = (name: string): string | undefined => {
  try {
    return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
};

const read = (name: string): string | undefined => {
  if (name.length > longest || !form.test(name) || /^systemv\//i.test(name)) return undefined;
  if (name.length <= 3 && !shortNames.has(name.toUpperCase())) return undefined;
  const known = engineName(name);
  if (known === undefined) return undefined;
  return known.toLowerCase() === name.toLowerCase() ? known : name;
};

/**
 * Returns the zone's name, or undefined where it is neither an IANA name nor `UTC`; offsets such as `+05:00` are not zones.
 * Its case is mended where the engine knows the zone by the same name; an alias is kept as written, because engines disagree on which name is the true one.
 */
export const readTimeZone = (name: string): string | undefined => {
  if (answers.has(name)) return answers.get(name);
  const answer = read(name);
  if (name.length > longest) return answer;
  if (answers.size >= remembered) answers.clear();
  answers.set(name, answer);
  return answer;
};
