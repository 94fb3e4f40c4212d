import type { Language } from "../base/text/language.js";

/** How something is to be put into words. */
export interface DescribeOptions {
  /** The language; absent: English. */
  readonly language?: Language | undefined;
}
