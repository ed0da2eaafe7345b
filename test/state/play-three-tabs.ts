import { vi } from 'vitest';
import type { JudgementAct } from '../../src/model/ledger/judgement.ts';
import type { Highlight } from '../../src/model/reader/reader-data.ts';
import { randomNumbers } from '../browser/support/random-numbers.ts';
import { summaryOf } from '../fixtures/entry-summary.ts';
import { freshDevice } from '../store/fresh-device.ts';
import { openTab } from './played-browser.ts';
import { ReaderModel, type WithoutTime } from './reader-model.ts';

const ids = Array.from({ length: 12 }, (_, index) => `guid:${index + 1}`);
const dayMs = 86_400_000;

/** A defence to be taken away, so that a run has something to find. */
type Without = 'news of other tabs' | 'one transaction for an act';

export interface PlayedActs {
  /** How many acts there were of each name. */
  counts: Record<string, number>;
  /** What the tabs or the device held otherwise than the model, one sentence each; empty where all is well. */
  differences: string[];
}

interface Options {
  acts: number;
  seed: number;
  without?: Without;
  /** How long the tabs may take to agree before they are said not to. */
  patienceMs?: number;
}

/**
 * One reader in three tabs on one device: reads, saves, highlights, writes notes, judges, chooses settings, changes much
 * at once and takes it back, exports and imports, sets the clock back, closes a tab and opens it anew. Up to three acts
 * begin at the same moment in different tabs. Whenever the tabs have heard of each other, and at the end, all of them
 * show what the model holds, and the device holds it to the record.
 */
export async function playThreeTabs({
  acts,
  seed,
  without,
  patienceMs = 10_000,
}: Options): Promise<PlayedActs> {
  await freshDevice();
  const { document } = openTab();
  Object.assign(document.documentElement, { style: { setProperty: () => undefined } });
  vi.stubGlobal('navigator', { onLine: true, languages: ['en'] });
  const reader = new Reader(seed, without);
  await reader.openAll();
  const differences = await reader.act(acts, patienceMs);
  await reader.close();
  return { counts: reader.counts, differences };
}

/** Undoes what {@link playThreeTabs} has put in the place of globals. */
export function endThreeTabs(): void {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
}

/** The app as one tab has it: modules of its own, with a database handle of its own. */
async function loadTab(without: Without | undefined, isLast: boolean) {
  vi.resetModules();
  if (without === 'one transaction for an act') {
    vi.doMock('../../src/store/reader/put-judgement-act.ts', () => import('./torn-judgement-act.ts'));
  }
  const isDeaf = without === 'news of other tabs' && isLast;
  const { BroadcastChannel } = globalThis;
  const channels: BroadcastChannel[] = [];
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name);
      channels.push(this);
      // It speaks and does not hear.
      if (isDeaf) Object.defineProperty(this, 'onmessage', { set: () => undefined });
    }
  };
  const modules = {
    ...(await import('../../src/state/signals.ts')),
    ...(await import('../../src/state/journal/load-library.ts')),
    ...(await import('../../src/state/reader/load-highlights.ts')),
    ...(await import('../../src/state/reader/load-judgements.ts')),
    ...(await import('../../src/state/reader/judgement-drafts.ts')),
    ...(await import('../../src/state/reader/mark-acts.ts')),
    ...(await import('../../src/state/reader/judge.ts')),
    ...(await import('../../src/state/reader/save-entry.ts')),
    ...(await import('../../src/state/reader/reading-acts.ts')),
    ...(await import('../../src/state/settings/choose-setting.ts')),
    ...(await import('../../src/state/reader/bulk-edits.ts')),
    ...(await import('../../src/state/reader/backup.ts')),
    ...(await import('../../src/store/reader/remove-stored.ts')),
    ...(await import('../../src/store/reader/backup.ts')),
    ...(await import('../../src/store/changes.ts')),
    ...(await import('../../src/store/database.ts')),
  };
  vi.doUnmock('../../src/store/reader/put-judgement-act.ts');
  modules.summaries.value = ids.map((id) => summaryOf({ slug: id }));
  // As the page's start does it.
  modules.onChange((change) => {
    if (change === 'reader') void modules.loadReaderData();
  });
  globalThis.BroadcastChannel = BroadcastChannel;
  const { loadReaderData, loadHighlights, loadJudgements, loadJudgementDrafts, followBulkEdits } = modules;
  await Promise.all([
    loadReaderData(),
    loadHighlights(),
    loadJudgements(),
    loadJudgementDrafts(),
    followBulkEdits(),
  ]);
  const closeTab = async () => {
    for (const channel of channels) channel.close();
    await modules.closeDatabase();
  };
  return { ...modules, closeTab };
}

