import { putSetting } from '../store/reader-data.ts';
import { showsStreets } from './signals.ts';

/** The reader switches the publisher's online tiles on or off; kept on the device. */
export async function showStreets(isOn: boolean): Promise<void> {
  showsStreets.value = isOn;
  await putSetting('streets', isOn);
}
