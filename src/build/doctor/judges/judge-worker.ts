import { newEntriesScript } from '../../../model/app/new-entries.ts';
import { type Answer, mediaTypeOf, pathOf, whatCame } from '../visit/answer.ts';
import type { Visit } from '../visit/visit-site.ts';
import { type Finding, ok, wrong } from './finding.ts';
import { judgeAskedAnew } from './freshness.ts';

/** Whether the workers can be had, started and updated: that which the journal is read offline by, and that of notes. */
export function* judgeWorker({ worker, newEntriesWorker, keptFiles }: Visit): Generator<Finding> {
  yield judgeNewEntries(newEntriesWorker);
  if (worker.status !== 200) {
    yield wrong(
      'worker',
      `service-worker.js ${whatCame(worker)}: nothing is kept for reading offline.`,
      'Publish the whole folder that the build wrote, service-worker.js beside index.html.',
    );
    return;
  }
  yield isScript(worker)
    ? ok('worker', 'The worker for reading offline is there.')
    : wrong(
        'worker',
        `service-worker.js comes as ${mediaTypeOf(worker) || 'nothing in particular'}: browsers start none that is not a script.`,
        'Have the host send .js files as text/javascript, and answer this address with the file itself.',
      );
  yield judgeAskedAnew(worker, {
    check: 'worker-caching',
    what: 'The worker is',
    else: 'readers get a new version of the app so much later',
  });
  yield worker.headers['content-security-policy'] === undefined
    ? ok('worker-policy', 'The worker comes without a policy.')
    : wrong(
        'worker-policy',
        'service-worker.js comes with a content security policy: it can keep the worker from starting, and pictures of other hosts from being kept.',
        'Send the header Content-Security-Policy with pages alone, not with service-worker.js.',
      );
  if (keptFiles.length > 0) yield judgeFiles(keptFiles);
}

/** One file that cannot be had keeps the worker from starting; a page in its place is kept and does harm later. */
function judgeFiles(files: Visit['keptFiles']): Finding {
  const check = 'worker-files';
  const bad = files.find(
    (file) => file.status !== 200 || (mediaTypeOf(file) === 'text/html' && !pathOf(file).endsWith('.html')),
  );
  if (bad === undefined) return ok(check, `All ${files.length} files that the worker keeps are there.`);
  return wrong(
    check,
    `${pathOf(bad)}, which the worker keeps, ${bad.status === 200 ? 'is a web page' : whatCame(bad)}: the journal cannot be read offline.`,
    'Publish the whole folder of one build, and have files that are there answered with themselves.',
  );
}

/** Nobody misses it before they turn notes on. */
function judgeNewEntries(worker: Answer): Finding {
  const check = 'notes';
  if (worker.status === 200 && isScript(worker))
    return ok(check, 'The worker for notes of new entries is there.');
  return wrong(
    check,
    `${newEntriesScript} ${worker.status === 200 ? `comes as ${mediaTypeOf(worker) || 'nothing in particular'}` : whatCame(worker)}: readers cannot be told of new entries.`,
    `Publish the whole folder that the build wrote, ${newEntriesScript} beside index.html, and answer this address with the file itself.`,
  );
}

function isScript(answer: Answer): boolean {
  return /^(?:text|application)\/(?:x-)?(?:java|ecma)script$/.test(mediaTypeOf(answer));
}
