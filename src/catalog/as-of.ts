import type { LocalDate } from "../model/values/dates.js";

/** The day on which the sources of both catalogues were last read. */
export const asOf: LocalDate = "2026-11-22";
