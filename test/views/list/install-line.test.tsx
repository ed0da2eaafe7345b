import { renderToString } from 'preact-render-to-string';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTab } from '../../state/played-browser.ts';

let installWay: typeof import('../../../src/state/app/install.ts').installWay;
let line: () => string;

async function open({ isSecure }: { isSecure: boolean }): Promise<void> {
  vi.stubGlobal('__JOURNAL__', { id: 'test', feedPath: 'feed' });
  openTab('/');
  vi.stubGlobal('isSecureContext', isSecure);
  ({ installWay } = await import('../../../src/state/app/install.ts'));
  const { InstallLine } = await import('../../../src/views/list/install-line.tsx');
  line = () => renderToString(<InstallLine />);
}

beforeEach(() => open({ isSecure: true }));
afterEach(() => vi.unstubAllGlobals());

test('where the browser asks, the list’s end has the button; where it is done by hand, the way to its pictures', () => {
  installWay.value = 'prompt';
  expect(line()).toMatch(/<button[^>]*>Install<\/button>/);
  installWay.value = 'share-sheet';
  expect(line()).toMatch(/<a href="\/settings"[^>]*>How to install it<\/a>/);
});

test('over plain http nothing is offered that browsers would not do', async () => {
  await open({ isSecure: false });
  installWay.value = 'prompt';
  expect(line()).toBe('');
});
