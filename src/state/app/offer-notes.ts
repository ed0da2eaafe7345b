import { signal } from '@preact/signals';
import { readLocalValue, writeLocalValue } from '../../store/local-values.ts';
import { isApp } from './install.ts';

const answered = 'answered-notes';
/** Whoever comes this often probably comes again. */
const visitsBefore = 3;

/** Notes of new entries are offered once, until the reader answers, and only in the installed app. */
export const offersNotes = signal(false);

/** Decides whether to offer notes now. */
export async function considerOffer(): Promise<void> {
  // Counted by resume-page.ts.
  if (!isApp || Number(readLocalValue('visits')) < visitsBefore || readLocalValue(answered)) return;
  const { loadNoteFacts, noteFacts } = await import('./note-facts.ts');
  await loadNoteFacts();
  const facts = noteFacts.peek();
  offersNotes.value = facts?.mayLook === true && !facts.isAskedFor && facts.permission !== 'denied';
}

/** The reader accepts: call it from the press. Returns whether notes are shown from now on. */
export async function acceptNotes(): Promise<boolean> {
  const { tellOfNewEntries } = await import('./tell-of-new-entries.ts');
  const isOn = await tellOfNewEntries(true);
  endOffer();
  return isOn;
}

/** The reader has answered, either way: the option stays in the settings. */
export function endOffer(): void {
  offersNotes.value = false;
  writeLocalValue(answered, 'yes');
}
