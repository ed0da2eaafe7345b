import { type ESTree, parseSync, Visitor } from 'vite';

/** Attributes of elements that a reader sees or hears. */
const spokenAttributes =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/;
/** Two words side by side, or one with a capital: prose, as far as that can be told. */
const prose = /\p{L}{2,}[,.;:]? \p{L}{2,}|^\p{Lu}\p{Ll}+(?: …)?$/u;
/** In a template what is put in stands beside a word: ` unread`, `Due `. */
const proseBesideHole = /^ \p{Ll}{2,}|^\p{Lu}\p{Ll}+[:,]? $/u;
/** Media queries, XML, fonts, styles, selectors and classes of others. */
const machinery =
  /^\([a-z-]+: [a-z]+\)$|^<|Literata|sans-serif|^transform: |leaflet-|-hidden|\[[a-z-]+\b.*\]/;
/** What reads as prose and is none of ours: keys, events, selectors, proper names, kinds of things, a sample of type. */
const names = new Set([
  ...['Arrow', 'Backspace', 'Delete', 'End', 'Enter', 'Escape', 'Home', 'Tab'],
  ...[
    'zoom move',
    'moveend resize',
    'main article',
    'a, button, summary, label',
    'input, textarea, select',
    'noopener noreferrer',
    'https://',
    'Feature',
    'Point',
  ],
  ...['Waymark', 'Bluesky', 'Facebook'],
  ...['in range', 'in sight', 'midnight sun'],
  ...['A', 'Aa'],
]);

/**
 * Interface text that stands in code and not in the catalogue, as far as that can be told: text between tags, spoken
 * attributes, and strings that read as prose. Types, imports and the messages of errors are not looked at.
 *
 * @param path ends with .ts or .tsx
 */
export function findLooseWords(path: string, source: string): string[] {
  const found: string[] = [];
  const passedOver = new Set<ESTree.Node>();
  const passOver = (...nodes: (ESTree.Node | null)[]) => {
    for (const node of nodes) if (node) passedOver.add(node);
  };
  const add = (text: string) => {
    const trimmed = text.trim();
    if (!names.has(trimmed) && !machinery.test(trimmed)) found.push(trimmed);
  };
  new Visitor({
    ImportDeclaration: (node) => passOver(node.source),
    ExportNamedDeclaration: (node) => passOver(node.source),
    ImportExpression: (node) => passOver(node.source),
    TSLiteralType: (node) => passOver(node.literal),
    NewExpression(node) {
      const isError = node.callee.type === 'Identifier' && node.callee.name.endsWith('Error');
      if (isError) for (const argument of node.arguments) passOver(argument, ...partsOf(argument));
    },
    JSXAttribute(node) {
      const { name, value } = node;
      if (name.type !== 'JSXIdentifier' || value?.type !== 'Literal') return;
      passOver(value);
      const text = String(value.value);
      if (spokenAttributes.test(name.name) ? /\p{L}/u.test(text) : prose.test(text)) add(text);
    },
    JSXText(node) {
      if (/\p{L}/u.test(node.value)) add(node.value);
    },
    Literal(node) {
      if (typeof node.value === 'string' && !passedOver.has(node) && prose.test(node.value)) add(node.value);
    },
    TemplateElement(node) {
      const text = node.value.cooked ?? '';
      if (!passedOver.has(node) && (prose.test(text) || proseBesideHole.test(text))) add(text);
    },
  }).visit(parseSync(path, source).program);
  return found;
}

function partsOf(node: ESTree.Node): ESTree.Node[] {
  return node.type === 'TemplateLiteral' ? [...node.quasis] : [];
}
