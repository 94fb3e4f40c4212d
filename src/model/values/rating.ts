import { choice } from "../schema/choice.js";

const ratings = [1, 2, 3, 4, 5] as const;
/** A rating from 1, least, to 5, most. */
export type Rating = (typeof ratings)[number];
/** The schema of a rating. */
export const rating = /* @__PURE__ */ choice(ratings);
