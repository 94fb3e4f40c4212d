import { millisecondsInDay as day, minutesInDay as minutes } from "date-fns/constants";

/** How many milliseconds a civil day has in UTC, which no clock change shortens. */
export const millisecondsInDay: number = day;
/** How many minutes a civil day has. */
export const minutesInDay: number = minutes;
/** How many milliseconds an hour has. */
export const millisecondsInHour = 3_600_000;
/** How many milliseconds a minute has. */
export const millisecondsInMinute = 60_000;
/** How many milliseconds a second has. */
export const millisecondsInSecond = 1_000;
