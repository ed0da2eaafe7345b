import { computed, signal } from '@preact/signals';
import { putSetting, readSetting } from '../../store/reader/settings.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { positions, readMarks, savedMarks } from '../signals.ts';

/** Whether the reader said that they have nothing to import; assumed until it is known. */
const isDeclined = signal(true);

/**
 * True if nothing was made in this app yet: its reader may have a file of what they made in the browser. False once
 * something was made, or once they declined.
 */
export const offersImport = computed(
  () => !isDeclined.value && readMarks.value.size + positions.value.size + savedMarks.value.size === 0,
);

/** Reads whether the reader has declined before. */
export async function loadImportOffer(): Promise<void> {
  isDeclined.value = !(await readSetting('bringsOver'));
}

/** The reader has no such file, or not now: the import is always in the settings. */
export async function declineImport(): Promise<void> {
  const declined = {
    read: () => isDeclined.peek(),
    show: (isSo: boolean) => {
      isDeclined.value = isSo;
    },
    keep: () => putSetting('bringsOver', false),
  };
  await showAndKeep(declined, true);
}
