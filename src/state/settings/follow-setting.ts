import { type ReadonlySignal, signal } from '@preact/signals';
import { type SettingName, type SettingValue, settingOf } from '../../model/settings/settings.ts';
import { putSetting, readSetting } from '../../store/reader/settings.ts';
import { followReaderData } from '../follow-reader-data.ts';
import { readAfterActs } from '../read-after-acts.ts';
import { showAndKeep } from '../show-and-keep.ts';

/** A setting as a control shows it. */
export interface FollowedSetting<Value> {
  /** What it is; its default until it is loaded. */
  shown: ReadonlySignal<Value>;
  /** Reads it, now and whenever the reader's data changes in any tab. A call that failed may be repeated. */
  load: () => Promise<void>;
  /** Shows and stores what the reader chose. Returns whether the device stored it. */
  choose: (wanted: Value) => Promise<boolean>;
}

/** Everything that a control needs of the setting `name`. */
export function followSetting<Name extends SettingName>(name: Name): FollowedSetting<SettingValue<Name>> {
  const shown = signal(settingOf(name).default);
  const show = (value: SettingValue<Name>) => {
    shown.value = value;
  };
  const kept = {
    read: () => shown.peek(),
    show,
    keep: (value: SettingValue<Name>) => putSetting(name, value),
  };
  return {
    shown,
    load: followReaderData(() => readAfterActs(() => readSetting(name)), show),
    choose: (wanted) => showAndKeep(kept, wanted),
  };
}
