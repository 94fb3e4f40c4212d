import { sayerOf } from "../words/phrases.js";
import { documentMessages } from "./document-messages.js";

/** Says one of the documents' own words or sentences. */
export const say = /* @__PURE__ */ sayerOf("documents", documentMessages);
