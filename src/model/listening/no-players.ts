import * as z from "zod/mini";
import { objectOf } from "../schema/object-of.js";
import { text } from "../schema/text.js";
import type { Written } from "../schema/written.js";
import { type LocalDate, localDate } from "../values/dates.js";
import { type Id, id } from "../values/id.js";

/** The statement that nobody in the organisation is active yet (D9). */
export interface NoPlayers {
  /** How that was found out. */
  readonly none: string;
  /** When. */
  readonly on?: LocalDate;
  /** Who asked. */
  readonly by?: Id<"person">;
}

/** The schema of that statement. */
export const noPlayersSchema = /* @__PURE__ */ objectOf<NoPlayers, Written<NoPlayers>>()(() => ({
  none: text,
  on: z.exactOptional(localDate),
  by: z.exactOptional(id<"person">()),
}));
