import { journal } from '../../../model/journal/journal.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { followWords } from '../../../words/english/entry/follow-words.ts';
import css from './publisher-links.module.css';

const words = wordsIn('follow', followWords);

/** The ways to follow the journal that its publisher has configured. */
export function PublisherLinks() {
  const { followUrl, followName, substackUrl, emailUrl } = journal;
  const links = [
    { href: followUrl, name: followName ? words().followName(followName) : words().follow },
    { href: substackUrl, name: words().substack },
    { href: emailUrl, name: words().email },
  ].filter((link): link is { href: string; name: string } => link.href !== null);
  if (links.length === 0) return null;
  return (
    <ul class={css.links} aria-label={words().journal}>
      {links.map(({ href, name }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}
