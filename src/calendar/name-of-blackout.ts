import { echoedText } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import type { Blackout } from "../model/schedule/blackout.js";

/** How a blackout is named in a sentence. */
export const nameOfBlackout = ({ id, name, from, to }: Blackout): string =>
  `the blackout “${excerpt(name ?? id, echoedText)}” (${from === to ? from : `${from} to ${to}`})`;
