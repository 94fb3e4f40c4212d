/** The fixed lengths of time that days and instants are counted in; a day here is a civil day in UTC, which no clock change shortens. */
export { millisecondsInDay, millisecondsInMinute, millisecondsInSecond, minutesInDay } from "date-fns/constants";
