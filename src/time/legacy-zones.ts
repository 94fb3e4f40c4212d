/** A zone named by an abbreviation that IANA keeps for old programs, and what to write for it. */
export interface LegacyZone {
  /** A city in it. */
  readonly suggestion: string;
  /** Whether it has no summer time where the city does, is another name of the city's zone, or covers many cities. */
  readonly is: "fixed" | "alias" | "region";
  /** A city that keeps its time all year. */
  readonly alike?: string;
}

/** Returns what to write for a legacy zone, undefined for any other. */
export const legacyZoneOf = (name: string): LegacyZone | undefined => {
  const word = name.toUpperCase();
  return Object.hasOwn(legacyZones, word) ? legacyZones[word] : undefined;
};

const legacyZones: Readonly<Record<string, LegacyZone>> = {
  EST: { is: "fixed", suggestion: "America/New_York" },
  MST: { is: "fixed", suggestion: "America/Denver", alike: "America/Phoenix" },
  HST: { is: "alias", suggestion: "Pacific/Honolulu" },
  EST5EDT: { is: "alias", suggestion: "America/New_York" },
  CST6CDT: { is: "alias", suggestion: "America/Chicago" },
  MST7MDT: { is: "alias", suggestion: "America/Denver" },
  PST8PDT: { is: "alias", suggestion: "America/Los_Angeles" },
  WET: { is: "region", suggestion: "Europe/Lisbon" },
  CET: { is: "region", suggestion: "Europe/Berlin" },
  MET: { is: "region", suggestion: "Europe/Berlin" },
  EET: { is: "region", suggestion: "Europe/Athens" },
};
