import type { RootContent } from "mdast";
import type { Results } from "../../../results/results.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** The promises of reply times that were kept, or of which the readings do not say it (D3); those that were not stand with what is to be decided. */
export const promises = (results: Results, wording: Wording): RootContent[] =>
  section(
    3,
    say(wording, "heading.promises"),
    bulletList(results.promises.filter(({ kept }) => kept !== false).map(({ sentence }) => ({ said: sentence }))),
  );
