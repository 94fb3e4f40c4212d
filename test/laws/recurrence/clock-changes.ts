import { Temporal } from "temporal-polyfill";

/** A change of the clocks of a zone, in minutes since 1970. */
export interface ClockChange {
  readonly zone: string;
  /** When it is. */
  readonly at: number;
  /** What the clocks show when they stop. */
  readonly stops: number;
  /** What they show when they go on. */
  readonly goesOn: number;
}

/** The changes of a zone's clocks from 2004 to 2031, as Temporal finds them. */
export const clockChangesOf = (zone: string): readonly ClockChange[] => {
  const changes: ClockChange[] = [];
  let next = Temporal.ZonedDateTime.from(`2004-01-01T00:00[${zone}]`).getTimeZoneTransition("next");
  while (next !== null && next.year < 2032) {
    const stops = minutesOf(next.subtract({ nanoseconds: 1 }).toPlainDateTime().add({ nanoseconds: 1 }));
    changes.push({ zone, at: next.epochMilliseconds / 60_000, stops, goesOn: minutesOf(next.toPlainDateTime()) });
    next = next.getTimeZoneTransition("next");
  }
  return changes;
};

/** A time in minutes since 1970 as text. */
export const textOf = (minute: number): string => new Date(minute * 60_000).toISOString().slice(0, 16);

/** When the clocks first show a wall time, or what it is shifted to. */
export const zonedOf = (zone: string, minute: number): Temporal.ZonedDateTime =>
  Temporal.PlainDateTime.from(textOf(minute)).toZonedDateTime(zone);

/** When the clocks first show a wall time, in milliseconds; undefined: never. */
export const shownAt = (zone: string, minute: number): number | undefined => {
  const zoned = zonedOf(zone, minute);
  return minutesOf(zoned.toPlainDateTime()) === minute ? zoned.epochMilliseconds : undefined;
};

const minutesOf = (wall: Temporal.PlainDateTime): number => wall.toZonedDateTime("UTC").epochMilliseconds / 60_000;
