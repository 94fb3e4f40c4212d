/**
 * Returns the IANA zone that is meant by an abbreviation such as `PST` or an offset such as `GMT+1`, undefined where that is not known.
 * An abbreviation that several countries use has several.
 */
export const zonesMeantBy = (name: string): string | readonly string[] | undefined => {
  const word = name
    .toUpperCase()
    .replace(/^(?:GMT|UTC)(?=[+-])|:/g, "")
    .replace(/^([+-])0?(\d+?)(?:00)?$/, "$1$2");
  const zones = rows.flatMap((row) => (row.includes(word) ? row.filter((one) => one.includes("/")) : []));
  return zones.length > 1 ? zones : zones[0];
};

/** Each row: abbreviations, an offset from UTC, and last the zone, a well-known city where the clocks show that offset in winter. */
const rows: readonly (readonly string[])[] = /* @__PURE__ */ (() =>
  (
    "PT PST PDT -8 America/Los_Angeles,MT MDT -7 America/Denver,CT CST CDT -6 America/Chicago,ET EDT -5 America/New_York," +
    "BST Europe/London,CEST +1 Europe/Berlin,+2 Europe/Athens,IST +530 Asia/Kolkata,IST Europe/Dublin Asia/Jerusalem," +
    "+8 Asia/Singapore,+9 Asia/Tokyo,AEST AEDT +10 Australia/Sydney"
  )
    .split(",")
    .map((row) => row.split(" ")))();
