import type { BusinessFunction } from "../../model/strategy/business-function.js";
import { word } from "../spec/choice.js";
import type { Spec } from "../spec/spec.js";
import { openWord } from "../spec/text.js";

/** An hour, a day … */
export const period = () => word("hour", "day", "week", "month", "quarter", "year");

/** A day of the week. */
export const weekday = () => word("mon", "tue", "wed", "thu", "fri", "sat", "sun");

/** From 1 to 5. */
export const rating = () => word(1, 2, 3, 4, 5);

/** How something speaks. */
export const intent = () => word("conversational", "promotional");

/** A business function. */
export const businessFunction = (): Spec<BusinessFunction> => openWord("customer-service");
