import { millisecondsInDay as day, minutesInDay as minutes } from "date-fns/constants";

/** How long a civil day in UTC is, which no clock change shortens. */
export const millisecondsInDay: number = day;
/** How many minutes a civil day has. */
export const minutesInDay: number = minutes;
/** How long a minute is. */
export const millisecondsInMinute = 60_000;
/** How long a second is. */
export const millisecondsInSecond = 1_000;
