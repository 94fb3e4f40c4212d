import { closeDirections } from "./close-directions.js";
import { excerpt } from "./excerpt.js";

/** Returns the text, or its beginning and `…`, in at most `atMost` UTF-16 units, with its direction marks in balance wherever it is cut. */
export const excerptLine = (text: string, atMost: number): string => {
  let length = atMost;
  for (;;) {
    const line = closeDirections(excerpt(text, length));
    if (line.length <= atMost) return line;
    length -= line.length - atMost;
  }
};
