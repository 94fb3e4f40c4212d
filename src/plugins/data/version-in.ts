import { isRecord } from "../../base/is-record.js";
import type { AnyPlugin } from "../plugin.js";

/** Returns the version of a plugin's data that a plan notes; the plugin's own where it notes none, undefined where what it notes is no version. */
export const versionIn = (plan: unknown, { name, version }: Pick<AnyPlugin, "name" | "version">): number | undefined => {
  const noted: unknown = isRecord(plan) ? plan["plugins"] : undefined;
  if (noted === undefined) return version;
  if (!isRecord(noted)) return undefined;
  if (!Object.hasOwn(noted, name)) return version;
  const found = noted[name];
  return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : undefined;
};
