import type { Body } from '../../model/entry/body.ts';
import type { Entry } from '../../model/entry/entry.ts';
import { openingTitle } from '../../model/entry/opening-title.ts';
import { inlineText } from '../../model/entry/plain-text.ts';
import { standingText } from '../../model/entry/standing-text.ts';
import { contentHash } from '../../model/identity/content-hash.ts';
import { isOnEarth, parseCoordinates } from '../../model/place/coordinates.ts';
import { datesByHabit, type FeedHabits, noHabits } from '../feed-habits.ts';
import { type Form, parseForm } from '../form/parse-form.ts';
import { finishBody } from '../html/finish-body.ts';
import { parsePlainText } from '../html/parse-plain-text.ts';
import type { Item } from '../item.ts';
import { noteLack, tables } from '../tables.ts';
import { readableLine } from '../text/readable-text.ts';
import { appendMedia } from './append-media.ts';
import { capText } from './cap-text.ts';
import { chooseContent } from './choose-content.ts';
import { entryId, entrySlug } from './entry-identity.ts';
import { findTimeZone } from './find-time-zone.ts';
import { placeTime, showsZone } from './place-time.ts';
import { maxTitleLength, repeatsText } from './repeats-text.ts';

export interface ParseEntryContext {
  feedUrl: string;
  habits?: FeedHabits;
}

/**
 * Parses one entry of the journal from one item of its feed; null if the item has nothing to show or to link to. Pure
 * and total: it returns whatever the item contains. `feedUrl` gives the origin whose images may be loaded over plain
 * http. `habits` are those of its document. Slugs are unique only if the journal's numbers are; `alternativeSlug`
 * helps if they are not.
 */
export function parseEntry(given: Item, { feedUrl, habits = noHabits }: ParseEntryContext): Entry | null {
  const { item, isCut } = capText(given);
  const ownOrigin = httpOrigin(feedUrl);
  const content = chooseContent(item, ownOrigin);
  const media = item.media ?? [];
  const itemTitle = readableLine(item.title ?? '');
  const placeName = readableLine(item.placeName ?? '');
  const isEmpty = content.length === 0 && itemTitle === null && media.length === 0;
  if (isEmpty && placeName === null && !leadsSomewhere(item)) return null;
  const { published, updated, date: feedDate } = datesByHabit(item, habits);
  const form = parseForm(content, itemTitle, { ...habits, feedDate });
  const place = placeOf(form, item);
  const isStandIn = place.timeZone !== null && tables.zoneAt === null;
  if (isStandIn) noteLack('zones', { mayWait: !showsZone({ ...form, feedDate }) });
  const time = placeTime({ ...form, ...place, feedDate, isStandIn });
  const { title, body } = titleAndBody(form, itemTitle, form.place ?? placeName ?? time.dateText, [
    item.baseUrl,
    item.link,
  ]);
  const { number, state, noticed, expects } = form;
  const { instantMs, ...day } = time;
  const seen = {
    number,
    title,
    ...day,
    ...place,
    place: form.place ?? placeName,
    state,
    body: appendMedia(body, media, ownOrigin),
    noticed,
    expects,
    ...(isCut && { isCut: true as const }),
  };
  const { rest, addresses } = takeAddresses(JSON.stringify({ ...seen, timeZone: undefined }));
  const hash = contentHash(rest);
  const fullHash = contentHash([hash, place.timeZone, instantMs, item.link, ...addresses].join('\n'));
  const id = entryId(item, time.date === null ? hash : `${itemTitle ?? title}\n${time.date}`);
  const slug = entrySlug({ id, number, title });
  return {
    id,
    slug,
    ...seen,
    permalink: item.link,
    instantMs,
    published,
    updated,
    contentHash: hash,
    fullHash,
  };
}

/** A check-in or a bare link is an entry without words. */
function leadsSomewhere({ origin, link }: Item): boolean {
  return link !== null || (origin !== null && isOnEarth(origin));
}

type Place = Pick<Entry, 'origin' | 'originSource' | 'originText' | 'timeZone'>;

/** Where the entry was written; an element of the feed takes precedence over the header's coordinates. */
function placeOf({ originText }: Form, item: Item): Place {
  const feed = item.origin !== null && isOnEarth(item.origin) ? item.origin : null;
  const origin = feed ?? (originText === null ? null : parseCoordinates(originText));
  return {
    origin,
    originSource: feed ? 'feed' : origin && 'header',
    originText,
    timeZone: origin && findTimeZone(origin),
  };
}

/** The item's title, else the entry's number, else a first heading, else the first words, else place or day. */
function titleAndBody(
  form: Form,
  itemTitle: string | null,
  placeOrDay: string | null,
  pages: readonly (string | null)[],
): { title: string; body: Body } {
  const body = finishBody(form.body, pages);
  if (itemTitle !== null && body.length === 0 && itemTitle.length > maxTitleLength)
    return titleAndBody({ ...form, body: parsePlainText(itemTitle) }, null, placeOrDay, pages);
  const isOwnTitle = itemTitle !== null && (form.number !== null || !repeatsText(itemTitle, body));
  const named = isOwnTitle
    ? itemTitle
    : (form.heading ?? (form.number === null ? null : `Entry ${form.number}`));
  if (named !== null) return { title: named, body };
  const [first, ...others] = body;
  const heading =
    first?.kind === 'heading' && others.length > 0 ? readableLine(inlineText(first.children)) : null;
  if (heading !== null) return { title: heading, body: others };
  return { title: readableLine(openingTitle(body, standingText) ?? '') ?? placeOrDay ?? 'Untitled', body };
}

/** Addresses have new signatures and counters in every answer. A quote in a JSON string is preceded by a backslash. */
function takeAddresses(json: string): { rest: string; addresses: string[] } {
  const addresses: string[] = [];
  // Most entries have none, and searching for two words is far quicker than for the longer pattern.
  if (!json.includes('"href":"') && !json.includes('"src":"')) return { rest: json, addresses };
  const rest = json.replace(/"(?:src|href)":"[^"\\]*(?:\\.[^"\\]*)*"/g, (member) => {
    addresses.push(member);
    return '';
  });
  return { rest, addresses };
}

function httpOrigin(url: string): string | null {
  try {
    return new URL(url).origin;
  } catch {
    return null;
  }
}
