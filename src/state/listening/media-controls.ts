/** What the lock screen, headset buttons and media keys can do with reading aloud. */
export interface MediaActions {
  play: () => void;
  pause: () => void;
  stop: () => void;
  nextSentence: () => void;
  previousSentence: () => void;
  nextEntry: () => void;
}

/**
 * Shows on the lock screen what is read, and connects its buttons. Does nothing if the browser has no media session.
 */
export function showMediaControls(
  what: { title: string; artist: string; album: string; artwork: string },
  actions: MediaActions,
): void {
  if (!('mediaSession' in navigator)) return;
  const { title, artist, album, artwork } = what;
  navigator.mediaSession.metadata = new MediaMetadata({
    title,
    artist,
    album,
    artwork: [{ src: artwork, sizes: '512x512', type: 'image/png' }],
  });
  handle('play', actions.play);
  handle('pause', actions.pause);
  handle('stop', actions.stop);
  handle('seekforward', actions.nextSentence);
  handle('seekbackward', actions.previousSentence);
  handle('previoustrack', actions.previousSentence);
  handle('nexttrack', actions.nextEntry);
}

/** Reports to the lock screen whether something is being read. */
export function reportPlayback(state: MediaSessionPlaybackState): void {
  if ('mediaSession' in navigator) navigator.mediaSession.playbackState = state;
}

/** Removes the controls from the lock screen. */
export function hideMediaControls(): void {
  if (!('mediaSession' in navigator)) return;
  navigator.mediaSession.metadata = null;
  navigator.mediaSession.playbackState = 'none';
  for (const action of handled) navigator.mediaSession.setActionHandler(action, null);
  handled.clear();
}

const handled = new Set<MediaSessionAction>();

/** Browsers throw on unknown actions. */
function handle(action: MediaSessionAction, run: () => void): void {
  try {
    navigator.mediaSession.setActionHandler(action, run);
    handled.add(action);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}
