/**
 * A document's bytes while they come: any number of readers, each from the beginning, and as often as they like. What is
 * there already is given at once, what is not when it comes.
 */
export class GrowingBody implements AsyncIterable<Uint8Array> {
  readonly #pieces: Uint8Array[] = [];
  #lengthBytes = 0;
  #end: { error: unknown } | 'whole' | null = null;
  #waiting: (() => void)[] = [];

  get lengthBytes(): number {
    return this.#lengthBytes;
  }

  push(piece: Uint8Array): void {
    this.#pieces.push(piece);
    this.#lengthBytes += piece.length;
    this.#wake();
  }

  /** Says that all is there. */
  end(): void {
    this.#end = 'whole';
    this.#wake();
  }

  /** Says that no more comes: readers have what there is, and then this error. */
  fail(error: unknown): void {
    this.#end = { error };
    this.#wake();
  }

  /** What is there, as one. */
  toBytes(): Uint8Array {
    return Buffer.concat(this.#pieces, this.#lengthBytes);
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (let index = 0; ; ) {
      const piece = this.#pieces[index];
      if (piece !== undefined) {
        index += 1;
        yield piece;
      } else if (this.#end === 'whole') return;
      else if (this.#end !== null) throw this.#end.error;
      else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  #wake(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
