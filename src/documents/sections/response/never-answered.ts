import type { Heading, RootContent } from "mdast";
import type { ResponseGuide } from "../../../model/policy/response-guide.js";
import type { Wording } from "../../../words/wording.js";
import { bulletList } from "../../blocks/line.js";
import { section } from "../../blocks/section.js";
import { say } from "../../say.js";

/** What is never answered, on no channel (D3). */
export const neverAnswered = ({ doNotReply }: ResponseGuide, depth: Heading["depth"], wording: Wording): RootContent[] =>
  section(depth, say(wording, "heading.doNotReply"), bulletList(doNotReply.map((said) => ({ said }))));
