/** The durability that each writing transaction of an act asked for: `default` where it left it to the browser. */
export async function durabilitiesOf(act: () => Promise<unknown>): Promise<string[]> {
  const asked: string[] = [];
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (stores, mode, options) {
    if (mode === 'readwrite') asked.push(options?.durability ?? 'default');
    return transaction.call(this, stores, mode, options);
  };
  try {
    await act();
  } finally {
    IDBDatabase.prototype.transaction = transaction;
  }
  return asked;
}
