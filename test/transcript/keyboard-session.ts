import type { CDPSession, Page } from 'playwright';

interface Value {
  value?: unknown;
}

interface AxNode {
  ignored?: boolean;
  role?: Value;
  name?: Value;
  value?: Value;
  properties?: { name: string; value: Value }[];
}

const maxTabs = 120;
/** Longer than the timeline takes to say what has come to rest. */
const restMs = 1600;
const settleMs = 500;
const spokenStates = ['expanded', 'pressed', 'checked', 'selected', 'disabled', 'invalid'];

/** Presses keys and writes down what the browser's accessibility tree has the focus on, and what live regions say. */
export class KeyboardSession {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #lines: string[] = [];
  #title = '';
  #sheet = '';

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  static async start(page: Page): Promise<KeyboardSession> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    await page.evaluate(listen);
    const session = new KeyboardSession(page, cdp);
    session.#title = await page.title();
    return session;
  }

  get transcript(): string {
    return this.#lines.join('\n').trim();
  }

  /** A heading of the transcript. */
  note(words: string): void {
    this.#lines.push('', `# ${words}`);
  }

  /** Presses keys one after the other; the last one's outcome is written down. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key);
    await this.#page.waitForTimeout(settleMs);
    const isOneKey = new Set(keys).size === 1;
    await this.#write(isOneKey ? countPresses(keys[0] ?? '', keys.length) : keys.join(' '));
  }

  /** Back, as the browser's own key has it. */
  async back(): Promise<void> {
    await this.#page.goBack();
    await this.#page.waitForTimeout(settleMs);
    await this.#write('(Back)');
  }

  /** Types words into the field that has the focus. */
  async type(words: string): Promise<void> {
    await this.#page.keyboard.type(words);
    await this.#page.waitForTimeout(settleMs);
    await this.#write(`“${words}”`);
  }

  /** Tab, until something of this name has the focus. */
  tabTo(name: RegExp): Promise<void> {
    return this.#go('Tab', name);
  }

  /** Shift and Tab, until something of this name has the focus. */
  backTo(name: RegExp): Promise<void> {
    return this.#go('Shift+Tab', name);
  }

  /** Waits, and writes down what is said meanwhile. */
  async rest(): Promise<void> {
    await this.#page.waitForTimeout(restMs);
    await this.#writeHeard();
  }

  /** Writes down the text of the map's card, as reading on would meet it. */
  async readMapCard(): Promise<void> {
    const map = this.#page.getByRole('region', { name: 'Map', exact: true });
    const words = await map.getByRole('article').first().innerText();
    this.#line('(reading on)', `article: ${words.replaceAll(/\s*\n\s*/g, ' · ')}`);
  }

  /** Writes down what is selected. */
  async readSelection(): Promise<void> {
    this.#line('', `selected: ${await this.#page.evaluate(() => String(getSelection()))}`);
  }

  async #go(key: string, name: RegExp): Promise<void> {
    for (let presses = 1; presses <= maxTabs; presses += 1) {
      await this.#page.keyboard.press(key);
      const [focused] = await this.#focusedNodes();
      if (!name.test(String(focused?.name?.value ?? ''))) continue;
      await this.#write(countPresses(key, presses));
      return;
    }
    throw new Error(`${key} never meets ${name}`);
  }

  async #focused(): Promise<string> {
    const [node] = await this.#focusedNodes();
    if (!node) return 'the page';
    // The tree as the protocol gives it has a slider's number; screen readers get the words beside it.
    const words = await this.#page.evaluate(() => document.activeElement?.getAttribute('aria-valuetext'));
    return describe(node, words);
  }

  async #focusedNodes(): Promise<AxNode[]> {
    const { nodes } = (await this.#cdp.send('Accessibility.getFullAXTree')) as { nodes: AxNode[] };
    return nodes.filter(
      ({ ignored, role, properties }) =>
        !ignored &&
        role?.value !== 'RootWebArea' &&
        properties?.some((property) => property.name === 'focused' && property.value.value === true),
    );
  }

  /** What came of the keys: another page, the focus, and what was said. */
  async #write(keys: string): Promise<void> {
    const focused = await this.#focused();
    this.#line(keys, focused);
    const sheet = await this.#page.evaluate(nameSheet);
    if (sheet !== '' && sheet !== this.#sheet) this.#line('', `sheet: ${sheet}`);
    this.#sheet = sheet;
    const title = await this.#page.title();
    if (title !== this.#title) this.#line('', `page: ${title}`);
    this.#title = title;
    await this.#writeHeard();
  }

  async #writeHeard(): Promise<void> {
    const heard = await this.#page.evaluate(() => (window as unknown as Listener).heard.splice(0));
    for (const sentence of new Set(heard)) this.#line('', `says: ${sentence}`);
  }

  #line(keys: string, outcome: string): void {
    this.#lines.push(`${keys.padEnd(15)} ${outcome}`);
  }
}

interface Listener {
  heard: string[];
}

/** In the page: notes what changes in a live region that was there before. One that comes with its words may stay unheard. */
function listen(): void {
  const listener = window as unknown as Listener;
  listener.heard = [];
  const live = '[role="status"], [role="alert"], [aria-live="polite"], [aria-live="assertive"]';
  new MutationObserver((changes) => {
    const regions = new Set<Element>();
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const region = element?.closest(live);
      if (region && !element?.closest('[aria-live="off"]')) regions.add(region);
    }
    for (const region of regions) {
      const copy = region.cloneNode(true) as Element;
      for (const silent of copy.querySelectorAll('[aria-live="off"], [aria-hidden="true"]')) silent.remove();
      const words = copy.textContent?.replaceAll(/\s+/g, ' ').trim();
      if (words && region.checkVisibility()) listener.heard.push(words);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** In the page: the name of the open sheet, or nothing. */
function nameSheet(): string {
  const name = document.querySelector('dialog[open]')?.getAttribute('aria-labelledby');
  return (name && document.getElementById(name)?.textContent) || '';
}

function countPresses(key: string, presses: number): string {
  return presses > 1 ? `${key} ×${presses}` : key;
}

/** `slider "From", value "March 2, 2026"`, as a screen reader gets it. */
function describe({ role, name, value, properties = [] }: AxNode, words: string | null | undefined): string {
  const states = properties
    .filter((property) => spokenStates.includes(property.name) && property.value.value !== 'false')
    .filter((property) => property.value.value !== false || property.name === 'expanded')
    .map((property) =>
      property.value.value === true || property.value.value === 'true'
        ? property.name
        : `not ${property.name}`,
    );
  const valueText = words ?? value?.value;
  return [`${role?.value} "${name?.value}"`, valueText && `value "${valueText}"`, ...states]
    .filter(Boolean)
    .join(', ');
}
