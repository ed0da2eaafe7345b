/** Who waits for a worker's answers, by the ids of what was asked. */
export class PendingAnswers<Answer> {
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastId = 0;

  /** An id that no request had. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The answer to what `ask` asks for under the id that it is given. */
  wait(ask: (id: number) => void): Promise<Answer> {
    const id = this.nextId();
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      ask(id);
    });
  }

  /** Gives an answer; false where nobody waits for it (any more). */
  give(id: number, answer: Answer): boolean {
    const resolve = this.#waiting.get(id);
    this.#waiting.delete(id);
    resolve?.(answer);
    return resolve !== undefined;
  }

  /** Gives the same answer to all who wait. */
  giveAll(answer: Answer): void {
    for (const id of [...this.#waiting.keys()]) this.give(id, answer);
  }
}
