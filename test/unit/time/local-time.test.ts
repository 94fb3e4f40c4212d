import { describe, expect, test } from "vitest";
import { isLocalTime } from "../../../src/time/local-time.js";

describe("F59 times of day", () => {
  test.each(["00:00", "09:30", "19:59", "20:00", "23:59"])("%s is one", (text) => expect(isLocalTime(text)).toBe(true));

  test.each([
    "24:00",
    "23:60",
    "9:30",
    "09:30:00",
    "0930",
    "09.30",
    "-1:00",
    "25:00",
    "30:00",
    "09:30Z",
    "09:30\n",
    " 09:30",
    "٠٩:٣٠",
    "9:30 am",
    "",
  ])("%j is none", (text) => expect(isLocalTime(text)).toBe(false));
});
