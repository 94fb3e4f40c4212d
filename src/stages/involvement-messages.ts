/** What one does with a medium to be read there; a newsletter is sent, and an advertisement no post. */
const verb =
  "{medium, select, newsletter {send} email {send} advertising {advertise} blog {publish} podcast {publish} website {publish} pr {publish} other {post}}";

const reason = "{because, select, absent {} other {: {because}}}";

const use =
  "{answers, select, never {We use {channel, name} to listen and never answer} other {We use {channel, name} to listen and answer}}";

/** The English template of each answer to "what do we do there at this turn?"; a language has its own as `involvement/<key>`. */
export const involvementMessages = /* @__PURE__ */ (() =>
  Object.freeze({
    declined: `We do not use {channel, name}, by choice${reason}.`,
    dormant: `{channel, name} is dormant, and we do not use it${reason}.`,
    retired: `We no longer use {channel, name}${reason}.`,
    unrecorded:
      "It is not recorded yet how we use {channel, name} today: listen inside the organisation first, or adopt the stage that already holds.",
    elsewhere: "In the stage “{stage, choice, stage}” nothing is said of how we use {channel, name}.",
    intended: "{channel, name} is only planned so far.",
    inside: "At this stage we do not use {channel, name}: we listen inside the organisation first.",
    planned: "{channel, name} is only planned so far: we use it to listen.",
    listen: `We use {channel, name} to listen; at this stage we neither answer nor ${verb}.`,
    "listen-only": `We use {channel, name} to listen, and do not mean to do more${reason}.`,
    unstated: `The plan does not say whether we use {channel, name} only to listen, or also to answer or ${verb}.`,
    respond: `${use}; at this stage we do not ${verb}.`,
    "respond-only": `${use}, and do not mean to ${verb}${reason}.`,
    "respond-unstated": `${use}; the plan does not say whether we mean to ${verb}.`,
    post: `{answers, select, never {We use {channel, name} to listen and ${verb}, and never answer.} other {We use {channel, name} to listen, answer and ${verb}.}}`,
    paused: `${use}; while the journey rests we do not ${verb}.`,
  } as const))();
