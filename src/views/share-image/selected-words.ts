let kept = '';

/** The words of the entry that the reader had selected as the menu was opened; empty where there were none. */
export function selectedWords(): string {
  return kept;
}

/** Keeps what is selected now. A tap may take the selection away before it is a click: what was kept then stays. */
export function keepSelectedWords(): void {
  const selection = getSelection();
  const isOfEntry = selection?.anchorNode?.parentElement?.closest('article');
  kept = (isOfEntry && selection?.toString()) || kept;
}

/** For a sheet that is closed: words that were selected for it are not meant for the next one. */
export function forgetSelectedWords(): void {
  kept = '';
}
