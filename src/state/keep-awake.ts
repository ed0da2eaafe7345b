import { putSetting } from '../store/reader-data.ts';
import { showAndKeep } from './show-and-keep.ts';
import { keepsAwake } from './signals.ts';

const wish = {
  read: () => keepsAwake.peek(),
  show: (isWished: boolean) => {
    keepsAwake.value = isWished;
  },
  keep: (isWished: boolean) => putSetting('keepAwake', isWished || undefined),
};

/** The reader's wish that the screen stay on while an entry is read. Gives whether the device kept it. */
export function keepAwake(isWished: boolean): Promise<boolean> {
  return showAndKeep(wish, isWished);
}
