import { excerpt } from "../base/text/excerpt.js";
import { nameOfType } from "../base/text/name-of-type.js";
import { visibleText } from "../base/text/visible-text.js";

/** A class may be named by a stranger, so what is told of it is kept short. */
const longest = 60;

/** Returns in a few words what sort of value a step was given, whatever the value. */
export const nameOfGiven = (value: unknown): string => excerpt(visibleText(excerpt(nameOfType(value), longest)), longest);
