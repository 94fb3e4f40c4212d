import { describe, expect, test } from "vitest";
import { isLocalDateTime } from "../../../src/time/local-date-time.js";

describe("F59 days with a time", () => {
  test.each(["2027-03-14T02:30", "2028-02-29T23:59", "1900-01-01T00:00"])("%s is one", (text) => expect(isLocalDateTime(text)).toBe(true));

  test.each([
    "2027-03-14",
    "02:30",
    "2027-03-14 02:30",
    "2027-03-14t02:30",
    "2027-02-29T02:30",
    "2027-03-14T24:00",
    "2027-03-14T02:30:00",
    "2027-03-14T02:30Z",
    "2027-03-14T2:30",
    "",
  ])("%j is none", (text) => expect(isLocalDateTime(text)).toBe(false));
});
