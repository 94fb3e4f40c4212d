import { expect, test } from "vitest";
import type { Cadence } from "../../../../src/model/schedule/cadence.js";
import { describeCadence } from "../../../../src/words/values/cadences.js";
import { wording } from "../wording.js";

const daily: Cadence = { id: "c", channels: [], when: { kind: "daily", at: ["09:30"] }, bounds: [] };

test.each<[Partial<Cadence>, string]>([
  [{}, "daily at 09:30"],
  [{ name: "Letter" }, "Letter: daily at 09:30"],
  [{ name: " \n " }, "daily at 09:30"],
  [{ timeZone: "Asia/Tokyo" }, "daily at 09:30 Asia/Tokyo"],
  [{ timeZone: "Asia/Tokyo", when: { kind: "daily" } }, "daily (days count in Asia/Tokyo)"],
  [{ timeZone: "Asia/Tokyo", when: { kind: "daily", at: [] } }, "daily (days count in Asia/Tokyo)"],
  [
    { timeZone: "Asia/Tokyo", when: { kind: "quota", posts: 2, per: "week", window: { from: "10:00", to: "12:00" } } },
    "2 a week, 10:00–12:00 Asia/Tokyo",
  ],
  [{ work: "post" }, "daily at 09:30"],
  [{ work: "reply" }, "daily at 09:30 (answering)"],
  [{ work: "film-club" }, "daily at 09:30 (film club)"],
  [{ decides: "what to drop" }, "daily at 09:30 (decides what to drop)"],
  [
    { bounds: [{ max: 3, per: "week" }], minGapMinutes: 90 },
    "daily at 09:30 (at most 3 a week; at least 1 hour and 30 minutes between two posts)",
  ],
  [
    { starts: "2027-01-07", ends: { to: "launch", offset: { days: -1 } } },
    "daily at 09:30 (from 7 January 2027; until 1 day before the launch)",
  ],
  [{ starts: "2027-01-07", count: 10 }, "daily at 09:30 (from 7 January 2027; 10 in all)"],
  [{ during: "launch" }, "daily at 09:30 (during the launch)"],
  [{ authors: ["joost"] }, "daily at 09:30 (by Joost)"],
  [{ authors: ["joost", "samira"], rotateEvery: "week" }, "daily at 09:30 (by Joost and Samira in turn; changing every week)"],
  [{ authors: [], languages: ["en", "nl"] }, "daily at 09:30 (in en and nl in turn)"],
  [{ tentative: true, open: "until May" }, "daily at 09:30 (a first guess; left open: until May)"],
])("C7 C8 a cadence with %j is %s", (terms, words) => expect(describeCadence({ ...daily, ...terms }, wording)).toBe(words));
