import { dateOfDay } from "../../time/days.js";
import type { Stream } from "../stream.js";
import { timeOf } from "../time-of-day.js";
import type { Candidate } from "./candidate.js";

/** A slot that a fixed rule puts on a day: its place is the day and time, and a blackout refuses it. */
export const fixedSlot = ({ blackoutOn, blackouts }: Stream, day: number, minute: number | undefined): Candidate => {
  const place = minute === undefined ? dateOfDay(day) : `${dateOfDay(day)}T${timeOf(minute)}`;
  const blackout = blackoutOn(day);
  const slot = { place, original: day, originalMinute: minute, day, minute };
  return blackout === undefined ? slot : { ...slot, refused: blackouts.refusal(blackout) };
};
