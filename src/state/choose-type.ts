import { defaultTypeSettings, type TypeSettings } from '../model/type-settings.ts';
import { putSetting } from '../store/reader-data.ts';
import { applyType } from './apply-type.ts';

/** The reader chooses how entries are set: shown at once, kept on the device. */
export async function chooseType(settings: TypeSettings): Promise<void> {
  applyType(settings);
  const isDefault = JSON.stringify(settings) === JSON.stringify(defaultTypeSettings);
  await putSetting('type', isDefault ? undefined : settings);
}
