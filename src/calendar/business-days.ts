import type { Holiday } from "../model/schedule/holiday.js";
export const businessDays =
  (_: readonly Holiday[]) =>
  (day: number): boolean =>
    (((day + 3) % 7) + 7) % 7 < 5;
