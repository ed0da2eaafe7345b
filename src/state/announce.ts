import { batch } from '@preact/signals';
import { announcement, announcementAction } from './signals.ts';

/** Long enough to be read twice. */
const shownMs = 4_000;
/** Long enough to be read, thought over and reached, by keyboard too. */
const shownWithActionMs = 10_000;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Something that can be done about what was announced, while the sentence is shown. */
export interface AnnouncedAction {
  /** One word for the button, such as `Undo`. */
  name: string;
  run: () => void;
}

/** Says a short sentence, seen and heard, and takes it away again. */
export function announce(sentence: string, action: AnnouncedAction | null = null): void {
  batch(() => {
    announcement.value = sentence;
    announcementAction.value = action;
  });
  clearTimeout(timer);
  timer = setTimeout(endAnnouncement, action ? shownWithActionMs : shownMs);
}

/** Keeps the sentence for as long as the keyboard is at its button; `false` gives it its time anew. */
export function holdAnnouncement(isHeld = true): void {
  clearTimeout(timer);
  if (!isHeld) timer = setTimeout(endAnnouncement, shownWithActionMs);
}

/** Takes the sentence away before its time. */
export function endAnnouncement(): void {
  clearTimeout(timer);
  batch(() => {
    announcement.value = '';
    announcementAction.value = null;
  });
}
