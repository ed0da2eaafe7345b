import { batch, signal } from '@preact/signals';
import { timeApart } from '../../model/calendar/time-apart.ts';
import type { Entry } from '../../model/entry/entry.ts';
import { findPart, type SpokenPart, spokenPartsOf } from '../../model/entry/spoken-parts.ts';
import { journal } from '../../model/journal/journal.ts';
import {
  defaultListening,
  type ListeningPlace,
  type ListeningSettings,
} from '../../model/settings/listening-settings.ts';
import { writeLocalValue } from '../../store/local-values.ts';
import { readEntryInChain } from '../../store/read-entry-in-chain.ts';
import { putSetting, readSetting } from '../../store/reader/settings.ts';
import { navigate } from '../navigation/navigate.ts';
import { markRead } from '../reader/reading-acts.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { basePath, isListening, journalTitle, route, summaries } from '../signals.ts';
import { holdListening, releaseListening } from './hold-listening.ts';
import { hideMediaControls, reportPlayback, showMediaControls } from './media-controls.ts';
import { pauseSilence, playSilence } from './silent-track.ts';
import { speakSentence } from './speak-sentence.ts';
import { voices, voicesFor, watchVoices } from './voices.ts';

/** What is read aloud, and how far it has got. */
export interface Listening {
  entry: Pick<Entry, 'id' | 'slug' | 'number' | 'title' | 'place'>;
  parts: readonly SpokenPart[];
  /** The part that is being spoken, or comes next. */
  index: number;
  isPlaying: boolean;
  /** Why it does not continue. `ended`: there is nothing after it. */
  stopped: null | 'no-voice' | 'failed' | 'ended';
}

/** Null while nothing is read aloud. */
export const listening = signal<Listening | null>(null);

/** How it is read aloud; the stored settings once something is. */
export const listeningSettings = signal<ListeningSettings>(defaultListening);

/** A sentence that the browser swallowed is tried once more before it counts as a failure. */
const maxTries = 2;
/** After this time, a page that opens does not resume what was being read aloud. */
const comesBackWithinMs = 12 * 60 * 60_000;

let saying = new AbortController();

/**
 * Reads an entry aloud, from where listening stopped or from its beginning. Call it from a tap: browsers require one.
 */
export async function listenTo(entry: Entry, { fromTop = false } = {}): Promise<void> {
  void playSilence();
  hush();
  const { signal: isOvertaken } = saying;
  const place = fromTop ? null : ((await readSetting('listeningPlace').catch(reportError)) ?? null);
  if (!isOvertaken.aborted && (await open(entry, place))) play();
}

/** Continues, or starts over if it had ended. */
export function play(): void {
  const now = listening.peek();
  if (!now || now.isPlaying) return;
  void playSilence();
  change({ isPlaying: true, stopped: null, ...(now.index >= now.parts.length && { index: 0 }) });
  void keepPlace();
  void sayOn();
}

/** Stops where it is; the same sentence is repeated on play. */
export function pause(): void {
  hush();
  pauseSilence();
  change({ isPlaying: false });
}

/** Skips this many sentences forward, or back. */
export function skip(by: number): void {
  const now = listening.peek();
  if (!now) return;
  hush();
  change({ index: Math.min(now.parts.length - 1, Math.max(0, now.index + by)), stopped: null });
  void keepPlace();
  if (now.isPlaying) void sayOn();
}

/** Ends it and removes its bar. The place is stored. */
export function stopListening(): void {
  hush();
  pauseSilence();
  hideMediaControls();
  batch(() => {
    listening.value = null;
    isListening.value = false;
  });
  writeLocalValue('listening', '');
  releaseListening();
}

/** Changes how it is read aloud, beginning with the current sentence. */
export function chooseListening(chosen: Partial<ListeningSettings>): Promise<boolean> {
  return showAndKeep(
    {
      read: () => listeningSettings.peek(),
      show: (settings) => {
        listeningSettings.value = settings;
        if (!listening.peek()?.isPlaying || 'goesOn' in chosen) return;
        hush();
        void sayOn();
      },
      keep: (settings) => putSetting('listening', settings),
    },
    { ...listeningSettings.peek(), ...chosen },
  );
}

/** After a reload: restores what was being read aloud, paused, unless another tab is reading it now. */
export async function resumeListening(): Promise<void> {
  const { signal: isOvertaken } = saying;
  const place = await readSetting('listeningPlace');
  if (!place || timeApart(place.atMs) > comesBackWithinMs) return;
  const found = await readEntryInChain(place.slug);
  if (found && (await holdListening()) && !isOvertaken.aborted) await open(found.entry, place);
}

