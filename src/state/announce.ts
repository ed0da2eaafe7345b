import { announcement } from './signals.ts';

/** Long enough to be read twice. */
const shownMs = 4_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says a short sentence, seen and heard, and takes it away again. */
export function announce(sentence: string): void {
  announcement.value = sentence;
  clearTimeout(timer);
  timer = setTimeout(() => {
    announcement.value = '';
  }, shownMs);
}
