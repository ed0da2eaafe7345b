import { endAnnouncement } from '../../state/announce.ts';
import { announcement, announcementAction } from '../../state/signals.ts';
import css from './announcement.module.css';

/** Short sentences about what was just done, above the navigation, with a way to undo it where there is one. */
export function Announcement() {
  const action = announcementAction.value;
  return (
    <div class={css.announcement} data-announcement data-shown={announcement.value !== '' || undefined}>
      <p role="status">{announcement.value}</p>
      {action && (
        <button
          type="button"
          onClick={() => {
            endAnnouncement();
            action.run();
          }}
        >
          {action.name}
        </button>
      )}
    </div>
  );
}
