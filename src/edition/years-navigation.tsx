import { basePath } from '../state/signals.ts';
import { wordsIn } from '../state/words-in.ts';
import { formatCount } from '../views/ui/format/format-count.ts';
import { listWords } from '../words/english/list/list-words.ts';
import { writtenWords } from '../words/english/written-words.ts';
import { nameOfPeriod } from './name-of-period.ts';
import type { Period } from './screen.ts';

const words = wordsIn('written', writtenWords);
const counts = wordsIn('list', listWords);

/** The way to every entry: the journal's years. `isAfterList`: it makes room for what is fixed beside it. */
export function YearsNavigation({ years, isAfterList }: { years: readonly Period[]; isAfterList?: boolean }) {
  if (years.length === 0) return null;
  return (
    <nav class="plain-years" data-after-list={isAfterList} aria-labelledby="plain-years">
      <h2 id="plain-years">{words().years}</h2>
      <PeriodLinks periods={years} />
    </nav>
  );
}

/** Links to pages of periods, each with how much it holds. */
export function PeriodLinks({ periods }: { periods: readonly Period[] }) {
  return (
    <ul class="plain-periods">
      {periods.map((period) => (
        <li key={period.key}>
          <a href={hrefOfPeriod(period)}>
            <b>{nameOfPeriod(period)}</b> <span aria-hidden="true">{formatCount(period.size)}</span>
            <span class="visually-hidden">{counts().entries(period.size)}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The address of a period's page. */
export function hrefOfPeriod({ key }: Period): string {
  return `${basePath}entries/${key}`;
}
