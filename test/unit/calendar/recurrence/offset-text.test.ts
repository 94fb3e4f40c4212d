import { describe, expect, it } from "vitest";
import { offsetText } from "../../../../src/calendar/recurrence/offset-text.js";
import type { Offset } from "../../../../src/model/values/date-ref.js";

describe("X2 an offset has a text that does not depend on how it is written", () => {
  it.each<[Offset, string]>([
    [{ days: -14 }, "-P14D"],
    [{ months: 2 }, "P2M"],
    [{ minutes: -30 }, "-PT30M"],
    [{ businessDays: 5 }, "P5BD"],
    [{}, "P0D"],
    [{ days: 0, hours: -0 }, "P0D"],
    [{ months: 1, weeks: 2, days: 3, businessDays: 4, hours: 5, minutes: 6 }, "P1M2W3D4BDT5H6M"],
    [{ weeks: -1, hours: -2 }, "-P1WT2H"],
    [{ months: 1, days: -3 }, "P1M-3D"],
    [{ weeks: -1, snap: "mon" }, "-P1W~mon"],
    [{ days: 7, about: true }, "P7D"],
  ])("%o is %s", (offset, text) => expect(offsetText(offset)).toBe(text));
});