type Tab = Awaited<ReturnType<typeof loadTab>>;

/** An act, what it is about (two at a time are never about the same, but for judgements), and what the model does. */
interface Act {
  name: string;
  subject: string;
  /** Nothing else goes on meanwhile. */
  isAlone?: boolean;
  run: (tab: Tab) => Promise<unknown>;
  expect: () => void;
}

class Reader {
  readonly counts: Record<string, number> = {};
  readonly #model = new ReaderModel(ids);
  readonly #random: () => number;
  readonly #without: Without | undefined;
  #tabs: Tab[] = [];
  #nowMs = Date.UTC(2026, 5, 1);
  readonly #usedMs = new Set<number>();
  /** What an act was about since the tabs agreed last: they may not have heard of it. */
  readonly #unheard = new Set<string>();
  /** A highlight as a tab showed it a while ago: a sheet that has been open since. */
  #shown: Highlight | null = null;
  #exported: string | null = null;

  constructor(seed: number, without: Without | undefined) {
    vi.spyOn(Date, 'now').mockImplementation(() => this.#nowMs);
    this.#random = randomNumbers(seed);
    this.#without = without;
  }

  async openAll(): Promise<void> {
    for (let index = 0; index < 3; index += 1) this.#tabs.push(await loadTab(this.#without, index === 2));
  }

  async close(): Promise<void> {
    for (const tab of this.#tabs) await tab.closeTab();
  }

  async act(acts: number, patienceMs: number): Promise<string[]> {
    for (let done = 0; done < acts; ) {
      const batch = this.#chooseBatch(acts - done);
      const isUnheard =
        this.#unheard.has('all') ||
        batch.some(({ subject, isAlone }) => isAlone || this.#unheard.has(subject));
      const differences = isUnheard || this.#random() < 0.2 ? await this.#agree(patienceMs) : [];
      if (differences.length > 0) return differences;
      await this.#begin(batch);
      done += batch.length;
      if (this.#random() < 0.02) await this.#reopen();
    }
    return [...(await this.#agree(patienceMs)), ...(await this.#compareDevice())];
  }

  #chooseBatch(max: number): Act[] {
    const batch: Act[] = [];
    const size = Math.min(max, 1 + this.#below(3));
    while (batch.length < size) {
      const act = this.#chooseAct();
      const isFree = batch.every(({ subject }) => subject !== act.subject || subject.startsWith('judgement'));
      if (act.isAlone && batch.length > 0) break;
      if (isFree) batch.push(act);
      if (act.isAlone) break;
    }
    return batch;
  }

  /** Begins all at once, each in a tab of its own; what is begun first is kept first. */
  async #begin(batch: readonly Act[]): Promise<void> {
    const first = this.#below(3);
    const running = batch.map(({ name, subject, run, expect }, index) => {
      this.counts[name] = (this.counts[name] ?? 0) + 1;
      this.#moveClock();
      const tab = this.#tabs[(first + index) % 3];
      if (!tab) throw new Error('A tab is missing.');
      expect();
      this.#unheard.add(subject);
      return run(tab);
    });
    await Promise.all(running);
  }

  /** Waits until all tabs show what the model holds. */
  async #agree(patienceMs: number): Promise<string[]> {
    const find = () => this.#tabs.flatMap((tab, index) => this.#model.compareShown(tab, `tab ${index + 1}`));
    try {
      await vi.waitFor(
        () => {
          if (find().length > 0) throw new Error('not yet');
        },
        { timeout: patienceMs, interval: 1 },
      );
    } catch {
      return find();
    }
    this.#unheard.clear();
    return [];
  }

  async #compareDevice(): Promise<string[]> {
    const [tab] = this.#tabs;
    if (!tab) return ['no tab is open'];
    return this.#model.compareDevice(await tab.readBackup(0));
  }

  async #reopen(): Promise<void> {
    const index = this.#below(3);
    await this.#tabs[index]?.closeTab();
    this.#tabs[index] = await loadTab(this.#without, index === 2);
    this.counts.reopened = (this.counts.reopened ?? 0) + 1;
  }

  /** Mostly on, sometimes back by up to a day; no moment comes twice. */
  #moveClock(): void {
    const isSetBack = this.#random() < 0.03;
    this.#nowMs += isSetBack ? -this.#below(dayMs) : 1 + this.#below(60_000);
    while (this.#usedMs.has(this.#nowMs)) this.#nowMs += 1;
    this.#usedMs.add(this.#nowMs);
    this.#model.nowMs = this.#nowMs;
  }

  #below(end: number): number {
    return Math.floor(this.#random() * end);
  }

  #pick<T>(values: readonly T[]): T {
    return values[this.#below(values.length)] as T;
  }

  #chooseAct(): Act {
    const choose = this.#pick([
      ...[this.#read, this.#read, this.#save, this.#save, this.#stop, this.#highlight, this.#highlight],
      ...[this.#note, this.#recolour, this.#removeHighlight, this.#judge, this.#judge, this.#guess],
      ...[this.#withdraw, this.#draft, this.#theme, this.#type, this.#readAll, this.#undoBulkEdit],
      ...[this.#dismissBulkEdit, this.#export, this.#import, this.#removeMade],
    ]);
    return choose.call(this);
  }

  #read(): Act {
    const [id, isRead] = [this.#pick(ids), this.#random() < 0.6];
    return {
      name: isRead ? 'read' : 'unread',
      subject: `read ${id}`,
      run: (tab) => tab.markRead(id, isRead),
      expect: () => this.#model.markRead(id, isRead),
    };
  }

  #save(): Act {
    const [id, isSaved] = [this.#pick(ids), this.#random() < 0.6];
    return {
      name: isSaved ? 'save' : 'take back a save',
      subject: `saved ${id}`,
      run: (tab) => tab.saveEntry(id, isSaved),
      expect: () => this.#model.save(id, isSaved),
    };
  }

  #stop(): Act {
    const block = this.#below(30);
    const place = {
      id: this.#pick(ids),
      block,
      offset: this.#below(200),
      words: `word ${block}`,
      progress: block / 30,
    };
    return {
      name: 'stop in an entry',
      // Each is dated after all others.
      subject: 'positions',
      run: (tab) => tab.keepPosition(place),
      expect: () => this.#model.keepPosition(place),
    };
  }

  #highlight(): Act {
    const [entry, start] = [this.#pick(ids), this.#below(100)];
    const anchor = { block: 0, start, end: start + 5, quote: 'words', prefix: '', suffix: '' };
    const colour = this.#pick(['sun', 'leaf', 'sky'] as const);
    return {
      name: 'highlight',
      subject: `highlight ${this.#random()}`,
      run: (tab) => {
        const made = tab.newHighlight(entry, this.#random() < 0.8 ? [anchor] : [], { colour });
        this.#model.addHighlight(made);
        return tab.keepHighlights([made]);
      },
      expect: () => undefined,
    };
  }

  #note(): Act {
    return this.#change('note', { note: `Note ${this.#below(1_000_000)}` });
  }

  #recolour(): Act {
    return this.#change('colour', { colour: this.#pick(['sun', 'leaf', 'sky'] as const) });
  }

  #removeHighlight(): Act {
    return this.#change('remove a highlight', { isRemoved: true });
  }

