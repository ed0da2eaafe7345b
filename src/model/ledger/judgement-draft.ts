import { isObject } from '../text/json-checks.ts';

/** What the reader has typed about an expectation, exactly as typed, and not yet submitted with a verdict. */
export interface JudgementDraft {
  note: string;
  evidence: string;
}

/** Parses what was stored, maybe by another version; null if it is no draft. */
export function parseJudgementDraft(value: unknown): JudgementDraft | null {
  if (!isObject(value)) return null;
  const { note, evidence } = value;
  return typeof note === 'string' && typeof evidence === 'string' ? { note, evidence } : null;
}
