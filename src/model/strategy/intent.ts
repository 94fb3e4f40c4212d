import { choice } from "../schema/choice.js";

const intents = ["conversational", "promotional"] as const;
/** Whether something takes part in a conversation or promotes (D6). */
export type Intent = (typeof intents)[number];
/** The schema of an intent. */
export const intent = /* @__PURE__ */ choice(intents);
