/** Those waiting for a worker's answers, by the ids of the requests. */
export class PendingAnswers<Answer> {
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #lastId = 0;

  /** An id that no request has had. */
  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  /** The answer to the request that `ask` sends with the given id. */
  wait(ask: (id: number) => void): Promise<Answer> {
    const id = this.nextId();
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      ask(id);
    });
  }

  /** Gives an answer; false if nobody is waiting for it (any more). */
  give(id: number, answer: Answer): boolean {
    const resolve = this.#waiting.get(id);
    this.#waiting.delete(id);
    resolve?.(answer);
    return resolve !== undefined;
  }

  /** Gives the same answer to all that are waiting. */
  giveAll(answer: Answer): void {
    for (const id of [...this.#waiting.keys()]) this.give(id, answer);
  }
}
