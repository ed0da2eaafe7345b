import { putSetting } from '../../store/reader/reader-data.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { showsStreets } from '../signals.ts';

const streets = {
  read: () => showsStreets.peek(),
  show: (isOn: boolean) => {
    showsStreets.value = isOn;
  },
  keep: (isOn: boolean) => putSetting('streets', isOn),
};

/** Switches the publisher's online tiles on or off. Returns whether the device stored it. */
export function showStreets(isOn: boolean): Promise<boolean> {
  return showAndKeep(streets, isOn);
}
