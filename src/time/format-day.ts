import { tz } from "@date-fns/tz";
import { type FormatOptions, format } from "date-fns/format";

/** A locale of date-fns, such as `de` of `date-fns/locale/de`. */
export type DateFnsLocale = NonNullable<FormatOptions["locale"]>;

/** Returns a day in the tokens of date-fns, such as `PPP` for the locale's long date. The day is read and written in UTC, so the host's zone has no say. */
export const formatDay = (day: string, pattern: string, locale: DateFnsLocale): string => format(day, pattern, { locale, in: utc });

const utc = /* @__PURE__ */ tz("UTC");
