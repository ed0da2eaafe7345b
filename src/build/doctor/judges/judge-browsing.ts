import type { Browsing, OfflineReading } from '../browse/browse-site.ts';
import type { Updating } from '../browse/update-app.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** What a real browser says of the journal: whether it can be installed, read without the network, and updated. */
export function* judgeBrowsing(browsing: Browsing): Generator<Finding> {
  if (browsing.kind === 'none') {
    yield {
      kind: 'skipped',
      check: 'browser',
      says: `${browsing.why}: whether the journal can be installed and read offline was not tried.`,
      todo: 'Install one (npx playwright install chromium), or set CHROMIUM_PATH.',
    };
    return;
  }
  if (browsing.kind === 'unopened') {
    yield wrong(
      'browser',
      `The journal did not open in Chromium (${browsing.why}).`,
      'Open it yourself in a browser that has not met it before, and look at what its console says.',
    );
    return;
  }
  yield judgeInstall(browsing);
  yield judgeRefused(browsing.refused);
  yield judgeOffline(browsing.offline);
  if (browsing.update !== null) yield judgeUpdate(browsing.update);
}

function judgeInstall({ manifestErrors, installErrors }: Extract<Browsing, { kind: 'seen' }>): Finding {
  const check = 'browser-install';
  const reasons = [...manifestErrors, ...installErrors];
  if (reasons.length === 0) return ok(check, 'Chromium would install the journal.');
  return wrong(
    check,
    `Chromium would not install the journal: ${reasons.join(', ')}.`,
    'Mend what is said of manifest and worker above; the names are those of Chromium’s DevTools, under Application, Manifest.',
  );
}

function judgeRefused([first, ...more]: readonly string[]): Finding {
  const check = 'browser-policy';
  if (first === undefined) return ok(check, 'The policy forbade nothing on a first visit.');
  const others = more.length === 0 ? '' : `, and ${more.length} more`;
  return warning(
    check,
    `The policy forbade something on a first visit: ${first.trim()}${others}.`,
    'If the host adds something to pages (statistics, a banner), switch that off.',
  );
}

const offlineFaults: Readonly<Record<Exclude<OfflineReading, 'all'>, [says: string, todo: string]>> = {
  'no-worker': [
    'The worker did not start, so that nothing is kept.',
    'Look at what is said of HTTPS, policy, worker and its files above.',
  ],
  'no-entries': [
    'No entry was stored on the first visit.',
    'Look at what is said of the feed above, and open the journal yourself: it says what it could not do.',
  ],
  'no-list': [
    'Without the network the list did not open after one visit.',
    'Look at what is said of the worker and its files above.',
  ],
  'no-entry': [
    'Without the network the list opened after one visit, but an entry did not.',
    'Open an entry with the network once, and look at what the journal says.',
  ],
};

function judgeOffline(offline: OfflineReading): Finding {
  const check = 'browser-offline';
  if (offline === 'all') return ok(check, 'After one visit list and entry open without the network.');
  return wrong(check, ...offlineFaults[offline]);
}

function judgeUpdate(update: Updating): Finding {
  const check = 'browser-update';
  if (update === 'all') return ok(check, 'A newer version of the app takes the place of the one before.');
  return wrong(
    check,
    update === 'not-come'
      ? 'A reader of the version before was not given the newer one.'
      : 'A newer version of the app came, but the list did not open with it.',
    'Look at what is said of the worker, its caching and its files above.',
  );
}
