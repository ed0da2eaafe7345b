import { announcement } from '../../state/signals.ts';
import css from './announcement.module.css';

/** Short sentences about what was just done, above the navigation. */
export function Announcement() {
  return (
    <p role="status" class={css.announcement} data-shown={announcement.value !== '' || undefined}>
      {announcement.value}
    </p>
  );
}
