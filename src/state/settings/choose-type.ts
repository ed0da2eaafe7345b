import { defaultTypeSettings, type TypeSettings } from '../../model/settings/type-settings.ts';
import { putSetting } from '../../store/reader/reader-data.ts';
import { showAndKeep } from '../show-and-keep.ts';
import { typeSettings } from '../signals.ts';
import { applyType } from './apply-type.ts';

const type = {
  read: () => typeSettings.peek(),
  show: applyType,
  keep: (settings: TypeSettings) => {
    const isDefault = JSON.stringify(settings) === JSON.stringify(defaultTypeSettings);
    return putSetting('type', isDefault ? undefined : settings);
  },
};

/** Shows and stores how the reader wants entries to be set. Returns whether the device stored it. */
export function chooseType(settings: TypeSettings): Promise<boolean> {
  return showAndKeep(type, settings);
}
