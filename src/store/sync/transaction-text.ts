import type { Alias, StoredEntry } from '../schema.ts';
import { settled } from '../transaction.ts';
import type { StoredText } from './match-entries.ts';

/** The stored texts and aliases, as seen by a transaction with the stores `entries` and `aliases`. */
export class TransactionText implements StoredText {
  readonly #transaction: IDBTransaction;
  #aliases: Map<string, string> | null = null;

  constructor(transaction: IDBTransaction) {
    this.#transaction = transaction;
  }

  async readEntries(ids: readonly string[]): Promise<Map<string, StoredEntry>> {
    const store = this.#transaction.objectStore('entries');
    const found = await Promise.all(ids.map((id) => settled<StoredEntry | undefined>(store.get(id))));
    return new Map(found.filter((entry) => entry !== undefined).map((entry) => [entry.id, entry]));
  }

  async readAliases(): Promise<ReadonlyMap<string, string>> {
    if (!this.#aliases) {
      const aliases = await settled<Alias[]>(this.#transaction.objectStore('aliases').getAll());
      this.#aliases = new Map(aliases.map(({ alias, id }) => [alias, id]));
    }
    return this.#aliases;
  }
}
