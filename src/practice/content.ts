import { singleSpaced } from "../base/text/single-spaced.js";
import type { ContentStatus } from "../model/content/content-status.js";
import type { Variant } from "../model/content/variant.js";

/** Whether it was decided that something does not go out. */
export const isSetAside = (status: ContentStatus | "open" | undefined): boolean => status === "rejected" || status === "blocked";

/** Whether something is said to be out. */
export const isSaidOut = (status: ContentStatus | "open" | undefined): boolean => status === "published";

/** Whether something is out, or has the time at which it goes out. */
export const isGivenATime = (status: ContentStatus | "open" | undefined): boolean => status === "scheduled" || status === "published";

/** The texts of a variant that readers see, in order: its own, the further posts of its thread, and what is written below it. */
export const textsShown = ({ text, parts, firstComment }: Pick<Variant, "text" | "parts" | "firstComment">): readonly string[] => [
  text,
  ...parts,
  ...(firstComment === undefined ? [] : [firstComment]),
];

/** What a variant says, in a form in which two that say the same are equal: its text and the further posts of its thread, whatever the white space and the case. */
export const textToCompare = ({ text, parts }: Pick<Variant, "text" | "parts">): string =>
  singleSpaced([text, ...parts].join(" "))
    .normalize("NFC")
    .toLowerCase();
