const wordSet = (text: string) => new Set(text.split(/\s+/));

const services = wordSet(
  `twitter x bluesky bsky facebook fb linkedin mastodon fediverse threads instagram reddit hackernews hn whatsapp
  telegram messenger pinterest tumblr pocket instapaper readwise feedly inoreader flipboard substack medium patreon
  ko-fi kofi youtube tiktok discord vk weibo wechat xing pixelfed lemmy email e-mail mail newsletter rss podcast`,
);

/** Words that are an offer by themselves. */
const actions = wordSet('share tweet toot follow subscribe unsubscribe');

/** Words that are an offer only beside a service: `get new entries by email`. */
const weakActions = wordSet('get receive sign join copy forward recommend like read send');

const fillers = wordSet(
  `a an and all as at by each every for free from here if in inbox into it latest link links me my new next no note
  now of on once one only or our out per please post posts print quiet sent story the this to up us update updates
  via with your you entry entries journal article daily weekly monthly letter letters alerts notification
  notifications friend friends spam ever button page url feed atom`,
);

const tokenPattern = /e-mail|ko-fi|@[\p{L}\p{N}@._-]+|[\p{L}\p{N}][\p{L}\p{N}'’_]*/giu;

/** Counts of the kinds of words in a line. */
export interface FooterWords {
  count: number;
  services: number;
  actions: number;
  weakActions: number;
  /** Words that are not typical of footers, and how many of these could be names. A handle (`@ada`) is typical. */
  unknown: number;
  names: number;
  /** The first word is an action or a service. */
  startsWithOffer: boolean;
}

/** Counts the words in a line that are typical of footers with share, follow and subscribe links. */
export function countFooterWords(line: string): FooterWords {
  const tokens = line.match(tokenPattern) ?? [];
  const lower = tokens.map((token) => token.toLowerCase());
  const countIn = (set: ReadonlySet<string>) => lower.filter((token) => set.has(token)).length;
  const known = [services, actions, weakActions, fillers];
  const isKnown = (token: string) =>
    token.startsWith('@') || known.some((set) => set.has(token.toLowerCase()));
  const unknown = tokens.filter((token) => !isKnown(token));
  return {
    count: tokens.length,
    services: countIn(services),
    actions: countIn(actions),
    weakActions: countIn(weakActions),
    unknown: unknown.length,
    names: unknown.filter((token) => /^\p{Lu}/u.test(token)).length,
    startsWithOffer: [services, actions, weakActions].some((set) => set.has(lower[0] ?? '')),
  };
}
