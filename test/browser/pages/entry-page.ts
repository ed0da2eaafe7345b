import type { Page } from 'playwright';
import { settled } from '../support/settled.ts';

/** The page of an entry, by what its reader meets there. */
export const entryPage = {
  /** Opens an entry that is numbered as the sample's are, and waits until all that belongs to it has come. */
  async open(page: Page, appUrl: string, slug: string): Promise<void> {
    await page.goto(`${appUrl}entry/${slug}`);
    await entryPage.arrive(page, `Entry ${slug}`);
  },

  /** Waits until an entry is there, as {@link entryPage.open} does, however its reader came to it. */
  async arrive(page: Page, title: string | RegExp = /^Entry /): Promise<void> {
    await entryPage.title(page, title).waitFor();
    await settled(page);
  },

  title: (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }),
  read: (page: Page) => page.getByRole('button', { name: 'Read', exact: true }),
  save: (page: Page) => page.getByRole('button', { name: 'Save', exact: true }),
  more: (page: Page) => page.getByRole('button', { name: 'More', exact: true }),
  addNote: (page: Page) => page.getByRole('button', { name: 'Add a note to this entry' }),
  /** What a selection of words can be used for. */
  tools: (page: Page) => page.getByRole('group', { name: 'Selected text' }),
};
