import { hrefOf } from '../state/navigation/navigate.ts';
import { wordsIn } from '../state/words-in.ts';
import { PageHeader } from '../views/ui/page/page-header.tsx';
import { appWords } from '../words/english/app-words.ts';
import { uiWords } from '../words/english/ui-words.ts';
import { writtenWords } from '../words/english/written-words.ts';
import type { OwnPage } from './screen.ts';

const app = wordsIn('app', appWords);
const words = wordsIn('written', writtenWords);
const shared = wordsIn('ui', uiWords);

/** In place of a page that the app makes on the reader's own device: why it is not here, and where to go on. */
export function OwnScreen({ page }: { page: OwnPage }) {
  return (
    <>
      <PageHeader title={app().titles[page]} />
      <p class="plain-note">
        {words().needsScript} {words().withoutScript}
      </p>
      <ul class="plain-ways">
        <li>
          <a href={hrefOf({ page: 'list' })}>{shared().allEntries}</a>
        </li>
        <li>
          <a href={hrefOf({ page: 'map' })}>{app().titles.map}</a>
        </li>
      </ul>
    </>
  );
}
