import { putSetting } from '../store/reader-data.ts';
import { keepsAwake } from './signals.ts';

/** The reader's wish that the screen stay on while an entry is read: at once, and kept on the device. */
export async function keepAwake(isWished: boolean): Promise<void> {
  keepsAwake.value = isWished;
  await putSetting('keepAwake', isWished || undefined);
}
