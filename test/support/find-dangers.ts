import { Parser } from 'htmlparser2';

/** What an entry's text may be made of; nothing of it runs or asks for anything but pictures. */
const harmless = new Set(
  'a b blockquote br button code del div em figcaption figure h2 h3 h4 h5 hr i img ins li ol p pre s section small span strong sub sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
const addresses = new Set([
  'href',
  'src',
  'action',
  'formaction',
  'xlink:href',
  'data',
  'background',
  'poster',
  'ping',
  'srcset',
]);

/** What in a piece of written HTML could run a script, or ask for what is no picture of an entry. */
export function findDangers(html: string): string[] {
  const dangers: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!harmless.has(name)) dangers.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$/.test(attribute)) dangers.push(`${attribute} of <${name}>`);
        if (addresses.has(attribute) && !isHarmless(name, attribute, value))
          dangers.push(`${attribute}=${value}`);
      }
    },
  });
  parser.end(html);
  return dangers;
}

function isHarmless(element: string, attribute: string, value: string): boolean {
  if (element === 'a' && attribute === 'href') return /^(?:https?:\/\/|mailto:|#)/.test(value);
  return element === 'img' && attribute === 'src' && /^(?:https:\/\/|data:image\/(?!svg))/.test(value);
}
