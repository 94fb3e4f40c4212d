import { Immer } from "immer";

/**
 * Drafts of our own: nothing of ours reaches an app's immer, nor the other way round. They do not freeze, for that would freeze what the caller assigns.
 * The build makes this file a chunk of its own, with immer in it, so that only bundles that edit carry it.
 */
export const drafts = /* @__PURE__ */ new Immer({ autoFreeze: false });
