import { assertLike } from "../base/arguments/assert-like.js";
import type { CatalogPlatform } from "./catalog-platform.js";
import { platformCatalog } from "./platform-catalog.js";

/**
 * Returns the catalogue's platform with this id, frozen, or undefined where it knows none.
 *
 * @example
 * ```ts
 * import { platformFromCatalog } from "social-plan";
 *
 * platformFromCatalog("youtube")?.titleCharacters; // => 100
 * platformFromCatalog("mastodon")?.altTextLimit?.characters; // => 1500
 * platformFromCatalog("instagram")?.formats.map(({ format }) => format); // => ["post", "story", "reel", "carousel"]
 * platformFromCatalog("our-intranet"); // => undefined
 * ```
 */
export const platformFromCatalog = (id: string): CatalogPlatform | undefined => {
  assertLike(id, "", { path: ["id"], expected: "the id of a platform" });
  return platformCatalog.find((platform) => platform.id === id);
};
