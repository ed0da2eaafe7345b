import { isDeepStrictEqual } from 'node:util';
import type { Judgement, JudgementAct } from '../../src/model/ledger/judgement.ts';
import { mergeJudgements } from '../../src/model/ledger/judgement-acts.ts';
import type { BackupParts } from '../../src/model/reader/backup.ts';
import { madeKindNames } from '../../src/model/reader/made-kinds.ts';
import type {
  BulkEditKind,
  Highlight,
  Position,
  ReadMark,
  SavedMark,
} from '../../src/model/reader/reader-data.ts';
import { readerKindNames } from '../../src/model/reader/reader-kinds.ts';
import type { ThemeChoice } from '../../src/model/settings/theme.ts';
import { defaultTypeSettings, type TypeSettings } from '../../src/model/settings/type-settings.ts';

export type WithoutTime<T> = T extends unknown ? Omit<T, 'atMs'> : never;

/** What a tab shows of what the reader made: its signals. */
interface Shown {
  readMarks: { value: ReadonlyMap<string, number> };
  positions: { value: ReadonlyMap<string, Position> };
  savedMarks: { value: ReadonlyMap<string, SavedMark> };
  highlights: { value: readonly Highlight[] };
  judgements: { value: ReadonlyMap<string, Judgement> };
  judgementDrafts: { value: ReadonlyMap<string, unknown> };
  themeChoice: { value: ThemeChoice };
  typeSettings: { value: TypeSettings };
  lastBulkEdit: { value: { kind: BulkEditKind } | null };
}

/** Kind → key → record. */
interface Made {
  readMarks: Map<string, ReadMark>;
  positions: Map<string, Position>;
  settings: Map<string, unknown>;
  judgements: Map<string, Judgement>;
  saved: Map<string, SavedMark>;
  highlights: Map<string, Highlight>;
}

interface BulkEdit {
  kind: BulkEditKind;
  before: Made;
  after: Made;
}

/**
 * What the device should hold when one reader does one thing after the other, without tabs, transactions or messages:
 * what they did last holds, and is dated after what it replaces however the clock was set.
 */
