import { putSetting } from '../../store/reader/reader-data.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { keepsAwake } from '../signals.ts';

const setting = {
  read: () => keepsAwake.peek(),
  show: (isOn: boolean) => {
    keepsAwake.value = isOn;
  },
  keep: (isOn: boolean) => putSetting('keepAwake', isOn || undefined),
};

/** Sets whether the screen stays on while an entry is read. Returns whether the device stored it. */
export function keepAwake(isOn: boolean): Promise<boolean> {
  return showAndKeep(setting, isOn);
}
