import { type Answer, textOf, whatCame } from '../visit/answer.ts';
import { isFromRelay, type Visit } from '../visit/visit-site.ts';
import { type Finding, ok, warning, wrong } from './finding.ts';

/** What search engines find the journal's pages by: `sitemap.xml` and `robots.txt`. */
export function* judgeFindingAids(visit: Visit): Generator<Finding> {
  yield judgeSitemap(visit);
  yield judgeRobots(visit);
}

function judgeSitemap({ sitemap, site, first }: Visit): Finding {
  const check = 'sitemap';
  const text = textOf(sitemap);
  if (sitemap.status !== 200 || !/<(?:urlset|sitemapindex)[\s>]/.test(text)) {
    const says = `sitemap.xml ${sitemap.status === 200 ? 'is no sitemap' : whatCame(sitemap)}: search engines find pages late.`;
    return isFromRelay(first.page)
      ? warning(
          check,
          says,
          'A relay’s build has no pages to name; publish a copy of the feed where that matters.',
        )
      : wrong(check, says, `Build with SITE_URL=${site.origin}, and publish sitemap.xml.`);
  }
  const elsewhere = [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].find(
    ([, loc = '']) => !loc.startsWith(site.href),
  );
  if (elsewhere === undefined) return ok(check, 'The sitemap names the journal’s pages.');
  return wrong(
    check,
    `The sitemap names ${elsewhere[1]}, which is not at ${site.href}: search engines leave it out.`,
    `Build with SITE_URL=${site.href}.`,
  );
}

function judgeRobots({ robots, sitemap, site }: Visit): Finding {
  const check = 'robots';
  const text = robots.status === 200 ? textOf(robots) : '';
  if (forbidsAll(text, site)) {
    return wrong(
      check,
      'robots.txt forbids search engines the journal.',
      'Take the line Disallow away, at the host’s root; some hosts write it for previews of a site.',
    );
  }
  if (sitemap.status !== 200 || namesSitemap(text, sitemap)) return ok(check, 'robots.txt keeps nobody out.');
  return warning(
    check,
    `robots.txt ${robots.status === 200 ? 'names no sitemap' : whatCame(robots)}: search engines find pages late.`,
    `Have ${site.origin}/robots.txt say: Sitemap: ${sitemap.url}`,
  );
}

function namesSitemap(text: string, { url }: Answer): boolean {
  return text
    .split('\n')
    .some((line) => line.replace(/^sitemap:/i, '').trim() === url && /^sitemap:/i.test(line));
}

/** Reads as much of RFC 9309 as tells whether the group for everybody forbids the journal's address. */
function forbidsAll(text: string, site: URL): boolean {
  let isForAll = false;
  let isAmongNames = false;
  for (const line of text.split('\n')) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      isForAll = (isAmongNames && isForAll) || value.trim() === '*';
      isAmongNames = true;
    } else if (field !== '') {
      isAmongNames = false;
      const path = value.trim();
      if (
        field === 'disallow' &&
        isForAll &&
        path !== '' &&
        site.pathname.startsWith(path.replace(/\*$/, ''))
      )
        return true;
    }
  }
  return false;
}
