import { afterEach, beforeEach } from 'vitest';
import type { Finding } from '../../../src/build/doctor/judges/finding.ts';
import { doctorFaults, doctorFindings } from '../../support/doctor-faults.ts';
import { answer, type PublishedJournal, publishJournal, type Served } from './a-published-journal.ts';

/** A page that is none of the journal's. */
export const hostsPage = () =>
  answer('file', 'text/html', '<!doctype html><title>Host</title><h1>Welcome</h1>');

/** For each test a journal with which nothing is the matter, ways to change that, and what the doctor says of it. */
export function useExaminedJournal() {
  let journal: PublishedJournal;
  beforeEach(async () => {
    journal = await publishJournal();
  });
  afterEach(() => journal.stop());

  const examine = (feedUrl: string | null = null): Promise<Finding[]> =>
    doctorFindings(`${journal.origin}/`, feedUrl);
  const faults = (feedUrl: string | null = null) => doctorFaults(`${journal.origin}/`, feedUrl);

  /** Changes what the host answers an address with. */
  function change(path: string, changes: (served: Served) => Partial<Served>): void {
    const served = servedAt(path);
    journal.answers.set(path, { ...served, ...changes(served) });
  }

  function servedAt(path: string): Served {
    const served = journal.answers.get(path);
    if (served === undefined) throw new Error(`Nothing is served at ${path}.`);
    return served;
  }

  /** Sets headers of an answer; undefined takes one away. */
  function setHeaders(path: string, changes: Record<string, string | undefined>): void {
    change(path, ({ headers }) => ({
      headers: Object.fromEntries(
        Object.entries({ ...headers, ...changes }).filter(
          (header): header is [string, string] => header[1] !== undefined,
        ),
      ),
    }));
  }

  /** Changes the text of an answer, which must have what is to be changed. */
  function rewrite(path: string, from: string | RegExp, to: string): void {
    change(path, ({ body }) => {
      const text = String(body);
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`There is no ${from} at ${path}.`);
      return { body: changed };
    });
  }

  return {
    examine,
    faults,
    change,
    setHeaders,
    rewrite,
    servedAt,
    /** An address as it is asked for. */
    at: (path: string) => journal.origin + path,
    serve: (path: string, served: Served) => journal.answers.set(path, served),
    drop: (path: string) => journal.answers.delete(path),
    stop: () => journal.stop(),
  };
}
