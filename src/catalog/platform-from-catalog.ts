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
 * platformFromCatalog("our-intranet"); // => undefined
 * ```
 */
export const platformFromCatalog = (id: string): CatalogPlatform | undefined => platformCatalog.find((platform) => platform.id === id);
