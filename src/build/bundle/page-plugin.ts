import type { Plugin } from 'vite';
import type { Journal } from '../../model/journal/journal.ts';
import { journalLocale } from '../pages/head/journal-locale.ts';
import { siteWords } from '../pages/site/site-words.ts';
import { metaContentSecurityPolicy } from './content-security-policy.ts';
import { escapeHtml } from './escape-html.ts';
import { shortNameOf } from './manifest.ts';

/**
 * Fills in `index.html`: the journal's language, title, description and feed, and in a build (not in development,
 * where Vite works with inline styles) the content security policy.
 */
export function pagePlugin(journal: Journal): Plugin {
  return {
    name: 'waymark:page',
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        const { needsScript } = await siteWords(journal.language);
        const { dir } = journalLocale(journal.language);
        const filled = html
          .replace('<html lang="en" dir="ltr">', `<html lang="${escapeHtml(journal.language)}" dir="${dir}">`)
          .replaceAll('%JOURNAL_TITLE%', escapeHtml(journal.title ?? 'Waymark'))
          .replace(/<meta name="description"[^>]*>\s*/, (tag) => (journal.description === null ? '' : tag))
          .replaceAll('%JOURNAL_SHORT_NAME%', escapeHtml(shortNameOf(journal.title ?? 'Waymark')))
          .replaceAll('%JOURNAL_DESCRIPTION%', escapeHtml(journal.description ?? ''))
          .replaceAll('%JOURNAL_FEED%', escapeHtml(journal.feedPath))
          .replaceAll('%NEEDS_SCRIPT%', escapeHtml(needsScript));
        const isBuild = server === undefined;
        const policy = { 'http-equiv': 'Content-Security-Policy', content: metaContentSecurityPolicy };
        return {
          html: filled,
          tags: isBuild ? [{ tag: 'meta', attrs: policy, injectTo: 'head-prepend' }] : [],
        };
      },
    },
  };
}
