import type { Page } from 'playwright';
import { readDownload } from '../support/read-download.ts';

/** The settings, and above all what its reader can take along of what they made. */
export const settingsPage = {
  async open(page: Page, appUrl: string): Promise<void> {
    await page.goto(`${appUrl}settings`);
    await page.getByRole('heading', { name: 'Your data' }).waitFor();
  },

  /** What the reader made, as a file has it. */
  async exportFile(page: Page): Promise<{ name: string; text: string }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export what I made' }).click(),
    ]);
    return { name: download.suggestedFilename(), text: (await readDownload(download)).toString() };
  },

  async importFile(page: Page, text: string): Promise<void> {
    const file = { name: 'file.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('Import a file').setInputFiles(file);
  },
};
