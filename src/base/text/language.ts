/** The ways a day is written: `date` 4 January 2027, `day` 4 January, `month` January, `weekday` Monday, `weekday-short` Mon. */
export type DateForm = "date" | "day" | "month" | "weekday" | "weekday-short";

/** How one language says things. Words and templates that are absent are said in English. */
export interface Language {
  /** The BCP 47 tag, which decides the plural rules. */
  readonly tag: string;
  /** Labels by key: kinds, fields, choices, catalogue names. */
  readonly words: Readonly<Record<string, string>>;
  /** Sentences by key, as templates for `formatMessage`. */
  readonly templates: Readonly<Record<string, string>>;
  /** The day (yyyy-mm-dd) in the form asked for. */
  readonly date: (day: string, form: DateForm) => string;
  /** The time of day, from minutes after midnight. */
  readonly time: (minutes: number) => string;
}
