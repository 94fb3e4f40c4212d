import * as lengths from "date-fns/constants";

/** How long a civil day in UTC is, which no clock change shortens. */
export const millisecondsInDay: number = lengths.millisecondsInDay;
/** How long a minute is. */
export const millisecondsInMinute: number = lengths.millisecondsInMinute;
/** How long a second is. */
export const millisecondsInSecond: number = lengths.millisecondsInSecond;
/** How many minutes a civil day has. */
export const minutesInDay: number = lengths.minutesInDay;
