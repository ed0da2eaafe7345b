import { signal } from '@preact/signals';
import { isApp } from './install.ts';
import { readLocalValue, writeLocalValue } from './local-values.ts';

const answered = 'answered-notes';
/** Whoever comes that often means to come again. */
const visitsBefore = 3;

/** Notes of new entries are offered: once, until the reader answers, and to those of the installed app alone. */
export const offersNotes = signal(false);

/** Looks whether there is something to offer, and whether it is time. */
export async function considerOffer(): Promise<void> {
  // Counted by resume-page.ts.
  if (!isApp || Number(readLocalValue('visits')) < visitsBefore || readLocalValue(answered)) return;
  const { loadNoteFacts, noteFacts } = await import('./note-facts.ts');
  await loadNoteFacts();
  const facts = noteFacts.peek();
  offersNotes.value = facts?.mayLook === true && !facts.isAskedFor && facts.permission !== 'denied';
}

/** The reader says yes: call it from the press. Gives whether notes are shown from now on. */
export async function acceptNotes(): Promise<boolean> {
  const { tellOfNewEntries } = await import('./tell-of-new-entries.ts');
  const isOn = await tellOfNewEntries(true);
  endOffer();
  return isOn;
}

/** The reader has answered, whatever it was: the settings have it at any time. */
export function endOffer(): void {
  offersNotes.value = false;
  writeLocalValue(answered, 'yes');
}
