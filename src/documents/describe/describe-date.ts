import type { LocalDate, LocalDateTime } from "../../model/values/dates.js";
import { say } from "../say.js";
import type { DocumentWords } from "../words.js";
import { nameOfMonth } from "./name-of-month.js";

/** Returns a day, with its time where it has one: "31 December 2027", "14 March 2027, 02:30". */
export const describeDate = (date: LocalDate | LocalDateTime, words: DocumentWords): string => {
  const [iso = "", time] = date.split("T");
  const [year = "", month = "", day = ""] = iso.split("-");
  const told = say(words, "date", { day: Number(day), month: nameOfMonth(Number(month), words), year, iso });
  return time === undefined ? told : say(words, "dateTime", { date: told, time });
};
