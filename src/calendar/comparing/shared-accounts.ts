import { addToGroup } from "../../base/add-to-group.js";
import type { Channel } from "../../model/audience/channel.js";
import type { Plan } from "../../model/plan.js";
import type { Dated } from "../editing/entry-order.js";
import { accountOf } from "./account-of.js";
import type { SharedAccount } from "./conflict.js";

/** One of the plans that are compared, with what its calendar has. */
export interface PlanPosts {
  /** The plan. */
  readonly plan: Plan;
  /** The entries of its calendar that are to go out. */
  readonly posts: readonly Dated[];
}

/** A channel of one of the plans. */
export interface Member {
  /** The plan. */
  readonly plan: Plan;
  /** Its channel. */
  readonly channel: Channel;
}

/** A post on an account. */
export interface AccountPost extends Dated, Member {}

/** An account that channels of several plans state. */
export interface Account {
  /** What is told of it. */
  readonly shared: SharedAccount;
  /** Its channels, in the order of the plans. */
  readonly members: readonly Member[];
  /** What is to go out on it, earliest first; at one moment in the order of the plans. */
  readonly posts: readonly AccountPost[];
}

/** Returns the accounts that channels of two or more of the plans state, in the order in which they are first stated, with their posts. */
export const sharedAccounts = (plans: readonly PlanPosts[]): readonly Account[] => {
  const members = new Map<string, Member[]>();
  const posts = new Map<string, AccountPost[]>();
  for (const { plan, posts: own } of plans) {
    const accounts = new Map<string, { readonly key: string; readonly channel: Channel }>();
    for (const channel of plan.channels) {
      const key = accountOf(channel);
      if (key === undefined) continue;
      addToGroup(members, key, { plan, channel });
      accounts.set(channel.id, { key, channel });
    }
    for (const { moment, entry } of own) {
      const on = accounts.get(entry.channel ?? "");
      if (on !== undefined) addToGroup(posts, on.key, { plan, channel: on.channel, moment, entry });
    }
  }
  return [...members].flatMap(([key, of]) => {
    const [first] = of;
    if (first === undefined || of.every(({ plan }) => plan === first.plan)) return [];
    const inOrder = (posts.get(key) ?? []).sort((a, b) => a.moment - b.moment);
    return [{ shared: toldOf(first.channel, of, inOrder.length), members: of, posts: inOrder }];
  });
};

const toldOf = ({ platform = "", account = "" }: Channel, members: readonly Member[], posts: number): SharedAccount => {
  const channels = members.map(({ plan, channel }) => Object.freeze({ plan: plan.id, channel: channel.id }));
  return Object.freeze({ platform, account, channels: Object.freeze(channels), posts });
};
