import { hrefOf } from '../state/navigation/navigate.ts';
import type { Page, Route } from '../state/route.ts';
import { dueToday, isWide } from '../state/signals.ts';
import { wordsIn } from '../state/words-in.ts';
import { appWords } from '../words/english/app-words.ts';
import css from './main-navigation.module.css';
import { Icon, type IconName } from './ui/icon.tsx';
import { useRoute } from './ui/lazy/shown-screen.ts';
import { inNextFrame } from './ui/next-frame.ts';

const words = wordsIn('app', appWords);

/** The same names as in the catalogue and among the icons. */
type Place = Extract<IconName, keyof typeof appWords.navigation>;

const places: { name: Place; to: Route; pages: Page[] }[] = [
  { name: 'entries', to: { page: 'list' }, pages: ['list', 'entry', 'marks', 'catch-up', 'on-this-day'] },
  { name: 'map', to: { page: 'map' }, pages: ['map'] },
  {
    name: 'ledger',
    to: { page: 'ledger' },
    pages: ['ledger', 'noticed', 'threads', 'thread', 'places'],
  },
  { name: 'search', to: { page: 'search', query: '' }, pages: ['search'] },
  { name: 'settings', to: { page: 'settings' }, pages: ['settings'] },
];

/** The five main pages of the app: a bar at the bottom on a phone, a rail at the side on wide screens. */
export function MainNavigation() {
  const { page } = useRoute();
  return (
    <nav aria-label={words().navigation.name} class={css.navigation} {...inNextFrame}>
      {isWide.value !== false && (
        <svg class={css.mark} viewBox="0 0 24 30" width="26" height="32" aria-hidden="true">
          <path
            d="M12 29C4.600 20 1 15.800 1 11.300a11 11 0 0 1 22 0C23 15.800 19.400 20 12 29z"
            fill="currentColor"
          />
          <circle cx="12" cy="11.300" r="4.200" class={css.eye} />
        </svg>
      )}
      {places.map(({ name, to, pages }) => (
        <a
          key={name}
          href={hrefOf(to)}
          class={css.place}
          aria-current={pages.includes(page) ? 'page' : undefined}
          aria-describedby={to.page === 'ledger' && dueToday.value > 0 ? 'due-today' : undefined}
        >
          <Icon name={name} size={24} />
          <span>{words().navigation[name]}</span>
          {to.page === 'ledger' && dueToday.value > 0 && <span class={css.due} />}
        </a>
      ))}
      {/* Beside the link, whose name stays unchanged. */}
      {dueToday.value > 0 && (
        <span id="due-today" hidden>
          {words().navigation.due(dueToday.value)}
        </span>
      )}
    </nav>
  );
}
