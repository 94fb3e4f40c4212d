import { choice } from "../schema/choice.js";

const purposes = ["business", "cause"] as const;
/** Whether the work is for a business or for a cause (B6). */
export type Purpose = (typeof purposes)[number];
/** The schema of a purpose. */
export const purpose = /* @__PURE__ */ choice(purposes);
