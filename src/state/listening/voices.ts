import { signal } from '@preact/signals';

/** The device's voices; null until it has listed them, `[]` if it has none. */
export const voices = signal<readonly SpeechSynthesisVoice[] | null>(null);

/** Browsers that load their voices late fire an event; one that does not within this time has none. */
const patienceMs = 2_000;

let isWatching = false;

/** Reads which voices there are, and keeps watching: some come late. */
export function watchVoices(): void {
  if (isWatching) return;
  isWatching = true;
  if (!('speechSynthesis' in globalThis)) {
    voices.value = [];
    return;
  }
  const look = () => {
    const found = speechSynthesis.getVoices();
    if (found.length > 0) voices.value = found;
  };
  look();
  speechSynthesis.addEventListener?.('voiceschanged', look);
  setTimeout(() => {
    look();
    voices.value ??= [];
  }, patienceMs);
}

/** The voices for a language (BCP 47), those that work offline first; all voices if none speaks it. */
export function voicesFor(
  all: readonly SpeechSynthesisVoice[],
  language: string,
): { voices: SpeechSynthesisVoice[]; speakIt: boolean } {
  const wanted = primary(language);
  const fitting = all.filter((voice) => primary(voice.lang) === wanted);
  const chosen = fitting.length > 0 ? fitting : [...all];
  chosen.sort(
    (left, right) =>
      Number(right.localService) - Number(left.localService) || Number(right.default) - Number(left.default),
  );
  return { voices: chosen, speakIt: fitting.length > 0 };
}

/** Some of Android's tags have an underscore: `en_US`. */
function primary(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/, 1)[0];
}
