/** Whole numbers below 2³², as many as come, in a quarter of the room that an array takes. */
export class NumberList {
  length = 0;
  #values = new Uint32Array(1024);

  push(value: number): void {
    if (this.length === this.#values.length) {
      const larger = new Uint32Array(this.#values.length * 2);
      larger.set(this.#values);
      this.#values = larger;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  /** The numbers so far. */
  view(): Uint32Array {
    return this.#values.subarray(0, this.length);
  }
}
