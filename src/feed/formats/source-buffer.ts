/**
 * The pieces of a document that arrives bit by bit, addressed by the index in the whole. Slices must be requested in
 * order: each request releases the pieces before it.
 */
export class SourceBuffer {
  #pieces: string[] = [];
  #offset = 0;

  push(piece: string): void {
    if (piece) this.#pieces.push(piece);
  }

  slice(start: number, end: number): string {
    while (this.#firstLength() > 0 && start >= this.#offset + this.#firstLength()) this.#drop();
    let slice = this.#pieces[0]?.slice(start - this.#offset, end - this.#offset) ?? '';
    while (this.#pieces.length > 1 && end > this.#offset + this.#firstLength()) {
      this.#drop();
      slice += this.#pieces[0]?.slice(0, end - this.#offset) ?? '';
    }
    return slice;
  }

  #firstLength(): number {
    return this.#pieces[0]?.length ?? 0;
  }

  #drop(): void {
    this.#offset += this.#firstLength();
    this.#pieces.shift();
  }
}
