/** How a sentence ended. `silent`: the browser accepted it and said nothing, or never reported the end. */
export type Spoken = 'spoken' | 'stopped' | 'silent' | 'failed';

export interface Speech {
  text: string;
  /** BCP 47, for the voice that the browser chooses if `voice` is null. */
  language: string;
  voice: SpeechSynthesisVoice | null;
  /** 1: the voice's own pace. */
  rate: number;
  /** Stops it: whoever aborts starts the same sentence again later, since a pause is unreliable. */
  signal: AbortSignal;
}

const startsWithinMs = 6_000;
/** Slower than any voice speaks at its own pace. */
const minCharactersPerSecond = 5;

/**
 * Speaks one sentence with the device's voice. Resolves when it has ended, whichever way; never rejects. Android's
 * `pause()` cancels, and desktop Chrome's cannot be resumed after a while, so a pause is an abort here.
 */
export function speakSentence({ text, language, voice, rate, signal }: Speech): Promise<Spoken> {
  const synthesis = speechSynthesis;
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.lang = voice?.lang ?? language;
    utterance.voice = voice;
    utterance.rate = rate;
    let timer = setTimeout(() => end('silent'), startsWithinMs);
    utterance.onstart = () => {
      clearTimeout(timer);
      timer = setTimeout(() => end('silent'), startsWithinMs + maxSpeechMs(text, rate));
    };
    utterance.onend = () => end('spoken');
    utterance.onerror = ({ error }) =>
      end(error === 'interrupted' || error === 'canceled' ? 'stopped' : 'failed');
    signal.addEventListener('abort', abort);
    if (signal.aborted) return end('stopped');
    synthesis.speak(utterance);
    // A page that was left while it spoke may leave the queue paused.
    if (synthesis.paused) synthesis.resume();

    function abort(): void {
      end('stopped');
    }

    function end(how: Spoken): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', abort);
      utterance.onend = null;
      utterance.onerror = null;
      if (how === 'stopped' || how === 'silent') synthesis.cancel();
      resolve(how);
    }
  });
}

function maxSpeechMs(text: string, rate: number): number {
  return (text.length / minCharactersPerSecond / rate) * 1_000;
}
