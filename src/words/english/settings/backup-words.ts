/** The file that holds what the reader made: written, and read in again. */
export const backupWords = {
  export: 'Export what I made',
  exported: 'The file was handed to your browser.',
  notExported: 'This browser would not let its storage be read.',
  importFile: 'Import a file',
};
