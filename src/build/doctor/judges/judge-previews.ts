import { pathOf, whatCame } from '../visit/answer.ts';
import { isFromRelay, type Visit, type VisitedPage } from '../visit/visit-site.ts';
import { type Finding, gravestOfEach, ok, warning, wrong } from './finding.ts';

const size = { widthPx: 1200, heightPx: 630 };
/** Some networks show no larger one. */
const maxBytes = 300_000;

/** What networks and search engines make of a link to the journal or an entry. */
export function judgePreviews({ first, entry, pictures }: Visit): Finding[] {
  if (isFromRelay(first.page)) {
    return [
      warning(
        'previews',
        'Shared links show neither words nor a picture: a journal whose host relays the feed has no pages of its own.',
        'Where that matters, publish a copy of the feed: leave FEED_PATH empty, and build from a timer.',
      ),
    ];
  }
  const pages = [first, entry].filter((visit) => visit?.answer.status === 200);
  return gravestOfEach(pages.flatMap((visit) => (visit === null ? [] : [...judgePage(visit, pictures)])));
}

function* judgePage(visit: VisitedPage, pictures: Visit['pictures']): Generator<Finding> {
  yield judgeCanonical(visit);
  yield judgeWords(visit);
  yield judgeCard(visit);
  yield judgePicture(visit, pictures);
}

function judgeCanonical({ answer, page }: VisitedPage): Finding {
  const check = 'canonical';
  const { origin } = new URL(answer.url);
  if (page.canonical === answer.url) return ok(check, 'Pages name their own address.');
  if (page.canonical === null || page.canonical.startsWith('/')) {
    return wrong(
      check,
      `${pathOf(answer)} names no whole address of its own.`,
      `Build with SITE_URL=${origin}, and the journal’s folder after it where it lies in one.`,
    );
  }
  return wrong(
    check,
    `${pathOf(answer)} says that its address is ${page.canonical}: search engines and shared links lead there.`,
    `Build with SITE_URL=${origin}, if that is where the journal is published; each address must have a page of its own.`,
  );
}

function judgeWords({ answer, page }: VisitedPage): Finding {
  const check = 'preview-words';
  const lacks = ['og:title', 'og:description'].filter((name) => !page.metas.get(name)?.trim());
  if (lacks.length === 0) return ok(check, 'Shared links show a title and some words.');
  return wrong(
    check,
    `A link to ${pathOf(answer)} is shown without ${lacks.includes('og:title') ? 'its title' : 'words'} (${lacks.join(', ')}).`,
    'Publish the pages as the build wrote them; JOURNAL_DESCRIPTION gives the list its words.',
  );
}

function judgeCard({ answer, page }: VisitedPage): Finding {
  const check = 'preview-card';
  const card = page.metas.get('twitter:card');
  const wanted = page.metas.has('og:image') ? 'summary_large_image' : 'summary';
  if (card === wanted) return ok(check, 'Shared links become a card.');
  return wrong(
    check,
    `A link to ${pathOf(answer)} is no ${wanted} card on X (twitter:card is ${card ?? 'missing'}).`,
    'Publish the pages as the build wrote them.',
  );
}

function judgePicture({ answer, page }: VisitedPage, pictures: Visit['pictures']): Finding {
  const check = 'preview-picture';
  const address = page.metas.get('og:image');
  const picture = address === undefined ? undefined : pictures.get(address);
  if (address === undefined || picture === undefined) {
    return wrong(
      check,
      `A link to ${pathOf(answer)} is shown without a picture.`,
      `Build with SITE_URL=${new URL(answer.url).origin}: networks take whole addresses only.`,
    );
  }
  const fault = faultOf(picture);
  if (fault === null) return ok(check, 'Shared links show a picture of 1200 x 630 px.');
  return wrong(
    check,
    `The picture for links to ${pathOf(answer)}, ${address}, ${fault}.`,
    'Publish the folder previews/ as the build wrote it.',
  );
}

function faultOf({ answer, size: found }: NonNullable<ReturnType<Visit['pictures']['get']>>): string | null {
  if (answer.status !== 200) return whatCame(answer);
  if (found === null) return 'cannot be opened as a picture';
  if (found.widthPx !== size.widthPx || found.heightPx !== size.heightPx)
    return `is ${found.widthPx} x ${found.heightPx} px in place of ${size.widthPx} x ${size.heightPx}`;
  if (answer.body.length >= maxBytes)
    return `has ${Math.round(answer.body.length / 1000)} kB, and some networks show none from 300 kB on`;
  return null;
}
