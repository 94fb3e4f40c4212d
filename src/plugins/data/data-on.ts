import { isRecord } from "../../base/is-record.js";

/** Returns the data that a plugin keeps on a thing, as it is stored; undefined where there is none. */
export const dataOn = (node: object, plugin: string): unknown => {
  const ext: unknown = "ext" in node ? node.ext : undefined;
  return isRecord(ext) && Object.hasOwn(ext, plugin) ? ext[plugin] : undefined;
};
