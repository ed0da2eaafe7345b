import type { JudgementDraft } from '../../model/ledger/judgement-draft.ts';
import { type SettingName, type SettingValue, settingOf } from '../../model/settings/settings.ts';
import { withDatabase } from '../database.ts';
import { putRecord } from './reader-data.ts';

/** What a setting is: what was stored of it, if that means something here, else its default. */
export async function readSetting<Name extends SettingName>(name: Name): Promise<SettingValue<Name>> {
  return settingOf(name).parse(await withDatabase((database) => database.get('settings', name)));
}

/** Stores a setting. Of most of them the default is not stored: it is removed. */
export function putSetting<Name extends SettingName>(name: Name, value: SettingValue<Name>): Promise<void> {
  const { default: byDefault, storesDefault } = settingOf(name);
  const isStored = storesDefault || JSON.stringify(value) !== JSON.stringify(byDefault);
  return putRecord('settings', name, isStored ? value : null);
}

/** Entry id → what is typed about its expectation. */
export async function readDrafts(): Promise<Map<string, JudgementDraft>> {
  const prefix = 'draft ';
  const [names, values] = await withDatabase(async (database) => {
    const { store } = database.transaction('settings');
    const drafts = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
    return Promise.all([store.getAllKeys(drafts), store.getAll(drafts)]);
  });
  const { parse } = settingOf(prefix);
  return new Map(
    names.flatMap((name, index) => {
      const draft = parse(values[index]);
      return draft ? [[name.slice(prefix.length), draft]] : [];
    }),
  );
}
