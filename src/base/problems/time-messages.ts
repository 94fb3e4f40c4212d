/** The English template of each problem that days, times, instants and zones have: apart from the others, so that a calendar brings no more than these. */
export const timeMessages = {
  date: "In {path}, {foundAs, select, type {{found, fragment}} other {“{found}”}} is not a day of the calendar. Write {suggestion, select, absent {an existing day from 1900 to 2200 as yyyy-mm-dd, such as 2027-02-28} other {{suggestion}, without “{rest}”}}.",
  time: "In {path}, {foundAs, select, type {{found, fragment}} other {“{found}”}} is not a time of day. Write {expected, select, absent {hours and minutes from 00:00 to 23:59, such as 09:30} other {{expected, fragment}}}.",
  instant:
    "In {path}, {foundAs, select, type {{found, fragment}} other {“{found}”}} is not an instant. Write it in UTC, such as 2027-03-14T07:30:00Z.",
  timezone:
    "In {path}, {foundAs, select, type {{found, fragment}} other {“{found}”}} is not a known time zone.{suggestion, select, absent {} other { Did you mean {suggestion, fragment}?}} Write an IANA name such as Europe/Berlin, or UTC; offsets are refused, as they know no summer time.",
  range:
    "In {path}, {foundAs, select, type {{found, fragment}} other {{found}}} is out of range.{atLeast, select, absent {} other { It must be at least {atLeast}.}}{atMost, select, absent {} other { It must be at most {atMost}.}}{hint, select, absent {} other { {hint, fragment}}}",
} as const;
