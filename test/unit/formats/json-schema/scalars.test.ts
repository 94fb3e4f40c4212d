import { describe, expect, test } from "vitest";
import { isWellFormed, textLimit } from "../../../../src/model/schema/text.js";
import { isUrl } from "../../../../src/model/schema/url.js";
import { isId } from "../../../../src/model/values/id.js";
import { isLocalDate } from "../../../../src/time/days.js";
import { isInstant } from "../../../../src/time/instant.js";
import { isLocalDateTime, isLocalTime } from "../../../../src/time/local-time.js";
import { isUnsayable } from "../../../schema/unsayable.js";
import { validatorOf } from "../../../schema/validator.js";

/** The texts on which a definition and a test of the model do not agree. */
const disagreements = (definition: string, accepts: (text: string) => boolean, texts: readonly string[]): readonly string[] => {
  const validates = validatorOf(definition);
  return texts.filter((text) => validates(text) !== accepts(text));
};

const pad = (value: number, length = 2): string => String(value).padStart(length, "0");
const upTo = (from: number, to: number): readonly number[] => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Every day anybody could write from 1895 to 2205, those that do not exist among them. */
const days = upTo(1895, 2205).flatMap((year) =>
  upTo(0, 13).flatMap((month) => upTo(0, 32).map((day) => `${pad(year, 4)}-${pad(month)}-${pad(day)}`)),
);
const times = upTo(0, 25).flatMap((hour) => upTo(0, 61).map((minute) => `${pad(hour)}:${pad(minute)}`));
/** What stands around something of the right form. */
const misfits = (right: string): readonly string[] => [
  right,
  ` ${right}`,
  `${right} `,
  `${right}\n`,
  `\n${right}`,
  `${right}Z`,
  right.slice(1),
  right.slice(0, -1),
  right.replace(/\d/, "٣"),
  right.replace("-", "/"),
  right.replace("T", "t"),
  right.toLowerCase(),
  "",
];

/** The planes that hold anything, a character each: letters, signs, halves of pairs, marks nobody sees. */
const characters = [...upTo(0, 0x1ffff), ...upTo(0xe0000, 0xe01ff)].map((point) => String.fromCodePoint(point));

describe("F45 G5 the scalars of the JSON Schema are those of the model", () => {
  test("days: leap years, ends of months, years from 1900 to 2200", () => {
    expect(disagreements("LocalDate", isLocalDate, [...days, ...misfits("2028-02-29")])).toEqual([]);
  });

  test("times", () => {
    expect(disagreements("LocalTime", isLocalTime, [...times, ...misfits("09:30")])).toEqual([]);
  });

  test("days with or without a time", () => {
    const texts = ["2027-02-28", "2027-02-30", "1899-12-31"].flatMap((day) => [day, ...times.map((time) => `${day}T${time}`)]);
    const isLocalDay = (text: string) => isLocalDate(text) || isLocalDateTime(text);
    expect(disagreements("LocalDay", isLocalDay, [...texts, ...misfits("2027-02-28T09:30")])).toEqual([]);
  });

  test("instants", () => {
    const seconds = ["", ":00", ":59", ":60", ":5", ":00.0", ":00.000", ":59.999", ":00.0000", ":00,000"].flatMap((one) =>
      ["Z", "", "z", "+00:00", "-00:00"].map((zone) => one + zone),
    );
    const texts = ["2028-02-29", "2027-02-29", "2201-01-01"].flatMap((day) =>
      ["00:00", "23:59", "24:00", "9:30"].flatMap((time) => seconds.map((rest) => `${day}T${time}${rest}`)),
    );
    expect(disagreements("Instant", isInstant, [...texts, ...misfits("2027-03-14T07:30:00Z")])).toEqual([]);
  });

  test("ids, by every character and to the last one", () => {
    const texts = characters.flatMap((one) => [one, `a${one}`]);
    expect(disagreements("Id", isId, [...texts, "", "a".repeat(128), "a".repeat(129), "__proto__"])).toEqual([]);
  });

  test("texts: every character, half of a pair anywhere", () => {
    const halves = ["\ud800", "\udbff", "\udc00", "\udfff"];
    const texts = halves.flatMap((one) => [one, `a${one}`, `${one}a`, `😀${one}`, `${one}😀`, ...halves.map((other) => one + other)]);
    expect(disagreements("Text", isWellFormed, [...texts, ...characters, "x".repeat(textLimit)])).toEqual([]);
    expect(validatorOf("Text")("x".repeat(textLimit + 1))).toBe(false);
  });

  test("links: every character, and no scheme but three", () => {
    const texts = characters.flatMap((one) => [`https://a${one}`, `mailto:${one}`]);
    const schemes = ["http://a", "HTTPS://a", "MailTo:a", "ftp://a", "javascript:a", "//a", "https:/a", "https://", "mailto:", "xhttp://a"];
    const long = `https://${"a".repeat(1992)}`;
    expect(disagreements("Url", isUrl, [...texts, ...schemes, long, `${long}a`, ""])).toEqual([]);
  });

  test("currencies and digests", () => {
    const isCurrency = (text: string) => text === "EUR";
    expect(disagreements("Currency", isCurrency, ["EUR", "eur", "EURO", "E1R", "€", "", "EUR\n"])).toEqual([]);
    const digest = "0123456789abcdef".repeat(4);
    expect(disagreements("Digest", (text) => text === digest, misfits(digest).concat(digest.toUpperCase()))).toEqual([]);
  });

  test("time zones by their form, which is all it can know", () => {
    const validates = validatorOf("TimeZone");
    for (const name of ["UTC", "Europe/Berlin", "America/Argentina/Ushuaia", "Europe/Nowhere"]) expect(validates(name)).toBe(true);
    for (const name of ["+05:00", "", "Europe/", "Europe/Berlin\n", "a/b/c/d/e", "Ä", "a".repeat(65)]) expect(validates(name)).toBe(false);
    expect(isUnsayable("timezone", "timeZone", "Europe/Nowhere")).toBe(true);
    expect(isUnsayable("timezone", "timeZone", "+05:00")).toBe(false);
  });

  test("lengths are counted in characters, where the model counts UTF-16 units", () => {
    const between = "😀".repeat(textLimit / 2 + 1);
    expect(validatorOf("Text")(between)).toBe(true);
    expect(isUnsayable("text", "name", between)).toBe(true);
    expect(isUnsayable("text", "name", "x".repeat(textLimit + 1))).toBe(false);
    expect(isUnsayable("text", "name", "\ud800")).toBe(false);
  });
});
