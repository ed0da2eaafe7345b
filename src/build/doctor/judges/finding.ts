/**
 * What one check found. `wrong`: readers or those whom a link is sent miss something. `warning`: all works, but later or
 * at more cost than it could, or where some hosts cannot do better. `skipped`: it could not be looked at.
 */
export type Finding =
  | { kind: 'ok'; check: string; says: string }
  | {
      kind: 'warning' | 'wrong' | 'skipped';
      /** The check's name: `worker-caching`. */
      check: string;
      /** What is the matter, as a sentence. */
      says: string;
      /** What to do about it, as a sentence. */
      todo: string;
    };

/** Findings that belong together, under one heading. */
export interface FindingGroup {
  title: string;
  findings: readonly Finding[];
}

export function ok(check: string, says: string): Finding {
  return { kind: 'ok', check, says };
}

export function warning(check: string, says: string, todo: string): Finding {
  return { kind: 'warning', check, says, todo };
}

export function wrong(check: string, says: string, todo: string): Finding {
  return { kind: 'wrong', check, says, todo };
}

const gravity = ['ok', 'skipped', 'warning', 'wrong'];

/** One finding for each check, the gravest of all that there are (the first of several), in the order of the checks. */
export function gravestOfEach(findings: Iterable<Finding>): Finding[] {
  const gravest = new Map<string, Finding>();
  for (const finding of findings) {
    const known = gravest.get(finding.check);
    if (known === undefined || gravity.indexOf(finding.kind) > gravity.indexOf(known.kind))
      gravest.set(finding.check, finding);
  }
  return [...gravest.values()];
}
