let kept = '';

/** A tap on a button may take the selection away: keep it before that. */
export function keepSelectedWords(): void {
  kept = readSelection();
}

/** The words of the entry that the reader has selected, or had as the menu was opened; empty where there are none. */
export function selectedWords(): string {
  return readSelection() || kept;
}

function readSelection(): string {
  const selection = getSelection();
  const at = selection?.anchorNode?.parentElement;
  return selection && at?.closest('article') ? selection.toString() : '';
}