export class ReaderModel {
  nowMs = 0;
  readonly #ids: readonly string[];
  #made: Made = {
    readMarks: new Map(),
    positions: new Map(),
    settings: new Map(),
    judgements: new Map(),
    saved: new Map(),
    highlights: new Map(),
  };
  #bulkEdit: BulkEdit | null = null;

  /** @param ids of the entries on the device */
  constructor(ids: readonly string[]) {
    this.#ids = ids;
  }

  markRead(id: string, isRead: boolean): void {
    if (isRead) this.#made.readMarks.set(id, { id, readAtMs: this.nowMs });
    else this.#made.readMarks.delete(id);
  }

  save(id: string, isSaved: boolean): void {
    const { saved } = this.#made;
    saved.set(id, { id, isSaved, atMs: this.#after(saved.get(id)?.atMs) });
  }

  keepPosition(place: Omit<Position, 'atMs'>): void {
    const { positions } = this.#made;
    const latestMs = Math.max(0, ...[...positions.values()].map(({ atMs }) => atMs));
    positions.set(place.id, { ...place, atMs: this.#after(latestMs) });
  }

  addHighlight(made: Highlight): void {
    this.#made.highlights.set(made.id, made);
  }

  /** Only that is changed: what another tab changed meanwhile stays. */
  changeHighlight(id: string, change: Partial<Highlight>): void {
    const before = this.#made.highlights.get(id);
    if (!before) throw new Error(`There is no highlight ${id}.`);
    const changedAtMs = this.#after(before.changedAtMs);
    this.#made.highlights.set(id, { ...before, ...change, changedAtMs });
  }

  shownHighlights(): Highlight[] {
    return [...this.#made.highlights.values()].filter(({ isRemoved }) => !isRemoved);
  }

  judge(id: string, act: WithoutTime<JudgementAct>): void {
    const acts = this.#made.judgements.get(id)?.acts ?? [];
    const added = { ...act, atMs: this.#after(acts.at(-1)?.atMs) };
    this.#made.judgements.set(id, { id, acts: [...acts, added] });
  }

  set(name: string, value: unknown): void {
    const isForgotten =
      value === undefined || (name === 'type' && isDeepStrictEqual(value, defaultTypeSettings));
    if (isForgotten) this.#made.settings.delete(name);
    else this.#made.settings.set(name, value);
  }

  markAll(isRead: boolean): void {
    this.#editInBulk(isRead ? 'mark-all-read' : 'mark-all-unread', ({ readMarks }) => {
      for (const id of this.#ids) {
        if (!isRead) readMarks.delete(id);
        else if (!readMarks.has(id)) readMarks.set(id, { id, readAtMs: this.nowMs });
      }
    });
  }

  removeMade(): void {
    this.#editInBulk('remove-marks', (made) => {
      for (const kind of madeKindNames) made[kind].clear();
    });
  }

  /** Of two records the newest stays, histories unite, and a setting that the device has stays. */
  import(backup: BackupParts): void {
    this.#editInBulk('import', (made) => {
      const { readMarks, positions, settings, judgements, saved, highlights } = made;
      addNewer(readMarks, backup.readMarks, ({ readAtMs }) => readAtMs);
      addNewer(positions, backup.positions, ({ atMs }) => atMs);
      addNewer(saved, backup.saved, ({ atMs }) => atMs);
      addNewer(highlights, backup.highlights, ({ changedAtMs }) => changedAtMs);
      for (const given of backup.judgements)
        judgements.set(given.id, mergeJudgements(judgements.get(given.id) ?? given, given));
      for (const [name, value] of Object.entries(backup.settings))
        if (!settings.has(name)) settings.set(name, value);
    });
  }

  /** Takes back what is still as the act has left it. */
  undoBulkEdit(): void {
    const edit = this.#bulkEdit;
    if (!edit) return;
    for (const [kind, key] of changesOf(edit)) {
      const [records, before, after] = [this.#made[kind], edit.before[kind], edit.after[kind]].map(
        (map) => map as Map<string, unknown>,
      ) as [Map<string, unknown>, Map<string, unknown>, Map<string, unknown>];
      if (!isDeepStrictEqual(records.get(key), after.get(key))) continue;
      if (before.has(key)) records.set(key, before.get(key));
      else records.delete(key);
    }
    this.#bulkEdit = null;
  }

  dismissBulkEdit(): void {
    this.#bulkEdit = null;
  }

  /** In which ways a tab shows something else, one sentence each. */
  compareShown(tab: Shown, name: string): string[] {
    const { readMarks, positions, settings, judgements, saved } = this.#made;
    const drafts = [...settings].filter(([setting]) => setting.startsWith('draft '));
    const stillSaved = [...saved].filter(([, { isSaved }]) => isSaved);
    const pairs: [what: string, shown: unknown, expected: unknown][] = [
      ['read marks', tab.readMarks.value, new Map([...readMarks].map(([id, mark]) => [id, mark.readAtMs]))],
      ['positions', tab.positions.value, positions],
      ['saved', tab.savedMarks.value, new Map(stillSaved)],
      ['highlights', byId(tab.highlights.value), byId(this.shownHighlights())],
      ['judgements', tab.judgements.value, judgements],
      [
        'drafts',
        tab.judgementDrafts.value,
        new Map(drafts.map(([setting, draft]) => [setting.slice('draft '.length), draft])),
      ],
      ['theme', tab.themeChoice.value, settings.get('theme') ?? 'system'],
      ['type', tab.typeSettings.value, settings.get('type') ?? defaultTypeSettings],
      ['what can be taken back', tab.lastBulkEdit.value?.kind, this.#bulkEdit?.kind],
    ];
    return describe(name, pairs);
  }

  /** In which ways the device holds something else, to the record. */
  compareDevice(backup: BackupParts): string[] {
    const held = (kind: (typeof readerKindNames)[number]) =>
      kind === 'settings' ? new Map(Object.entries(backup.settings)) : byId<{ id: string }>(backup[kind]);
    return describe(
      'the device',
      readerKindNames.map((kind) => [kind, held(kind), this.#made[kind]]),
    );
  }

  #after(beforeMs = 0): number {
    return Math.max(this.nowMs, beforeMs + 1);
  }

  #editInBulk(kind: BulkEditKind, work: (made: Made) => void): void {
    const before = structuredClone(this.#made);
    work(this.#made);
    const edit = { kind, before, after: structuredClone(this.#made) };
    // What changed nothing leaves the act before it to be taken back.
    if (changesOf(edit).length > 0) this.#bulkEdit = edit;
  }
}

function changesOf({ before, after }: BulkEdit): [kind: keyof Made, key: string][] {
  return readerKindNames.flatMap((kind) => {
    const [was, is]: Map<string, unknown>[] = [before[kind], after[kind]];
    const keys = new Set([...(was?.keys() ?? []), ...(is?.keys() ?? [])]);
    const changed = [...keys].filter((key) => !isDeepStrictEqual(was?.get(key), is?.get(key)));
    return changed.map((key): [keyof Made, string] => [kind, key]);
  });
}

function addNewer<T extends { id: string }>(
  here: Map<string, T>,
  given: readonly T[],
  timeOf: (record: T) => number,
): void {
  for (const record of given) {
    const known = here.get(record.id);
    if (!known || timeOf(record) > timeOf(known)) here.set(record.id, record);
  }
}

function byId<T extends { id: string }>(records: readonly T[]): Map<string, T> {
  return new Map(records.map((record) => [record.id, record]));
}

function describe(
  where: string,
  pairs: readonly [what: string, found: unknown, expected: unknown][],
): string[] {
  return pairs
    .filter(([, found, expected]) => !isDeepStrictEqual(found, expected))
    .map(([what, found, expected]) => `${where}, ${what}: ${writeDifference(found, expected)}`);
}

/** Of maps what stands under the first key that differs. */
function writeDifference(found: unknown, expected: unknown): string {
  if (!(found instanceof Map && expected instanceof Map))
    return `${JSON.stringify(found)} in place of ${JSON.stringify(expected)}`;
  const keys = [...new Set([...found.keys(), ...expected.keys()])];
  const differing = keys.filter((key) => !isDeepStrictEqual(found.get(key), expected.get(key)));
  const [first] = differing;
  return `${first} ${writeDifference(found.get(first), expected.get(first))} (${differing.length} of ${keys.length})`;
}
