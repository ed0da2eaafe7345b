let kept = '';

/** The words of the entry that were selected when the menu was opened; empty if there were none. */
export function selectedWords(): string {
  return kept;
}

/** Stores the present selection. A tap may clear the selection before it becomes a click: the stored one then stays. */
export function keepSelectedWords(): void {
  const selection = getSelection();
  const isOfEntry = selection?.anchorNode?.parentElement?.closest('article');
  kept = (isOfEntry && selection?.toString()) || kept;
}

/** For closing a sheet: words that were selected for it are not meant for the next one. */
export function forgetSelectedWords(): void {
  kept = '';
}
