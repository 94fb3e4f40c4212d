import { echoedSort } from "../base/text/echo-limits.js";
import { excerpt } from "../base/text/excerpt.js";
import { nameOfType } from "../base/text/name-of-type.js";
import { visibleText } from "../base/text/visible-text.js";

/** Returns in a few words what sort of value a step was given, whatever the value. */
export const nameOfGiven = (value: unknown): string => excerpt(visibleText(excerpt(nameOfType(value), echoedSort)), echoedSort);
