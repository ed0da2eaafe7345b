/** A growing list of whole numbers below 2³², in a quarter of the memory of an array. */
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
