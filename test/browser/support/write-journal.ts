import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface WrittenStop {
  place: string;
  /** As entries have them: `35.6762° N, 139.6503° E`. */
  coordinates: string;
  date: Date;
}

/** A feed of one entry a stop, given from the oldest to the newest, as a file of its own. Remove it when done. */
export async function writeJournal(
  stops: readonly WrittenStop[],
): Promise<{ path: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-journal-'));
  const path = join(folder, 'feed.xml');
  await writeFile(path, feedOf(stops));
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}

function feedOf(stops: readonly WrittenStop[]): string {
  const items = stops.map(({ place, coordinates, date }, index) => {
    const number = String(index + 1).padStart(4, '0');
    const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' }).format(date);
    return `<item><title>Entry ${number}</title><guid isPermaLink="false">written-${number}</guid>
<pubDate>${date.toUTCString()}</pubDate>
<description><![CDATA[<p>Entry ${number} Date: ${day} Origin: ${coordinates} Routed through: ${place} Local time: 12:00 local State: moving</p><p>The sea was where it should be.</p>]]></description></item>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>A written journal</title>
<link>https://journal.example/</link><description>Some stops.</description>${items.reverse().join('\n')}</channel></rss>`;
}
