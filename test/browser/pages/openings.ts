import type { Locator, Page } from 'playwright';
import { cssClassName } from '../../../src/build/bundle/css-class-name.ts';
import { selectWords } from '../support/select-words.ts';
import { settled } from '../support/settled.ts';
import { entryPage } from './entry-page.ts';
import { openScreen } from './open-screen.ts';

/** What opens on a screen: sheets, panels, bars and what is said. */
interface Opening {
  what: string;
  path: string;
  open: (page: Page) => Promise<unknown>;
  /** A selector of what lies over the page, where it is no dialog. */
  within?: string;
}

/** Wherever it stands: whether it can be seen and pressed is asked elsewhere. */
const press = (control: Locator) => control.evaluate((own: HTMLElement) => own.click());
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const dialog = (page: Page) => page.getByRole('dialog').first();
/** It goes again by itself. */
const announcement = `.${cssClassName('announcement', '/src/views/ui/page/announcement.module.css')}`;
const readingAloud = (page: Page) => page.getByRole('region', { name: 'Reading aloud' });

async function openDialog(page: Page, opener: Locator): Promise<void> {
  await opener.first().waitFor({ state: 'attached' });
  await press(opener.first());
  await dialog(page).waitFor();
}

async function openFromMenu(page: Page, name: string): Promise<void> {
  await openDialog(page, entryPage.more(page));
  await press(dialog(page).getByRole('button', { name }));
}

export const openings: readonly Opening[] = [
  { what: 'the paths', path: '', open: (page) => openDialog(page, button(page, 'Paths')) },
  {
    what: 'a row’s menu',
    path: '',
    open: (page) => openDialog(page, page.locator('article [data-row-menu]').nth(1)),
  },
  {
    what: 'what a bulk edit did',
    path: '',
    within: announcement,
    async open(page) {
      await openDialog(page, button(page, 'Paths'));
      await press(dialog(page).getByRole('button', { name: 'Mark all as read' }));
      await page.getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  { what: 'the menu', path: 'entry/0074', open: (page) => openDialog(page, entryPage.more(page)) },
  {
    what: 'type and theme',
    path: 'entry/0074',
    async open(page) {
      await openFromMenu(page, 'Type and theme');
      await page.getByRole('dialog', { name: 'Type and theme' }).waitFor();
    },
  },
  {
    what: 'a picture to share',
    path: 'entry/0074',
    async open(page) {
      await openFromMenu(page, 'Share as an image');
      await button(page, 'Save as PNG').waitFor();
    },
  },
  {
    what: 'the keys',
    path: 'entry/0074',
    async open(page) {
      await page.keyboard.press('?');
      await dialog(page).waitFor();
    },
  },
  {
    what: 'the tools for selected words',
    path: 'entry/0074',
    within: '[aria-label="Selected text"]',
    async open(page) {
      await selectWords(page, 'until this morning');
      await entryPage.tools(page).waitFor();
    },
  },
  {
    what: 'a highlight',
    path: 'entry/0074',
    open: (page) => openDialog(page, page.getByRole('button', { name: / highlight$/ })),
  },
  {
    what: 'a note',
    path: 'entry/0074',
    open: (page) => openDialog(page, entryPage.addNote(page)),
  },
  {
    what: 'what saving said',
    path: 'entry/0072',
    within: announcement,
    async open(page) {
      await press(entryPage.save(page));
      await page.locator(announcement).getByRole('button', { name: 'Undo' }).waitFor();
    },
  },
  {
    what: 'reading aloud',
    path: 'entry/0074',
    async open(page) {
      await openFromMenu(page, 'Listen');
      await readingAloud(page).waitFor();
    },
  },
  {
    what: 'how it is read aloud',
    path: 'entry/0074',
    within: '[aria-label="Reading aloud"]',
    async open(page) {
      await openFromMenu(page, 'Listen');
      await press(readingAloud(page).getByRole('button', { name: 'Voice and speed' }));
    },
  },
  { what: 'more of the map', path: 'map', open: (page) => openDialog(page, button(page, 'More')) },
  {
    what: 'what is near',
    path: 'map',
    async open(page) {
      await openDialog(page, button(page, 'Near me'));
      await dialog(page)
        .getByText(/^The nearest is /)
        .waitFor();
    },
  },
  {
    what: 'dates that cannot be',
    path: 'map',
    async open(page) {
      await openDialog(page, button(page, /Choose dates/));
      await dialog(page).getByLabel('To').fill('2099-01-01');
      await press(dialog(page).getByRole('button', { name: 'Show these days' }));
    },
  },
  {
    what: 'the entries of one place',
    path: 'map?view=45.65,13.77,9',
    open: (page) => openDialog(page, page.getByRole('button', { name: /entries, Trieste/ })),
  },
  {
    what: 'the map’s list',
    path: 'map?entry=0051',
    async open(page) {
      const grabber = button(page, 'List of entries');
      if (await grabber.isVisible()) await press(grabber);
    },
  },
  {
    what: 'a verdict’s note',
    path: 'ledger',
    open: (page) => press(button(page, 'Add a note').first()),
  },
  {
    what: 'a guess',
    path: 'ledger',
    open: (page) => press(button(page, 'Guess first').first()),
  },
  {
    what: 'a place’s entries',
    path: 'places',
    open: (page) => press(page.getByRole('main').locator('summary').first()),
  },
  {
    what: 'what is asked before a removal',
    path: 'settings',
    open: (page) =>
      openDialog(page, page.getByRole('listitem').filter({ hasText: 'What you made' }).getByRole('button')),
  },
];

/** Opens a screen, and what opens on it, and waits until all of it has come. */
export async function openOnScreen(page: Page, appUrl: string, { path, open }: Opening): Promise<void> {
  await openScreen(page, appUrl + path);
  await open(page);
  await settled(page);
}

/** Makes one mark of each kind, so that the pages of marks have something to show. */
export async function makeMarks(page: Page, appUrl: string): Promise<void> {
  await entryPage.open(page, appUrl, '0074');
  await selectWords(page, 'it is four sentences long');
  await entryPage.tools(page).waitFor();
  await press(entryPage.tools(page).getByRole('button', { name: 'Highlight in yellow' }));
  await page.getByRole('button', { name: / highlight$/ }).waitFor({ state: 'attached' });
  await openDialog(page, entryPage.addNote(page));
  await dialog(page)
    .getByLabel('Your note')
    .fill('Read it again when the evening train has come, and once more then.');
  await press(dialog(page).getByRole('button', { name: 'Done' }));
  await dialog(page).waitFor({ state: 'detached' });
  await press(entryPage.save(page));
  await settled(page);
}
