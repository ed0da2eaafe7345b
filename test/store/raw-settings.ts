/** All settings by name, as they are stored, whatever they mean to this version. */
export async function readRawSettings(): Promise<Record<string, unknown>> {
  // Of the page that is open now: tests open several, each with modules of its own.
  const { withDatabase } = await import('../../src/store/database.ts');
  return withDatabase(async (database) => {
    const { store } = database.transaction('settings');
    const [names, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    return Object.fromEntries(names.map((name, index) => [name, values[index]]));
  });
}

/** Stores a setting as another version may have. */
export async function putRawSetting(name: string, value: unknown): Promise<void> {
  const { withDatabase } = await import('../../src/store/database.ts');
  await withDatabase((database) => database.put('settings', value, name));
}
