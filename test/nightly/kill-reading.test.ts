import { rm } from 'node:fs/promises';
import { buildApp } from '../browser/support/build-app.ts';
import { killReading } from '../browser/support/kill-reading.ts';
import { countOf } from '../browser/support/scripted-reading.ts';
import { serveApp } from '../browser/support/serve-app.ts';

const runs = 50;
const seed = Date.now();

const folder = await buildApp();
const app = await serveApp({ folder });
try {
  const results = await killReading(app.url, { runs, seed });
  const losses = results.flatMap((result, run) => result.losses.map((loss) => `run ${run + 1}: ${loss}`));
  const acknowledged = results.reduce((sum, result) => sum + countOf(result.acknowledged), 0);
  console.log(
    `${runs} kills (seed ${seed}), ${acknowledged} acknowledged records, ${losses.length} lost\n${losses.join('\n')}`,
  );
  process.exitCode = losses.length > 0 ? 1 : 0;
} finally {
  await app.stop();
  await rm(folder, { recursive: true, force: true });
}
