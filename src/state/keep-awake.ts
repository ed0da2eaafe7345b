import { putSetting } from '../store/reader-data.ts';
import { showAndKeep } from './show-and-keep.ts';
import { keepsAwake } from './signals.ts';

const setting = {
  read: () => keepsAwake.peek(),
  show: (isOn: boolean) => {
    keepsAwake.value = isOn;
  },
  keep: (isOn: boolean) => putSetting('keepAwake', isOn || undefined),
};

/** The reader's wish that the screen stay on while an entry is read. Gives whether the device kept it. */
export function keepAwake(isOn: boolean): Promise<boolean> {
  return showAndKeep(setting, isOn);
}
