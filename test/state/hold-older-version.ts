import { upgradeSteps } from '../../src/store/schema.ts';
import { openAt } from '../store/open-at.ts';
import type { StruckApp } from './strike-storage.ts';

/**
 * Another tab, with the Waymark before this one, which has what this page's reader made and does not step aside. Close
 * the page's own database first. Gives what closes the tab.
 */
export async function holdOlderVersion(app: StruckApp): Promise<() => void> {
  const marks = [...app.readMarks.value].map(([id, readAtMs]) => ({ id, readAtMs }));
  const saved = [...app.savedMarks.value.values()];
  const theme = app.themeChoice.value;
  indexedDB.deleteDatabase(app.databaseName);
  const older = await openAt(app.databaseName, upgradeSteps.length - 1, (database) => {
    for (const step of upgradeSteps.slice(0, -1)) step(database as never, undefined as never);
  });
  const transaction = older.transaction(['readMarks', 'saved', 'settings'], 'readwrite');
  for (const mark of marks) transaction.objectStore('readMarks').put(mark);
  for (const mark of saved) transaction.objectStore('saved').put(mark);
  transaction.objectStore('settings').put(theme, 'theme');
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  return () => older.close();
}
