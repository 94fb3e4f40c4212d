import { amountMessages } from "./values/amounts.js";
import { asideMessages } from "./values/asides.js";
import { blackoutMessages } from "./values/blackouts.js";
import { cadenceMessages } from "./values/cadences.js";
import { dateMessages } from "./values/dates.js";
import { dayMessages } from "./values/days.js";
import { figureMessages } from "./values/figures.js";
import { lengthMessages } from "./values/lengths.js";
import { listMessages } from "./values/lists.js";
import { ordinalMessages } from "./values/ordinals.js";
import { postMessages } from "./values/posts.js";
import { recurrenceMessages } from "./values/recurrences.js";
import { shareMessages } from "./values/shares.js";
import { targetMessages } from "./values/targets.js";
import { formMessages } from "./values/value-forms.js";
import { weekdayMessages } from "./values/weekdays.js";

/** English for figures, dates, lists, recurrences, targets and the like. A language replaces it by key, each behind `values/`. */
export const valueMessages = /* @__PURE__ */ (() =>
  Object.freeze({
    ...amountMessages,
    ...asideMessages,
    ...blackoutMessages,
    ...cadenceMessages,
    ...dateMessages,
    ...dayMessages,
    ...figureMessages,
    ...formMessages,
    ...lengthMessages,
    ...listMessages,
    ...ordinalMessages,
    ...postMessages,
    ...recurrenceMessages,
    ...shareMessages,
    ...targetMessages,
    ...weekdayMessages,
  } as const))();
