import * as z from "zod/mini";
import { list } from "../schema/list.js";
import { objectOf } from "../schema/object-of.js";
import type { Written } from "../schema/written.js";
import { type Insight, insightSchema } from "./insight.js";
import { type ListeningSource, listeningSourceSchema } from "./listening-source.js";
import { type NoPlayers, noPlayersSchema } from "./no-players.js";

/** Where the organisation listens and what it heard (D1, D8, D9). */
export interface Listening {
  /** Where it listens. */
  readonly sources: readonly ListeningSource[];
  /** What it heard. */
  readonly insights: readonly Insight[];
  /** Stated: nobody is active yet. People who are carry `player`. */
  readonly players?: NoPlayers;
}
/** Listening as it may be written. */
export interface ListeningInput extends Written<Listening> {}

/** The schema of listening. */
export const listeningSchema = /* @__PURE__ */ objectOf<Listening, ListeningInput>()(() => ({
  sources: list(listeningSourceSchema),
  insights: list(insightSchema),
  players: z.exactOptional(noPlayersSchema),
}));