/** Opens an entry for listening, paused; false if something else was requested meanwhile, which then wins. */
async function open(entry: Entry, place: ListeningPlace | null): Promise<boolean> {
  hush();
  const { signal: isOvertaken } = saying;
  watchVoices();
  const settings = await readSetting('listening').catch(reportError);
  if (isOvertaken.aborted) return false;
  void holdListening();
  if (settings) listeningSettings.value = settings;
  const parts = spokenPartsOf(entry, journal.language);
  const index = place?.slug === entry.slug ? findPart(parts, place) : 0;
  batch(() => {
    listening.value = { entry, parts, index, isPlaying: false, stopped: null };
    isListening.value = true;
  });
  writeLocalValue('listening', 'on');
  showMediaControls(
    {
      title: entry.title,
      artist: journalTitle.value,
      album: entry.place ?? '',
      artwork: new URL(`${basePath}icons/icon-512.png`, location.href).href,
    },
    {
      play,
      pause,
      stop: stopListening,
      nextSentence: () => skip(1),
      previousSentence: () => skip(-1),
      nextEntry: () => void goOn(saying.signal),
    },
  );
  return true;
}

/** Speaks one part after the other until it is aborted, ends, or fails. */
async function sayOn(): Promise<void> {
  const { signal: isHushed } = saying;
  const all = await knownVoices();
  if (isHushed.aborted) return;
  if (all.length === 0) return stopFor('no-voice');
  reportPlayback('playing');
  let tries = 0;
  for (let now = listening.peek(); now && !isHushed.aborted; now = listening.peek()) {
    const part = now.parts[now.index];
    if (!part) return finish(now, isHushed);
    const spoken = await say(part.text, all, isHushed);
    if (isHushed.aborted) return;
    tries = spoken === 'spoken' ? 0 : tries + 1;
    if (tries >= maxTries) return stopFor('failed');
    if (tries > 0) continue;
    change({ index: now.index + 1 });
    await keepPlace();
  }
}

function say(text: string, all: readonly SpeechSynthesisVoice[], isHushed: AbortSignal) {
  const { rate, voice } = listeningSettings.peek();
  const chosen = all.find(({ voiceURI }) => voiceURI === voice);
  return speakSentence({
    text,
    language: journal.language,
    voice: chosen ?? voicesFor(all, journal.language).voices[0] ?? null,
    rate,
    signal: isHushed,
  });
}

/** The entry was heard to its end: it is marked as read, and the next one follows if the reader asked for that. */
async function finish(heard: Listening, isHushed: AbortSignal): Promise<void> {
  await markRead(heard.entry.id, true);
  await putSetting('listeningPlace', null).catch(reportError);
  if (isHushed.aborted) return;
  if (!listeningSettings.peek().goesOn) return stopFor('ended');
  await goOn(isHushed);
}

/**
 * Reads the next entry in the journal's order aloud, from its beginning; the page follows if it shows this one. Does
 * not override a reader who stops, pauses or asks for something else meanwhile.
 */
async function goOn(isOvertaken: AbortSignal): Promise<void> {
  const now = listening.peek();
  const rows = summaries.peek();
  const next = now && rows[rows.findIndex(({ slug }) => slug === now.entry.slug) - 1];
  const found = next && (await readEntryInChain(next.slug).catch(reportError));
  if (isOvertaken.aborted) return;
  if (!now || !found) return stopFor('ended');
  const shown = route.peek();
  if (shown.page === 'entry' && shown.slug === now.entry.slug)
    await navigate({ page: 'entry', slug: found.entry.slug });
  if (!isOvertaken.aborted && (await open(found.entry, null))) play();
}

function stopFor(reason: NonNullable<Listening['stopped']>): void {
  hush();
  pauseSilence();
  change({ isPlaying: false, stopped: reason });
}

function change(to: Partial<Listening>): void {
  const now = listening.peek();
  if (!now) return;
  listening.value = { ...now, ...to };
  if (to.isPlaying === false) reportPlayback('paused');
}

function hush(): void {
  saying.abort();
  saying = new AbortController();
}

function knownVoices(): Promise<readonly SpeechSynthesisVoice[]> {
  return new Promise((resolve) => {
    const stop = voices.subscribe((known) => {
      if (known === null) return;
      resolve(known);
      // Not before `stop` is assigned: a current value is reported at once.
      queueMicrotask(() => stop());
    });
  });
}

/** Never rejects: listening continues on a device that is full. */
async function keepPlace(): Promise<void> {
  const now = listening.peek();
  const part = now?.parts[now.index];
  if (!now || !part) return;
  const { where, block, start } = part;
  const place = { slug: now.entry.slug, where, block, start, atMs: Date.now() };
  await putSetting('listeningPlace', place).catch(reportError);
}

if ('speechSynthesis' in globalThis) {
  // A phone that slept may have dropped the sentence silently: it is repeated when the screen is back.
  document.addEventListener('visibilitychange', () => {
    const isStalled = !speechSynthesis.speaking && !speechSynthesis.pending;
    if (document.hidden || !listening.peek()?.isPlaying || !isStalled) return;
    hush();
    void sayOn();
  });
  // Chromium keeps speaking after a reload, with nothing to stop it.
  addEventListener('pagehide', () => speechSynthesis.cancel());
}
