import { sayerOf } from "../../words/phrases.js";
import { rankingMessages } from "./ranking-messages.js";

/** Says a sentence of the ranking. */
export const sayRanking = /* @__PURE__ */ sayerOf("ranking", rankingMessages);
