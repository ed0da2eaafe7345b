import { describe, expect, test } from 'vitest';
import { type JournalEnv, parseJournalConfig } from '../../../src/build/config/parse-journal-config.ts';

const sample = { title: 'The sample', author: 'A. Wanderer', description: 'Of its own.', language: 'en-GB' };

function read(env: JournalEnv, base = '/') {
  const fileExists = (path: string) => !path.includes('missing');
  return parseJournalConfig(env, { root: '/journal', feedPath: 'feed', base, sample, fileExists });
}

/** The sentences that a publisher gets to read. */
function faultsOf(env: JournalEnv, base = '/'): string[] {
  try {
    read(env, base);
    return [];
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [String(error)];
  }
}

describe('without any setting', () => {
  test('the app is the sample journal, with the words of its feed', () => {
    const { journal, source } = read({});
    expect(source).toBeNull();
    expect(journal).toMatchObject({
      id: 'sample',
      title: 'The sample',
      author: 'A. Wanderer',
      description: 'Of its own.',
      language: 'en-GB',
      feedPath: 'feed',
      accent: null,
      followUrl: null,
    });
  });

  test('empty settings are as good as none', () => {
    expect(read({ FEED_URL: ' ', JOURNAL_TITLE: '', JOURNAL_ACCENT: '' })).toEqual(read({}));
  });
});

describe('with a feed', () => {
  test('nothing of the sample remains: unset words are left to the feed', () => {
    const { journal } = read({ FEED_URL: 'https://example.org/rss' });
    expect(journal).toMatchObject({ title: null, author: null, description: null, language: 'en' });
  });

  test('the id is made of what stays when scheme, port and query change', () => {
    const id = (feedUrl: string) => read({ FEED_URL: feedUrl }).journal.id;
    expect(id('https://Journal.Example.org/feed.xml')).toBe('journal-example-org-feed-xml');
    expect(id('http://journal.example.org:8080/feed.xml?full=1')).toBe(
      id('https://journal.example.org/feed.xml'),
    );
    expect(id('../elsewhere/My Journal.xml')).toBe('my-journal-xml');
    expect(id('file:///elsewhere/日記')).toBe('journal');
  });

  test('a path is taken from the project’s folder, a drive letter is no scheme', () => {
    expect(read({ FEED_URL: 'feeds/mine.xml' }).source).toEqual({
      kind: 'file',
      path: '/journal/feeds/mine.xml',
    });
    expect(read({ FEED_URL: 'C:\\mine.xml' }).source).toMatchObject({ kind: 'file' });
  });

  test('an address keeps its query and loses its fragment', () => {
    const { source } = read({ FEED_URL: 'https://example.org/?feed=rss2#top' });
    expect(source).toEqual({ kind: 'http', url: 'https://example.org/?feed=rss2' });
  });
});

