import { namesOf } from "../../../words/values/lists.js";
import type { Wording } from "../../../words/wording.js";
import { say } from "../../say.js";

interface Placed {
  readonly channels?: readonly string[];
}

/** Returns how to say on which channels each of some things holds. Only beside things for certain channels does one that names none say that it is for all. */
export const placeNames = (all: readonly Placed[], wording: Wording): ((one: Placed) => string | undefined) => {
  const isSorted = all.some(({ channels }) => channels !== undefined);
  return ({ channels }) => {
    if (channels !== undefined) return namesOf(channels, wording);
    return isSorted ? say(wording, "response.allChannels") : undefined;
  };
};
