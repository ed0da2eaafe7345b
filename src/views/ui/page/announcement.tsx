import { useRef } from 'preact/hooks';
import { endAnnouncement, holdAnnouncement } from '../../../state/announce.ts';
import { recoverFocus } from '../../../state/navigation/recover-focus.ts';
import { announcement, announcementAction } from '../../../state/signals.ts';
import { inNextFrame } from '../next-frame.ts';
import css from './announcement.module.css';

/** Short sentences about what was just done, above the navigation, with an undo if there is one. */
export function Announcement() {
  const action = announcementAction.value;
  /** What had the focus before it moved to the button. */
  const before = useRef<EventTarget | null>(null);
  return (
    <div
      class={css.announcement}
      data-announcement
      data-shown={announcement.value !== '' || undefined}
      {...inNextFrame}
    >
      <p role="status">{announcement.value && <span key={announcement.value}>{announcement.value}</span>}</p>
      {action && (
        <button
          type="button"
          onFocus={({ relatedTarget }) => {
            before.current = relatedTarget;
            holdAnnouncement();
          }}
          onBlur={() => holdAnnouncement(false)}
          onClick={() => {
            recoverFocus(() => (before.current instanceof Element ? before.current : null));
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
