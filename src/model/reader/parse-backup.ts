import type { Judgement, JudgementAct, Verdict } from '../ledger/judgement.ts';
import { isCount, isId, isInstantMs, isObject, type JsonObject } from '../text/json-checks.ts';
import { parseUrl } from '../text/parse-url.ts';
import { type Backup, type BackupParts, backupFormat, backupVersion } from './backup.ts';
import { parseHighlight, parseSavedMark } from './parse-highlight.ts';
import type { Position, ReaderKind, ReadMark } from './reader-data.ts';
import { readerKindNames, rulesOf } from './reader-kinds.ts';

/** Why a file cannot be imported. */
export type BackupRefusal =
  /** Not JSON, or JSON of something else. */
  | { kind: 'not-a-backup' }
  | { kind: 'newer-version' }
  | { kind: 'other-journal'; title: string | null }
  /** It is one, but this part of it is missing or invalid: `judgements`, … */
  | { kind: 'broken'; part: string };

export type ParsedBackup = { kind: 'backup'; backup: Backup } | { kind: 'refused'; refusal: BackupRefusal };

/**
 * Parses a file's text into a backup. All or nothing: one invalid record refuses the whole file. Members that this
 * version does not know are left out.
 *
 * @param journalId the journal that it must belong to
 */
export function parseBackup(text: string, journalId: string): ParsedBackup {
  const file = parseJson(text);
  if (!isObject(file) || file.format !== backupFormat || typeof file.version !== 'number')
    return refuse({ kind: 'not-a-backup' });
  if (file.version > backupVersion) return refuse({ kind: 'newer-version' });
  const { journal } = file;
  if (!isObject(journal) || typeof journal.id !== 'string')
    return refuse({ kind: 'broken', part: 'journal' });
  const title = typeof journal.title === 'string' ? journal.title : null;
  if (journal.id !== journalId) return refuse({ kind: 'other-journal', title });
  return parseParts(file, { id: journal.id, title });
}

function parseParts(file: JsonObject, journal: Backup['journal']): ParsedBackup {
  const { exportedAt } = file;
  if (!isIsoInstant(exportedAt)) return refuse({ kind: 'broken', part: 'exportedAt' });
  const parts: Record<string, unknown> = {};
  for (const kind of readerKindNames) {
    const isLeftOut = file[kind] === undefined && rulesOf(kind).isOptional;
    const part = isLeftOut ? [] : parseBackupPart(kind, file[kind]);
    if (part === null) return refuse({ kind: 'broken', part: kind });
    parts[kind] = part;
  }
  const head = { format: backupFormat, version: backupVersion, journal, exportedAt } as const;
  const backup: Backup = { ...head, ...(parts as BackupParts) };
  return { kind: 'backup', backup };
}

/** One kind's part of a backup, parsed; null if any of it is invalid. */
export function parseBackupPart(kind: ReaderKind, part: unknown): BackupParts[ReaderKind] | null {
  return partParsers[kind](part);
}

/** The parser of each part; null for invalid values. */
const partParsers: { readonly [Kind in ReaderKind]: (part: unknown) => BackupParts[Kind] | null } = {
  readMarks: (part) => parseList(part, parseReadMark),
  positions: (part) => parseList(part, parsePosition),
  settings: (part) => (isObject(part) ? part : null),
  judgements: (part) => parseList(part, parseJudgement),
  saved: (part) => parseList(part, parseSavedMark),
  highlights: (part) => parseList(part, parseHighlight),
};

function refuse(refusal: BackupRefusal): ParsedBackup {
  return { kind: 'refused', refusal };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** All items parsed, or null if one cannot be. */
function parseList<T>(value: unknown, parse: (item: JsonObject) => T | null): T[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map((item: unknown) => (isObject(item) ? parse(item) : null));
  return items.every((item) => item !== null) ? items : null;
}

function parseReadMark({ id, readAtMs }: JsonObject): ReadMark | null {
  return isId(id) && isInstantMs(readAtMs) ? { id, readAtMs } : null;
}

function parsePosition({ id, block, offset, words, progress, atMs }: JsonObject): Position | null {
  if (!isId(id) || !isCount(block) || !isCount(offset) || !isInstantMs(atMs)) return null;
  if (typeof progress !== 'number' || progress < 0 || progress > 1) return null;
  return { id, block, offset, ...(typeof words === 'string' && { words }), progress, atMs };
}

function parseJudgement({ id, acts: given }: JsonObject): Judgement | null {
  const acts = parseList(given, parseAct);
  return isId(id) && acts !== null ? { id, acts } : null;
}

function parseAct({ kind, atMs, ...rest }: JsonObject): JudgementAct | null {
  if (!isInstantMs(atMs)) return null;
  if (kind === 'withdrawn') return { kind, atMs };
  if (kind === 'guess') {
    const { percent } = rest;
    return typeof percent === 'number' && percent >= 0 && percent <= 100 ? { kind, percent, atMs } : null;
  }
  if (kind !== 'verdict') return null;
  const { note, evidenceUrl } = rest;
  const verdict = verdicts.find((known) => known === rest.verdict);
  if (verdict === undefined || typeof note !== 'string') return null;
  return evidenceUrl === null || isWebUrl(evidenceUrl) ? { kind, verdict, note, evidenceUrl, atMs } : null;
}

const verdicts: readonly Verdict[] = ['came-true', 'partly', 'did-not', 'cannot-tell'];

function isIsoInstant(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T/.test(value) && !Number.isNaN(Date.parse(value));
}

/** A link that is rendered: only the web's own schemes are allowed. */
function isWebUrl(value: unknown): value is string {
  return typeof value === 'string' && /^https?:$/.test(parseUrl(value)?.protocol ?? '');
}
