import { sayerOf } from "../phrases.js";
import type { Wording } from "../wording.js";

/** English for places in an order. */
export const ordinalMessages = {
  "ordinal.1": "first",
  "ordinal.2": "second",
  "ordinal.3": "third",
  "ordinal.4": "fourth",
  "ordinal.5": "fifth",
  "ordinal.last": "last",
} as const;

const say = /* @__PURE__ */ sayerOf("values", ordinalMessages);

/** Returns the word for a place in an order, "third" for 3, "last" for -1; `undefined` from the sixth on, for which a number reads better. */
export const describeOrdinal = (place: number, wording: Wording): string | undefined => {
  switch (place) {
    case -1:
      return say(wording, "ordinal.last");
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
      return say(wording, `ordinal.${place}`);
    default:
      return undefined;
  }
};
