/** What the channels of a quota already carry when it is placed. */
export interface Carried {
  /** How many posts there are on a day, on all its channels together. */
  countOn(day: number): number;
  /** How many there are on a day on one of them. */
  countOnChannel(channel: string, day: number): number;
  /** Their times in minutes of a day, those of days without a time aside. */
  timesOn(day: number): readonly number[];
}
