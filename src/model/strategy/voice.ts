import { choice } from "../schema/choice.js";

const voices = ["conversational", "promotional"] as const;
/** Whether something takes part in a conversation or promotes (D6). */
export type Voice = (typeof voices)[number];
/** The schema of a voice. */
export const voice = /* @__PURE__ */ choice(voices);
