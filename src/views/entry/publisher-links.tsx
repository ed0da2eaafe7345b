import { journal } from '../../model/journal.ts';
import css from './publisher-links.module.css';

/** Ways to follow the journal that its publisher has set up; the others do not show. */
export function PublisherLinks() {
  const { followUrl, followName, substackUrl, emailUrl } = journal;
  const links = [
    { href: followUrl, words: followName ? `Follow ${followName}` : 'Follow' },
    { href: substackUrl, words: 'Subscribe on Substack' },
    { href: emailUrl, words: 'Get new entries by email' },
  ].filter((link): link is { href: string; words: string } => link.href !== null);
  if (links.length === 0) return null;
  return (
    <ul class={css.links} aria-label="Follow the journal">
      {links.map(({ href, words }) => (
        <li key={href}>
          <a href={href} target="_blank" rel="noopener noreferrer">
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
