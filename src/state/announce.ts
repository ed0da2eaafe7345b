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

/** Announces a short sentence, visibly and to screen readers, and removes it after a while. */
export function announce(sentence: string, action: AnnouncedAction | null = null): void {
  batch(() => {
    announcement.value = sentence;
    announcementAction.value = action;
  });
  clearTimeout(timer);
  timer = setTimeout(endAnnouncement, action ? shownWithActionMs : shownMs);
}

/** Keeps the sentence while the keyboard is on its button; `false` restarts its time. */
export function holdAnnouncement(isHeld = true): void {
  clearTimeout(timer);
  if (!isHeld) timer = setTimeout(endAnnouncement, shownWithActionMs);
}

/** Removes the sentence early. */
export function endAnnouncement(): void {
  clearTimeout(timer);
  batch(() => {
    announcement.value = '';
    announcementAction.value = null;
  });
}
