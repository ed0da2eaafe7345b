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
 * Gives a device voices, which Chromium without a window has not: they take `sentenceMs` for a sentence and obey
 * cancel() as browsers do. Everything that is said is written down; see {@link readSaid}. With no names: a device
 * whose speech synthesis has no voice.
 */
export async function fakeVoices(
  context: BrowserContext,
  { names, sentenceMs = 150, isMute = false }: { names: string[]; sentenceMs?: number; isMute?: boolean },
): Promise<void> {
  await context.addInitScript(
    ({ names, sentenceMs, isMute }) => {
      const said: Said[] = [];
      let current: { utterance: SpeechSynthesisUtterance; timers: ReturnType<typeof setTimeout>[] } | null =
        null;
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
          const end = setTimeout(() => {
            current = null;
            line.isWhole = true;
            utterance.onend?.({} as never);
          }, sentenceMs);
          current = { utterance, timers: [start, end] };
        },
      };
      Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
      Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
      Object.defineProperty(window, 'said', { value: said });
    },
    { names, sentenceMs, isMute },
  );
}

/** What the page's voice has said since it was loaded. */
export function readSaid(page: Page): Promise<Said[]> {
  return page.evaluate(() => (window as unknown as { said: Said[] }).said);
}
