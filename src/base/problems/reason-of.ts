import { echoedReason } from "../text/echo-limits.js";
import { excerpt } from "../text/excerpt.js";

/** Returns why something was thrown, in at most 200 characters, or undefined where the thrown value does not say; never throws. */
export const reasonOf = (thrown: unknown): string | undefined => {
  try {
    if (typeof thrown === "string") return excerpt(thrown, echoedReason);
    const message = typeof thrown === "object" && thrown !== null && "message" in thrown ? thrown.message : undefined;
    return typeof message === "string" && message !== "" ? excerpt(message, echoedReason) : undefined;
  } catch {
    return undefined;
  }
};
