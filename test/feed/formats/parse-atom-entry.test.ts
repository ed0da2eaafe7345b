import { expect, test } from 'vitest';
import { fixture, xmlItems } from '../fixture.ts';

test('an Atom feed gives its details and entries in document order', () => {
  const { items, details } = xmlItems(fixture('atom.xml'));
  expect(details).toEqual({
    title: 'Kettle & Stone',
    dates: ['2026-04-02T10:00:00Z'],
    link: 'https://kettle.example/journal/',
    nextUrl: 'https://kettle.example/journal/older.xml',
    complete: true,
  });
  expect(items).toEqual([
    {
      guid: 'urn:kettle:3',
      link: 'https://kettle.example/journal/2026/slowly',
      title: 'Boiling slowly',
      content: {
        kind: 'html',
        value:
          '<div><p>Water &lt; steam &amp; back.<br><img src="cup.jpg" alt="a &quot;cup&quot;"></p>' +
          '<p><a href="https://kettle.example/root/deep">Deep</a></p></div>',
      },
      baseUrl: 'https://kettle.example/journal/2026/pictures/',
      published: '2026-04-01T09:30:00+02:00',
      updated: '2026-04-02T10:00:00Z',
      origin: { lat: 43.7696, lng: 11.2558 },
    },
    {
      guid: 'urn:kettle:2',
      link: 'https://kettle.example/journal/two',
      title: '1 < 2',
      content: { kind: 'html', value: '<p>Stones keep warm.</p>' },
      baseUrl: 'https://kettle.example/journal/',
      published: null,
      updated: '2026-03-01T00:00:00Z',
      origin: null,
      media: [
        {
          kind: 'image',
          url: 'https://kettle.example/journal/stone.png',
          type: 'image/png',
          title: null,
          description: null,
        },
      ],
    },
    {
      guid: 'urn:kettle:1',
      link: null,
      title: 'Plain',
      content: { kind: 'text', value: 'Tags like <b> are meant as words here.' },
      baseUrl: 'https://kettle.example/journal/',
      published: null,
      updated: '2026-02-01T00:00:00Z',
      origin: null,
    },
  ]);
});

test('an Atom feed that forgot its namespace, or gave it a prefix, is read', () => {
  const bare = fixture('atom.xml').replace('xmlns="http://www.w3.org/2005/Atom"', '');
  expect(xmlItems(bare)).toEqual(xmlItems(fixture('atom.xml')));
  const prefixed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>1</a:id><a:title>T</a:title></a:entry></a:feed>`;
  expect(xmlItems(prefixed).items).toMatchObject([{ guid: '1', title: 'T' }]);
});

test('the page comes before other alternates', () => {
  const entry = `<entry><link rel="alternate" type="application/pdf" href="https://a.example/pdf"/>
    <link rel="alternate" type="text/html" href="https://a.example/page"/></entry>`;
  expect(xmlItems(`<feed>${entry}</feed>`).items[0]?.link).toBe('https://a.example/page');
});

test('script and other markup in XHTML cannot break out of its escaping', () => {
  const content = `<content type="xhtml"><div><b title="&quot;&gt;&lt;script&gt;">&lt;script&gt;alert(1)&lt;/script&gt;</b></div></content>`;
  expect(xmlItems(`<feed><entry>${content}</entry></feed>`).items[0]?.content?.value).toBe(
    '<div><b title="&quot;&gt;&lt;script&gt;">&lt;script&gt;alert(1)&lt;/script&gt;</b></div>',
  );
});

test('the title of the source an entry was copied from is not the entry’s', () => {
  const { items } = xmlItems(
    '<feed><entry><source><title>Elsewhere</title><id>e</id></source><title>Here</title><id>h</id></entry></feed>',
  );
  expect(items).toMatchObject([{ title: 'Here', guid: 'h' }]);
});

test('archives are followed to the one before, pages to the next', () => {
  const next = (links: string) => {
    const { details } = xmlItems(`<feed>${links}</feed>`, 'https://a.example/feed');
    return details?.nextUrl;
  };
  expect(next('<link rel="prev-archive" href="/2025.xml"/>')).toBe('https://a.example/2025.xml');
  expect(next('<link rel="prev-archive" href="/2025.xml"/><link rel="next" href="?p=2"/>')).toBe(
    'https://a.example/feed?p=2',
  );
  expect(next('<link rel="previous" href="?p=0"/>')).toBeNull();
});
