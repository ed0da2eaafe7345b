import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Builds the app for a journal of its own (`settings` as in docs/configuration.md; without any: the sample) and gives
 * the folder it was built into, a new one for every call. The feed is left to the relay, as `npm start` does, so a
 * `FEED_URL` named here only keeps the sample out. Remove the folder when done.
 */
export async function buildApp(settings: Record<string, string> = {}): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'waymark-app-'));
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin', 'vite.js');
  const { VITEST: _vitest, NODE_ENV: _nodeEnv, ...inherited } = process.env;
  const env = { ...inherited, ...sampleSettings, ...settings };
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--logLevel', 'warn'], {
    env,
  });
  return folder;
}

/** Empty values of the environment win over the publisher's own .env: the sample journal, its feed left to the relay. */
export const sampleSettings: Record<string, string> = {
  ...Object.fromEntries(
    [
      'JOURNAL_ID',
      'JOURNAL_TITLE',
      'JOURNAL_AUTHOR',
      'JOURNAL_DESCRIPTION',
      'JOURNAL_LANGUAGE',
      'JOURNAL_ICON',
      'JOURNAL_ACCENT',
      'JOURNAL_ACCENT_DARK',
      'FEED_URL',
      'FOLLOW_URL',
      'FOLLOW_NAME',
      'SUBSTACK_URL',
      'EMAIL_URL',
      'TILES_URL',
      'TILES_NAME',
      'TILES_ATTRIBUTION',
      'SITE_URL',
      'BASE_PATH',
      'HOST',
    ].map((name) => [name, '']),
  ),
  FEED_PATH: 'feed',
};
