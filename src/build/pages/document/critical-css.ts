import postcss, { type AtRule, type ChildNode, type Container, type Declaration } from 'postcss';

/** At-rules that no first paint waits for. */
const left = /^(?:keyframes|view-transition|page)$/;

/** Attributes that the app alone sets, and what a reader's hand or voice does: a page is written without them. */
const later = [
  /\[data-(?:theme|face|leading|measure|alignment|listening|zoomed|reading-down|windowed|kept)\b/,
  /\[data-(?:cramped|too-wide|drawn|shown|syncing|ready|swiping|verdict|scrolled|selected)\b/,
  /\[data-reading=started|\[aria-(?:pressed|expanded)=true/,
  /::view-transition|::highlight|:focus|:hover|:active/,
];

/** What a page has that rules ask for. */
interface Shown {
  classes: ReadonlySet<string>;
  elements: ReadonlySet<string>;
  /** Custom properties that its own `style` attributes ask for. */
  values: ReadonlySet<string>;
}

/** What a selector needs; of each choice, one of its selectors. */
interface Need {
  classes: string[];
  elements: string[];
  choices: Need[][];
}

/** What a value is, by its text, and the custom properties that it asks for. */
interface Value {
  text: string;
  /** The custom property that it gives; null if it is any other. */
  gives: string | null;
  asks: string[];
}

type Part =
  | { kind: 'rule'; selectors: { text: string; need: Need }[]; values: Value[] }
  | { kind: 'group'; head: string; parts: Part[] }
  | { kind: 'face'; head: string; values: Value[] }
  | { kind: 'statement'; text: string };

/** A style sheet of which pages take the rules that they are seen by, without the reader's themes, which all of it brings. */
export class CriticalCss {
  readonly #parts: Part[];
  readonly #known = new Map<string, string>();

  /** @param css the whole sheet, as it was built: no rule stands in another rule */
  constructor(css: string) {
    const sheet = postcss.parse(css);
    dropRepeated(sheet);
    this.#parts = sheet.nodes.flatMap(partOf);
  }

  /**
   * @param html of the page
   * @returns the rules that it needs, without white space; of pages with the same kinds of elements the same text
   */
  of(html: string): string {
    const shown = parseShown(html);
    const key = Object.values(shown)
      .map((names) => [...names].sort().join())
      .join(' ');
    const known = this.#known.get(key) ?? writeAll(this.#parts, shown);
    this.#known.set(key, known);
    return known;
  }
}

function parseShown(html: string): Shown {
  const named = [...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' '));
  const rendered = [...html.matchAll(/<([a-z][\w-]*)/gi)].map(([, name = '']) => name);
  return {
    classes: new Set(named),
    // Around what is rendered there is always the document.
    elements: new Set(['html', 'body', ...rendered]),
    values: new Set(asksOf(html)),
  };
}

function partOf(node: ChildNode): Part[] {
  if (node.type === 'rule') {
    const selectors = node.selectors.filter((selector) => !isLater(selector));
    if (selectors.length === 0) return [];
    const needs = selectors.map((text) => ({ text, need: needOf(text) }));
    return [{ kind: 'rule', selectors: needs, values: valuesOf(node) }];
  }
  if (node.type !== 'atrule' || left.test(node.name) || isForOthers(node) || isFetchedFace(node)) return [];
  const head = `@${node.name}${node.raws.afterName ?? ' '}${node.params}`;
  if (!node.nodes) return [{ kind: 'statement', text: `${head};` }];
  if (node.nodes.some(({ type }) => type === 'decl')) return [{ kind: 'face', head, values: valuesOf(node) }];
  return [{ kind: 'group', head, parts: node.nodes.flatMap(partOf) }];
}

function valuesOf(rule: Container): Value[] {
  const values = (rule.nodes ?? []).filter((node): node is Declaration => node.type === 'decl');
  return values.map((value) => {
    const text = value.toString();
    return { text, gives: value.prop.startsWith('--') ? value.prop : null, asks: asksOf(text) };
  });
}

function asksOf(text: string): string[] {
  return [...text.matchAll(/var\(\s*(--[\w-]+)/g)].map(([, name = '']) => name);
}

/** Faces that the device has itself keep their place: lines do not move when the others come with the whole sheet. */
function isFetchedFace(rule: AtRule): boolean {
  return rule.name === 'font-face' && /\burl\(/.test(rule.toString());
}

/** For paper, or for colours that are the device's: they come early enough with the whole sheet. */
function isForOthers({ name, params }: AtRule): boolean {
  return name === 'media' && /^print\b|forced-colors: ?active/.test(params);
}

/** A group that one of several selectors is enough for. */
const choice = /:(?:is|where|has)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g;
/** What must not be there is no reason to leave a rule out. */
const excluded = /:not\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g;

/** Whether a selector asks, outside of its choices, for what no page is written with. */
function isLater(selector: string): boolean {
  const needed = selector.replaceAll(excluded, '').replaceAll(choice, '');
  return later.some((state) => state.test(needed));
}

/** What a selector names outside of `:not()`. */
function needOf(selector: string): Need {
  const asked = selector.replaceAll(excluded, '');
  const bare = asked.replaceAll(choice, '').replaceAll(/\[[^\]]*\]|\([^)]*\)/g, '');
  const choices = [...asked.matchAll(choice)].map(([, one = '']) => splitChoices(one));
  return {
    classes: [...bare.matchAll(/\.([\w-]+)/g)].map(([, name = '']) => name),
    elements: [...bare.matchAll(/(?<![\w.:#-])([a-z][\w-]*)/gi)].map(([, name = '']) => name),
    choices: choices.map((ones) => ones.filter((one) => !isLater(one)).map(needOf)),
  };
}

/** At the commas that stand in no brackets. */
function splitChoices(choices: string): string[] {
  return choices.split(/,(?![^(]*\))/);
}

function isMet(need: Need, shown: Shown): boolean {
  return (
    need.classes.every((name) => shown.classes.has(name)) &&
    need.elements.every((name) => shown.elements.has(name)) &&
    need.choices.every((ones) => ones.some((one) => isMet(one, shown)))
  );
}

/** What of the sheet a page needs: first its rules, then of the values that they give those that one of them asks for. */
function writeAll(parts: Part[], shown: Shown): string {
  const met = partsMet(parts, shown);
  const asked = askedOf(met, shown);
  return met.map((part) => write(part, asked)).join('');
}

function partsMet(parts: Part[], shown: Shown): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'group') return [{ ...part, parts: partsMet(part.parts, shown) }];
    if (part.kind !== 'rule') return [part];
    const selectors = part.selectors.filter(({ need }) => isMet(need, shown));
    return selectors.length === 0 ? [] : [{ ...part, selectors }];
  });
}

/** What only an unasked value asks for is not asked for either. */
function askedOf(parts: Part[], shown: Shown): ReadonlySet<string> {
  const values = parts.flatMap(allValues);
  const asked = new Set(shown.values);
  for (const { gives, asks } of values) if (gives === null) for (const name of asks) asked.add(name);
  // A set is walked to its end, with what is added on the way.
  for (const name of asked)
    for (const { gives, asks } of values) if (gives === name) for (const one of asks) asked.add(one);
  return asked;
}

function allValues(part: Part): Value[] {
  if (part.kind === 'group') return part.parts.flatMap(allValues);
  return part.kind === 'statement' ? [] : part.values;
}

function write(part: Part, asked: ReadonlySet<string>): string {
  if (part.kind === 'statement') return part.text;
  if (part.kind === 'group') {
    const inner = part.parts.map((one) => write(one, asked)).join('');
    return inner && `${part.head}{${inner}}`;
  }
  const values = part.values.filter(({ gives }) => gives === null || asked.has(gives));
  if (values.length === 0) return '';
  const head = part.kind === 'face' ? part.head : part.selectors.map(({ text }) => text).join();
  return `${head}{${values.map(({ text }) => text).join(';')}}`;
}

/** Each sheet names the order of the layers; the first has settled it. */
function dropRepeated(sheet: Container): void {
  const named = new Set<string>();
  sheet.each((node) => {
    if (node.type !== 'atrule' || node.name !== 'layer' || node.nodes) return;
    const layers = node.params.split(/,\s*/);
    if (layers.every((layer) => named.has(layer))) node.remove();
    for (const layer of layers) named.add(layer);
  });
}
