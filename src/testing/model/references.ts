import { reference } from "../spec/id.js";
import { list, listed } from "../spec/list.js";
import { optional } from "../spec/spec.js";

/** A person. */
export const toPerson = () => reference(["person"]);

/** A person, or somebody who was invited. */
export const toPersonOrStakeholder = () => reference(["person", "stakeholder"]);

/** A channel. */
export const toChannel = () => reference(["channel"]);

/** Channels. */
export const toChannels = () => list(toChannel());

/** Channels, or all of them where it is absent. */
export const toSomeChannels = () => optional(listed(toChannel()));

/** Who does a piece of work, is asked before and told afterwards. */
export const rolesInWork = () => ({ responsible: list(toPerson()), consulted: list(toPerson()), informed: list(toPerson()) });

/** A metric. */
export const toMetric = () => reference(["metric"]);

/** A tactic. */
export const toTactic = () => reference(["tactic"]);
