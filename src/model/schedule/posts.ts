import { defaults } from "../defaults.js";
import type { Cadence, Work } from "./cadence.js";

/** What a cadence or an entry is for; one that does not say makes posts. */
export const workOf = ({ work = defaults.work }: Pick<Cadence, "work">): Work => work;

/** Whether a cadence or an entry is a post, and not the work around it. Asked here, because `words`, below `practice`, asks too. */
export const isPost = (planned: Pick<Cadence, "work">): boolean => workOf(planned) === "post";