  /** By the highlight as it is shown now, or as it was when its sheet was opened. */
  #change(name: string, change: Partial<Pick<Highlight, 'note' | 'colour' | 'isRemoved'>>): Act {
    const known = this.#model.shownHighlights();
    if (!known.some(({ id }) => id === this.#shown?.id)) this.#shown = null;
    const given = (this.#random() < 0.5 && this.#shown) || this.#pick(known);
    if (!given) return this.#highlight();
    if (this.#shown === null || this.#random() < 0.1) this.#shown = this.#pick(known);
    return {
      name,
      subject: `highlight ${given.id}`,
      run: (tab) => tab.changeHighlights([given], change),
      expect: () => this.#model.changeHighlight(given.id, change),
    };
  }

  #judge(): Act {
    const verdict = this.#pick(['came-true', 'partly', 'did-not', 'cannot-tell'] as const);
    const details = { note: `So it went ${this.#below(1000)}`, evidenceUrl: null };
    return this.#judging('verdict', (tab, id) => tab.judge(id, verdict, details), {
      kind: 'verdict',
      verdict,
      ...details,
    });
  }

  #guess(): Act {
    const percent = this.#below(101);
    return this.#judging('guess', (tab, id) => tab.guess(id, percent), { kind: 'guess', percent });
  }

  #withdraw(): Act {
    return this.#judging('withdraw', (tab, id) => tab.withdraw(id), { kind: 'withdrawn' });
  }

  /** Few entries, so that two tabs judge the same one at once. */
  #judging(name: string, run: (tab: Tab, id: string) => Promise<void>, act: WithoutTime<JudgementAct>): Act {
    const id = this.#pick(ids.slice(0, 3));
    return {
      name,
      subject: `judgement ${id}`,
      run: (tab) => run(tab, id),
      expect: () => this.#model.judge(id, act),
    };
  }

  #draft(): Act {
    const id = this.#pick(ids);
    const draft = this.#random() < 0.7 ? { note: `Draft ${this.#below(1000)}`, evidence: '' } : null;
    return {
      name: draft ? 'write about an expectation' : 'clear what was written',
      // What is typed about others is shown from memory.
      subject: 'drafts',
      run: (tab) => tab.keepJudgementDraft(id, draft),
      expect: () => this.#model.set(`draft ${id}`, draft ?? undefined),
    };
  }

  #theme(): Act {
    const choice = this.#pick(['system', 'light', 'sepia', 'dark', 'black', 'contrast'] as const);
    return {
      name: 'theme',
      subject: 'theme',
      run: (tab) => tab.chooseSetting('theme', choice),
      expect: () => this.#model.set('theme', choice),
    };
  }

  #type(): Act {
    const type = {
      sizePercent: this.#pick([85, 100, 130] as const),
      face: this.#pick(['serif', 'sans'] as const),
      leading: 'loose' as const,
      measure: 'normal' as const,
      alignment: 'start' as const,
    };
    return {
      name: 'type',
      subject: 'type',
      run: (tab) => tab.chooseSetting('type', type),
      expect: () => this.#model.set('type', type),
    };
  }

  #readAll(): Act {
    const isRead = this.#random() < 0.6;
    return {
      name: isRead ? 'read all' : 'unread all',
      subject: 'all',
      isAlone: true,
      run: (tab) => tab.markAll(isRead),
      expect: () => this.#model.markAll(isRead),
    };
  }

  #undoBulkEdit(): Act {
    return {
      name: 'take back what changed much',
      subject: 'all',
      isAlone: true,
      run: (tab) => tab.undoLastBulkEdit(),
      expect: () => this.#model.undoBulkEdit(),
    };
  }

  #dismissBulkEdit(): Act {
    return {
      name: 'need no undo',
      subject: 'all',
      isAlone: true,
      run: (tab) => tab.dismissLastBulkEdit(),
      expect: () => this.#model.dismissBulkEdit(),
    };
  }

  #export(): Act {
    return {
      name: 'export',
      subject: 'all',
      isAlone: true,
      run: async (tab) => {
        this.#exported = JSON.stringify(await tab.readBackup(this.#nowMs));
      },
      expect: () => undefined,
    };
  }

  #import(): Act {
    const text = this.#exported;
    if (text === null) return this.#export();
    return {
      name: 'import',
      subject: 'all',
      isAlone: true,
      run: (tab) => tab.importBackup(new Blob([text])),
      expect: () => this.#model.import(JSON.parse(text)),
    };
  }

  #removeMade(): Act {
    if (this.#random() < 0.7) return this.#import();
    return {
      name: 'remove what was made',
      subject: 'all',
      isAlone: true,
      run: (tab) => tab.removeMade(this.#nowMs),
      expect: () => this.#model.removeMade(),
    };
  }
}
