import type { Strategy } from "../model/strategy/strategy.js";

/** What a message calls a strategy: what the organisation calls its scope, else the function, else its id. */
export const nameOfStrategy = ({ scope, id }: Strategy): string => scope?.name ?? scope?.function ?? id;
