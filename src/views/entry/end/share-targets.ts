/** What is shared of an entry: a line of words and its permalink. */
export interface Shared {
  text: string;
  url: string;
}

/** Bluesky's limit for a post, in graphemes; https://docs.bsky.app/docs/advanced-guides/intent-links */
const blueskyGraphemes = 300;

/** The platforms that an entry can be shared to by a link, according to their documentation. */
export function shareTargets({ text, url }: Shared): { name: string; href: string }[] {
  return [
    { name: 'X', href: withQuery('https://x.com/intent/tweet', { text, url }) },
    {
      name: 'Bluesky',
      href: withQuery('https://bsky.app/intent/compose', { text: fitBluesky({ text, url }) }),
    },
    { name: 'Facebook', href: withQuery('https://www.facebook.com/sharer/sharer.php', { u: url }) },
    { name: 'LinkedIn', href: withQuery('https://www.linkedin.com/sharing/share-offsite/', { url }) },
  ];
}

/** Bluesky has no field for the address: it goes inside the text, and the words are shortened for it. */
function fitBluesky({ text, url }: Shared): string {
  const room = blueskyGraphemes - graphemes(url).length - 1;
  const words = graphemes(text);
  const fitted =
    words.length <= room
      ? text
      : `${words
          .slice(0, Math.max(0, room - 1))
          .join('')
          .trimEnd()}…`;
  return `${fitted} ${url}`;
}

function graphemes(text: string): string[] {
  return [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)].map(
    ({ segment }) => segment,
  );
}

function withQuery(address: string, query: Record<string, string>): string {
  return `${address}?${Object.entries(query)
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
}