describe('what the publisher says', () => {
  test('outweighs the sample', () => {
    const { journal } = read({
      JOURNAL_ID: 'north',
      JOURNAL_TITLE: 'North',
      JOURNAL_LANGUAGE: 'pt-br',
      FEED_PATH: 'feed.json',
      FOLLOW_URL: 'https://example.org/@north',
      FOLLOW_NAME: 'Example',
      SUBSTACK_URL: 'https://north.example.com',
      EMAIL_URL: 'https://example.org/mail',
    });
    expect(journal).toEqual({
      id: 'north',
      title: 'North',
      author: 'A. Wanderer',
      description: 'Of its own.',
      language: 'pt-BR',
      feedPath: 'feed.json',
      accent: null,
      followUrl: 'https://example.org/@north',
      followName: 'Example',
      substackUrl: 'https://north.example.com/',
      emailUrl: 'https://example.org/mail',
      tiles: null,
    });
  });

  test('the feed’s real address is told without what may be a key', () => {
    const feedUrl = 'https://reader:word@example.org/feeds/index.xml?key=secret';
    expect(read({ FEED_URL: feedUrl }).journal.feedUrl).toBe('https://example.org/feeds/index.xml');
  });

  test('one accent alone keeps the other theme’s own', () => {
    expect(read({ JOURNAL_ACCENT: '#0B5C8A' }).journal.accent).toEqual({ light: '#0B5C8A', dark: '#F2A65A' });
    expect(read({ JOURNAL_ACCENT_DARK: '#7CC4A2' }).journal.accent).toEqual({
      light: '#B23A08',
      dark: '#7CC4A2',
    });
  });

  test.each([
    [{ FEED_URL: 'ftp://example.org/feed' }, /FEED_URL.*not ftp:/],
    [{ FEED_URL: 'https://' }, /FEED_URL.*not a whole address/],
    [{ TILES_URL: 'http://tiles.example/{z}/{x}/{y}.png' }, /TILES_URL must be an https address with \{z\}/],
    [{ TILES_URL: 'https://tiles.example/{z}/{x}.png' }, /TILES_URL must be/],
    [{ TILES_URL: 'https://tiles.example/{z}/{x}/{y}.png' }, /TILES_NAME.*TILES_ATTRIBUTION/],
    [{ FEED_URL: 'missing.xml' }, /FEED_URL names a file that is not there: .*missing\.xml\.$/],
    [{ JOURNAL_ID: 'My Journal' }, /JOURNAL_ID.*"My Journal"/],
    [{ JOURNAL_LANGUAGE: 'english please' }, /JOURNAL_LANGUAGE.*"english please"/],
    [{ JOURNAL_ACCENT: 'red' }, /JOURNAL_ACCENT .*like #B23A08.*"red"/],
    [
      { JOURNAL_ACCENT: '#F2A65A' },
      /JOURNAL_ACCENT #F2A65A has a contrast of 1\.\d on the paper #F8F3E9.*4\.5/,
    ],
    [{ JOURNAL_ACCENT_DARK: '#233445' }, /JOURNAL_ACCENT_DARK #233445.*#0F1B26/],
    [{ JOURNAL_ACCENT: '#C03F0A' }, /JOURNAL_ACCENT #C03F0A .* 4\.\d on the paper #F1E4CB/],
    [
      { JOURNAL_ACCENT_DARK: '#DD20E6' },
      /JOURNAL_ACCENT_DARK #DD20E6 has a contrast of 4\.0 on the paper #172532/,
    ],
    [{ FOLLOW_URL: 'example.org/@north' }, /FOLLOW_URL.*"example\.org\/@north"/],
    [{ SUBSTACK_URL: 'javascript:alert(1)' }, /SUBSTACK_URL.*http or https/],
    [{ EMAIL_URL: 'mailto:north@example.org' }, /EMAIL_URL.*http or https/],
    [{ FEED_PATH: '../feed' }, /FEED_PATH.*"\.\.\/feed"/],
    [{ SITE_URL: 'example.org' }, /SITE_URL.*"example\.org"/],
    [{ SITE_URL: 'javascript:alert(1)' }, /SITE_URL.*http or https/],
    [{ SITE_URL: 'ftp://example.org/' }, /SITE_URL.*http or https/],
    [{ SITE_URL: 'https://me:word@example.org/' }, /SITE_URL must be an address without a user/],
    [{ SITE_URL: 'https://example.org/?from=feed' }, /SITE_URL must be an address without .* a query/],
    [{ SITE_URL: 'https://example.org/#' }, /SITE_URL must be an address without .* a fragment/],
  ])('%o stops the build with one sentence', (env, sentence) => {
    const faults = faultsOf(env);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(sentence);
  });

  test('several wrong settings are all named at once', () => {
    expect(faultsOf({ JOURNAL_ID: '!', FEED_URL: 'gopher://x', JOURNAL_ACCENT: 'blue' })).toHaveLength(3);
  });
});

describe('where the journal is published', () => {
  test('is known only where it is said, and the page is not told', () => {
    expect(read({}).siteUrl).toBeNull();
    expect(read({ SITE_URL: 'https://example.org' }).journal).toEqual(read({}).journal);
  });

  test.each([
    ['https://example.org', '/', 'https://example.org/'],
    ['HTTP://Example.org:8080/', '/', 'http://example.org:8080/'],
    ['https://bücher.example/', '/', 'https://xn--bcher-kva.example/'],
    ['https://example.org/journal', '/journal/', 'https://example.org/journal/'],
    ['https://example.org//my/journal/', '/my/journal/', 'https://example.org/my/journal/'],
    ['https://example.org', '/my/journal/', 'https://example.org/my/journal/'],
  ])('%s with the base path %s is %s', (address, base, siteUrl) => {
    expect(read({ SITE_URL: address }, base).siteUrl).toBe(siteUrl);
  });

  test.each([
    ['https://example.org/journal/', '/'],
    ['https://example.org/journal/', '/diary/'],
    ['https://example.org/Journal/', '/journal/'],
    ['https://example.org/my/journal/', '/journal/'],
  ])('%s contradicts the base path %s, and the build stops naming both', (address, base) => {
    const [fault, ...others] = faultsOf({ SITE_URL: address }, base);
    expect(others).toEqual([]);
    expect(fault).toContain(`SITE_URL has the path ${new URL(address).pathname}, but BASE_PATH is ${base}:`);
  });
});

describe('the icon', () => {
  test('is a file below the project’s folder, and Waymark’s own without one', () => {
    expect(read({}).iconPath).toBeNull();
    expect(read({ JOURNAL_ICON: 'mine/pin.SVG' }).iconPath).toBe('/journal/mine/pin.SVG');
  });

  test('must be an SVG or a PNG that is there', () => {
    expect(faultsOf({ JOURNAL_ICON: 'pin.jpg' })).toEqual([
      'JOURNAL_ICON must be the path of an .svg or .png file, not "pin.jpg".',
    ]);
    expect(faultsOf({ JOURNAL_ICON: 'missing.png' })).toEqual([
      'JOURNAL_ICON names a file that is not there: /journal/missing.png.',
    ]);
  });
});
