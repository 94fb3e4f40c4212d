import { tz } from "@date-fns/tz";
import { type FormatOptions, format } from "date-fns/format";

/** A locale of date-fns, such as `de` of `date-fns/locale/de`: what is asked of it here, so that the declarations of this library need none of date-fns. */
export interface DateFnsLocale {
  /** Its BCP 47 tag. */
  readonly code: string;
  /** The patterns of long forms. */
  readonly formatLong: {
    /** The pattern of a date. */
    date(options: { readonly width: "long" }): string;
  };
}

/** Returns a day in the tokens of date-fns, such as `PPP` for the locale's long date. The day is read and written in UTC, so the host's zone has no say. */
export const formatDay = (day: string, pattern: string, locale: DateFnsLocale): string =>
  format(day, pattern, { locale: locale as unknown as Locale, in: utc }); // every locale of date-fns is one

type Locale = NonNullable<FormatOptions["locale"]>;

const utc = /* @__PURE__ */ tz("UTC");
