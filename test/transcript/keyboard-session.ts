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

const mostTabs = 120;
/** Longer than the timeline takes to say what has come to rest. */
const restMs = 1600;
const spokenStates = ['expanded', 'pressed', 'checked', 'disabled', 'invalid'];

/** Presses keys and writes down what the browser's accessibility tree has the focus on, and what live regions say. */
export class KeyboardSession {
  readonly #page: Page;
  readonly #cdp: CDPSession;
  readonly #lines: string[] = [];
  #said = '';

  private constructor(page: Page, cdp: CDPSession) {
    this.#page = page;
    this.#cdp = cdp;
  }

  static async start(page: Page): Promise<KeyboardSession> {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    return new KeyboardSession(page, cdp);
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
    await this.#page.waitForTimeout(500);
    this.#write(keys.length > 1 ? `${keys[0]} ×${keys.length}` : (keys[0] ?? ''), await this.#focused());
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
    const said = (await this.#page.getByRole('status').allTextContents()).filter(Boolean).join(' ');
    if (said && said !== this.#said) this.#write('(at rest)', `says: ${said}`);
    this.#said = said;
  }

  /** Writes down the text of the first visible element of a role, as reading on would meet it. */
  async read(role: 'article'): Promise<void> {
    const element = this.#page.getByRole('region', { name: 'Map', exact: true }).getByRole(role).first();
    this.#write('(reading on)', `${role}: ${(await element.innerText()).replaceAll(/\s*\n\s*/g, ' · ')}`);
  }

  async #go(key: string, name: RegExp): Promise<void> {
    for (let presses = 1; presses <= mostTabs; presses += 1) {
      await this.#page.keyboard.press(key);
      const [focused] = await this.#focusedNodes();
      if (!name.test(String(focused?.name?.value ?? ''))) continue;
      this.#write(presses > 1 ? `${key} ×${presses}` : key, await this.#focused());
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

  #write(keys: string, outcome: string): void {
    this.#lines.push(`${keys.padEnd(15)} ${outcome}`);
  }
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
