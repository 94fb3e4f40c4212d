import type { PluginPlatform } from "social-plan";

/** The city's own notice board, on its portal and on the screens in its trams. It is invented, and so are its limits. */
export const cityBoard: PluginPlatform = {
  id: "city-board",
  name: "City notice board",
  kind: "publication",
  characters: 280,
  counting: "graphemes",
  altTextLimit: { characters: 200, source: "https://ellery.example/board/limits", asOf: "2027-01-04" },
  source: "https://ellery.example/board/limits",
  asOf: "2027-01-04",
};
