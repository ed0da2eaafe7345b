import { announce } from '../../../state/announce.ts';
import { markRead } from '../../../state/reader/reading-acts.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { uiWords } from '../../../words/english/ui-words.ts';

const words = wordsIn('ui', uiWords);

/** Marks an entry as read or unread and announces it. */
export async function markReadAndAnnounce(id: string, isRead: boolean): Promise<void> {
  if (await markRead(id, isRead)) announce(isRead ? words().markedRead : words().markedUnread);
}
