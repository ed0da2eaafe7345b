import { loadEnv } from 'vite';
import { parseFeedSource } from '../config/parse-feed-source.ts';
import { browseSite } from './browse/browse-site.ts';
import { examineSite } from './examine-site.ts';
import { judgeBrowsing } from './judges/judge-browsing.ts';
import { parseSiteAddress } from './parse-site-address.ts';
import { exitCodeOf, writeReport } from './write-report.ts';

// `npm run doctor -- https://journal.example.org/`: 0 all is well, 1 something is wrong, 2 nothing could be looked at.
process.exitCode = await run(process.argv.slice(2));

async function run(words: readonly string[]): Promise<number> {
  const address = parseSiteAddress(words);
  if (address.kind === 'usage') return refuse(address.says);
  let feedUrl: string | null;
  try {
    feedUrl = readFeedUrl();
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error));
  }
  const examination = await examineSite(address.url, feedUrl);
  if (examination.kind === 'unreachable')
    return refuse(`${address.url} cannot be reached. ${examination.why}`);
  const { groups, visit } = examination;
  if (visit !== null) {
    const findings = [...judgeBrowsing(await browseSite(visit.site))];
    groups.push({ title: 'In a real browser', findings });
  }
  console.log(writeReport(groups));
  return exitCodeOf(groups);
}

/** The journal's feed as the settings name it; null if they name none, or a file. */
function readFeedUrl(): string | null {
  const feedUrl = loadEnv('production', process.cwd(), 'FEED_URL').FEED_URL?.trim();
  if (!feedUrl) return null;
  const source = parseFeedSource(feedUrl, process.cwd());
  return source.kind === 'http' ? source.url : null;
}

function refuse(says: string): 2 {
  console.error(says);
  return 2;
}
