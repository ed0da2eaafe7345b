import { generateFeed } from '../bench/generate-feed.ts';

/** A feed of entries 1 … `count`, a day each up to June 25, 2026, without those that are left out. */
export function writeFeed(count: number, leftOut: readonly number[] = []): string {
  const items = generateFeed({ count, paragraphs: 2 }).split(/(?=<item>)/);
  const isLeftOut = (item: string) =>
    leftOut.some((number) => item.startsWith(`<item>\n<title>Entry ${String(number).padStart(4, '0')}<`));
  const feed = items.filter((item) => !isLeftOut(item)).join('');
  return feed.includes('</rss>') ? feed : `${feed}</channel></rss>`;
}
