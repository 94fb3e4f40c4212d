import { monthStart } from "./months.js";

/** Returns the number of the day of Easter Sunday in a year of the Gregorian calendar, from 1583 (Meeus, Astronomical Algorithms, 2nd ed., chapter 8). */
export const easterSunday = (year: number): number => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapCenturies = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const lateness = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const daysFromMarch1 = epact + toSunday - 7 * lateness + 21;
  return monthStart(year * 12 + 2) + daysFromMarch1;
};
