import { readFile, writeFile } from 'node:fs/promises';

/** Puts text between `<!-- name: start -->` and `<!-- name: end -->` of a file, in place of what was there. Throws where the marks are missing. */
export async function writeBetween(file: string, name: string, text: string): Promise<void> {
  const [start, end] = [`<!-- ${name}: start -->`, `<!-- ${name}: end -->`];
  const page = await readFile(file, 'utf8');
  const [before, rest] = page.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} lacks its marks for ${name}`);
  await writeFile(file, `${before}${start}\n\n${text}\n\n${end}${after}`);
}
