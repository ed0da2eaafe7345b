/** Settings that are wrong, one sentence a line. It is read by a publisher in a terminal, so it carries no stack. */
export class SettingsError extends Error {
  override name = 'SettingsError';

  constructor(sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.stack = `\n${this.message}\n`;
  }
}
