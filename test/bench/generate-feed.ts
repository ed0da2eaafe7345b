import { type Place, places } from './places.ts';

export interface FeedPlan {
  /** How many entries, numbered 1 … count, one a day up to the last day. */
  count: number;
  /** The same seed gives the same feed. */
  seed?: number;
  /** A word that stands in every entry's text: another one makes every entry a revision. */
  edition?: string;
  /** Paragraphs an entry, about 130 words each. */
  paragraphs?: number;
}

const lastDayMs = Date.UTC(2026, 5, 25);
const dayMs = 86_400_000;

/**
 * A feed of a wanderer's journal in the form that the app is for, as RSS 2.0 with content:encoded: about 400 words
 * an entry, the newest first, places all over the world. Deterministic.
 */
export function generateFeed({ count, seed = 1, edition = 'first', paragraphs = 3 }: FeedPlan): string {
  const plan = { count, seed, edition, paragraphs };
  const items = Array.from({ length: count }, (_, index) => generateItem(count - index, plan));
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
<channel>
<title>A generated journal</title>
<link>https://journal.example/</link>
<description>Made for measuring.</description>
${items.join('\n')}
</channel>
</rss>
`;
}

function generateItem(number: number, { count, seed, edition, paragraphs }: Required<FeedPlan>): string {
  const pick = picker(seed * 1_000_003 + number);
  const dateMs = lastDayMs - (count - number) * dayMs;
  const padded = String(number).padStart(4, '0');
  const place = pick(places);
  const time = `${pad(5 + pick.below(18))}:${pad(pick.below(60))}`;
  const prose = Array.from({ length: paragraphs }, () => `<p>${generateParagraph(pick)}</p>`).join('');
  return `<item>
<title>Entry ${padded}</title>
<link>https://journal.example/entry/${padded}</link>
<guid isPermaLink="false">generated-${seed}-${padded}</guid>
<pubDate>${new Date(dateMs).toUTCString()}</pubDate>
<content:encoded><![CDATA[<p>Entry ${padded} Date: ${longDate(dateMs)} Origin: ${coordinates(place)} Routed through: ${place.name} Local time: ${time} local State: ${pick(states)}</p>${prose}<p>Written down in the ${edition} edition.</p><p>Today I noticed: ${pick(noticed)}</p><p>Tomorrow I expect: ${pick(expected)}</p>]]></content:encoded>
</item>`;
}

function generateParagraph(pick: Picker): string {
  return Array.from({ length: 7 }, () => generateSentence(pick)).join(' ');
}

function generateSentence(pick: Picker): string {
  return pick(sentences)
    .replace(/\{who\}/g, () => pick(people))
    .replace(/\{thing\}/g, () => pick(things))
    .replace(/\{spot\}/g, () => pick(spots))
    .replace(/\{weather\}/g, () => pick(weather));
}

interface Picker {
  <T>(choices: readonly T[]): T;
  /** A whole number, 0 … limit - 1. */
  below(limit: number): number;
}

/** A linear congruential generator with Knuth's MMIX constants cut to 32 bits: good enough to choose words with. */
function picker(seed: number): Picker {
  // Neighbouring seeds would begin alike.
  let state = Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) >>> 0;
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39) >>> 0;
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const pick = <T>(choices: readonly T[]): T => {
    const choice = choices[below(choices.length)];
    if (choice === undefined) throw new RangeError('Nothing to choose from.');
    return choice;
  };
  return Object.assign(pick, { below });
}

const fullDate = new Intl.DateTimeFormat('en-US', { dateStyle: 'full', timeZone: 'UTC' });

function longDate(dateMs: number): string {
  return fullDate.format(dateMs);
}

function coordinates({ lat, lng }: Place): string {
  const side = (degrees: number, letters: string) =>
    `${Math.abs(degrees).toFixed(4)}° ${degrees < 0 ? letters[1] : letters[0]}`;
  return `${side(lat, 'NS')}, ${side(lng, 'EW')}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}

const states = ['still', 'moving', 'waiting', 'resting', 'drifting'] as const;

const people = [
  'the ferryman',
  'a schoolteacher on her way home',
  'the woman who sells batteries',
  'two boys with one bicycle',
  'the night clerk',
  'a retired surveyor',
  'the baker',
  'a welder named after a saint',
  'the harbour pilot',
  'a tailor without customers',
] as const;

const things = [
  'a brass key',
  'an unsigned letter',
  'half a map',
  'a radio that knows one station',
  'a basket of limes',
  'a ledger with the last pages torn out',
  'a clock that runs backwards',
  'an umbrella mended with wire',
  'a jar of grey sand',
  'a photograph of this very street',
] as const;

const spots = [
  'under the viaduct',
  'at the fish market',
  'behind the customs house',
  'on the last bench before the breakwater',
  'in the library’s only warm room',
  'at the end of the tram line',
  'above the dry riverbed',
  'beside the signal tower',
  'in a courtyard full of laundry',
  'by the closed cinema',
] as const;

const weather = [
  'fog without an edge',
  'a wind that smelled of iron',
  'rain that fell upwards off the tiles',
  'a light like weak tea',
  'heat that made the rails sing',
  'the first dry cold of the year',
] as const;

const sentences = [
  'I met {who} {spot}, and we agreed on nothing except the price of bread.',
  'There was {weather}, and everyone walked as if late for it.',
  'Someone had left {thing} {spot} with a note that asked for patience.',
  'I counted the steps from the station and arrived at a number that I did not trust.',
  'What {who} told me about the flood was true in every part that could be checked.',
  'For an hour nothing moved {spot} but the shadow of a crane.',
  'I traded {thing} for directions and was overpaid.',
  'The road had been renamed twice, and both names were still in use.',
  'In the evening {who} showed me {thing} and would not say where it came from.',
  'Nobody {spot} remembered the old ferry, though its timetable hung there still.',
  'I slept badly because of {weather} and well because of the sea.',
  'A dog followed me {spot} and then, having seen enough, went home.',
  'The museum owns {thing}, two canoes and a wall of unlabelled keys.',
  'Tea was poured for me by {who}, who refused to sit while a guest was standing.',
  'By noon there was {weather} over the roofs, and the pigeons took it personally.',
  'I wrote three postcards {spot} and kept the one that told the truth.',
] as const;

const noticed = [
  'the ferry’s bell is tuned to the church, or the church to the ferry.',
  'people here point with the whole hand, as if offering the street.',
  'every shop sells string, and none of it by length.',
  'the clocks disagree by four minutes, and appointments are made for the later one.',
  'a child was teaching a parrot to be quiet.',
  'the tide table at the pier is for another year, and nobody minds.',
] as const;

const expected = [
  'the bridge will open again within the next three months.',
  'the baker will have forgotten me by the end of the year.',
  'rain, tomorrow, before the second tram.',
  'a letter before the next full moon.',
  'the harbour to charge for its benches by next spring.',
  'that eventually somebody will claim the umbrella.',
] as const;
