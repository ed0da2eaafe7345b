import type { BrowserContext, Page } from 'playwright';

/** What a page's voice was asked to say, in order. */
export interface Said {
  text: string;
  rate: number;
  voice: string | null;
  /** True once it was heard to its end. */
  isWhole: boolean;
}

/**
 * Gives a device voices, which Chromium without a window has not: they take `sentenceMs` for a sentence, or without it
 * say it until {@link finishSentence}, and obey cancel() as browsers do. Everything that is said is written down; see {@link readSaid}. With no names: a device
 * whose speech synthesis has no voice.
 */
export async function fakeVoices(
  context: BrowserContext,
  {
    names,
    sentenceMs = null,
    isMute = false,
  }: { names: string[]; sentenceMs?: number | null; isMute?: boolean },
): Promise<void> {
  await context.addInitScript(
    ({ names, sentenceMs, isMute }) => {
      const said: Said[] = [];
      let current: {
        utterance: SpeechSynthesisUtterance;
        end: () => void;
        timers: ReturnType<typeof setTimeout>[];
      } | null = null;
      const voices = names.map((name, index) => ({
        name,
        voiceURI: `urn:${name}`,
        lang: 'en-GB',
        localService: true,
        default: index === 0,
      }));
      class Utterance extends EventTarget {
        text: string;
        rate = 1;
        lang = '';
        voice: { name: string } | null = null;
        onstart: (() => void) | null = null;
        onend: (() => void) | null = null;
        onerror: ((event: { error: string }) => void) | null = null;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      const synthesis = {
        paused: false,
        pending: false,
        get speaking() {
          return current !== null;
        },
        getVoices: () => voices,
        addEventListener: () => undefined,
        resume: () => undefined,
        pause: () => undefined,
        cancel: () => {
          const stopped = current;
          current = null;
          for (const timer of stopped?.timers ?? []) clearTimeout(timer);
          stopped?.utterance.onerror?.call(stopped.utterance, { error: 'canceled' } as never);
        },
        speak: (utterance: SpeechSynthesisUtterance) => {
          const line = {
            text: utterance.text,
            rate: utterance.rate,
            voice: utterance.voice?.name ?? null,
            isWhole: false,
          };
          said.push(line);
          if (isMute) return;
          const start = setTimeout(() => utterance.onstart?.({} as never), 5);
          const end = () => {
            current = null;
            line.isWhole = true;
            utterance.onend?.({} as never);
          };
          current = { utterance, end, timers: [start] };
          if (sentenceMs !== null) current.timers.push(setTimeout(end, sentenceMs));
        },
      };
      Object.defineProperty(window, 'finishSentence', { value: () => current?.end() });
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      Object.defineProperty(window, 'said', { value: said });
    },
    { names, sentenceMs, isMute },
  );
}

/** Lets the sentence that is being said be heard to its end. */
export function finishSentence(page: Page): Promise<void> {
  return page.evaluate(() => (window as unknown as { finishSentence: () => void }).finishSentence());
}

/** What the page's voice has said since it was loaded. */
export function readSaid(page: Page): Promise<Said[]> {
  return page.evaluate(() => (window as unknown as { said: Said[] }).said);
}
