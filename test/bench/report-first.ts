import { loadavg } from 'node:os';
import { buildFloor } from './build-floor.ts';
import { DistantServer } from './distant-server.ts';
import { type FirstCase, firstCases, type VisitState } from './first-cases.ts';
import { generateFeed } from './generate-feed.ts';
import { type Certificate, makeCertificate } from './make-certificate.ts';
import { type FirstFigures, measureFirst } from './measure-first.ts';
import { medianOf } from './measure-search.ts';
import type { VisitFigures } from './measure-visit.ts';
import { PublishedJournals } from './published-journals.ts';

/** `RUNS=1` is a look; `ONLY='static|50'` takes the cases whose names that expression finds. */
const runs = Number(process.env.RUNS || 5);
const only = new RegExp(process.env.ONLY ?? '');

/**
 * Measures first visit, second visit and offline start, and prints them beside those of a static page and of a small
 * app with the same words.
 *
 * @param shell what `buildApp` made for the bench's journal without pages
 */
export async function reportFirst(shell: string): Promise<void> {
  const certificate = await makeCertificate();
  const floor = await buildFloor(generateFeed({ count: 50 }));
  const published = new PublishedJournals();
  const builds = { published: (count: number) => published.folderOf(count), shell: async () => shell };
  const cases = firstCases(builds, floor).filter(({ name }) => only.test(name));
  const figures = new Map<FirstCase, FirstFigures[]>(cases.map((one) => [one, []]));
  const servers = await startServers(cases, certificate);
  try {
    // One run of each after the other: what the machine does besides is the same for all.
    for (let run = 1; run <= runs; run += 1) {
      for (const [one, server] of servers) {
        const ofRun = await measureFirst(one, server, certificate);
        figures.get(one)?.push(ofRun);
        const seen = [...ofRun.visits].map(([state, { firstMs }]) => `${state} ${Math.round(firstMs)} ms`);
        console.log(`${run} of ${runs}, load ${loadavg()[0]?.toFixed(1)}, ${one.name}: ${seen.join(', ')}`);
      }
    }
  } finally {
    for (const server of new Set(servers.values())) await server.stop();
    await floor.remove();
    await published.remove();
  }
  console.log(`First visits and starts on slow 4G at 4 ×, median of ${runs} (least–most)`);
  console.table(Object.fromEntries([...figures].flatMap(([one, ofOne]) => rowsOf(one, ofOne))));
}

/** Pages of one folder and one feed share a server. */
async function startServers(
  cases: readonly FirstCase[],
  certificate: Certificate,
): Promise<Map<FirstCase, DistantServer>> {
  const byContent = new Map<string, DistantServer>();
  const servers = new Map<FirstCase, DistantServer>();
  for (const one of cases) {
    const { count } = one;
    const folder = await one.folder();
    const feed = count === undefined ? {} : { feedText: generateFeed({ count }) };
    const key = `${folder} ${count}`;
    const server = byContent.get(key) ?? (await DistantServer.start({ folder, certificate, ...feed }));
    await server.prepare(one.path);
    byContent.set(key, server);
    servers.set(one, server);
  }
  return servers;
}

function rowsOf(
  { name, states }: FirstCase,
  figures: readonly FirstFigures[],
): [string, Record<string, string>][] {
  return states.map((state) => [`${name}, ${state}`, rowOf(state, figures)]);
}

function rowOf(state: VisitState, figures: readonly FirstFigures[]): Record<string, string> {
  const visits = figures.flatMap(({ visits }) => visits.get(state) ?? []);
  const answers = state === 'cold' ? figures.flatMap(({ answer }) => answer ?? []) : [];
  const of = (pick: (figures: VisitFigures) => number, digits = 0) => spread(visits.map(pick), digits);
  const answered = answers.map(({ answerMs }) => answerMs / 1_000);
  return {
    'first entry, s': of(({ firstMs }) => firstMs / 1_000, 2),
    'kB to it': of(({ bytesToFirst }) => bytesToFirst / 1_000, 1),
    'kB in all': of(({ bytesInAll }) => bytesInAll / 1_000, 1),
    'script before': visits.some(({ hasScriptBefore }) => hasScriptBefore) ? 'yes' : 'no',
    'requests to it': of(({ requestsToFirst }) => requestsToFirst),
    'requests in all': of(({ requestsInAll }) => requestsInAll),
    'blocking, ms': of(({ blockingMs }) => blockingMs),
    'longest task, ms': of(({ longestTaskMs }) => longestTaskMs),
    'map after tap, s': spread(answered, 2),
    'longest task to it, ms': spread(answers.map(({ longestTaskMs }) => longestTaskMs)),
  };
}

/** The median, with the least and the most where they differ. */
function spread(figures: readonly number[], digits = 0): string {
  if (figures.length === 0) return '';
  const [median, least, most] = [medianOf(figures), Math.min(...figures), Math.max(...figures)].map(
    (figure) => figure.toFixed(digits),
  );
  return least === most ? `${median}` : `${median} (${least}–${most})`;
}
