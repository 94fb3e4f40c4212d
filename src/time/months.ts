/**
 * Returns the number of the first day of a month, months being counted by `12 * year + month - 1`; whole numbers of any size have one.
 * Years are counted from March, so that the leap day comes last: days_from_civil of Howard Hinnant, "chrono-Compatible Low-Level Date
 * Algorithms" (2013).
 */
export const monthStart = (month: number): number => {
  const fromMarch = month - 2;
  const year = Math.floor(fromMarch / 12);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return 365 * year + leapDays + Math.floor((153 * (fromMarch - 12 * year) + 2) / 5) - daysToEpoch;
};

/** From 0000-03-01, where the arithmetic begins, to 1970-01-01. */
const daysToEpoch = 719_468;

/** Returns the month a day lies in, counted as `monthStart` counts them: civil_from_days of the same paper. */
export const monthOf = (day: number): number => {
  const era = Math.floor((day + daysToEpoch) / daysInEra);
  const dayOfEra = day + daysToEpoch - era * daysInEra;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / (daysInEra - 1))) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  return (era * 400 + yearOfEra) * 12 + Math.floor((5 * dayOfYear + 2) / 153) + 2;
};

/** The Gregorian calendar repeats every 400 years, which have this many days. */
const daysInEra = 146_097;

/** Returns the year a day lies in. */
export const yearOf = (day: number): number => Math.floor(monthOf(day) / 12);
