import { sayerOf } from "../../words/phrases.js";
import { itemMessages } from "./view-messages.js";

/** Says the line of an item that has no name of its own. */
export const sayItem = /* @__PURE__ */ sayerOf("views", itemMessages);
