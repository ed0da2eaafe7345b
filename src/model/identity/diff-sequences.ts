/** One step from one sequence to the other; `text` is from the first for `removed`, else from the second. */
export interface DiffStep {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** Sequences that differ by more than this are replaced as a whole: the work grows with its square. */
const maxDifferences = 600;

/**
 * The shortest edit script from `before` to `after`, removed items first (Myers, "An O(ND) difference algorithm and
 * its variations", 1986). If they have almost nothing in common: all of one removed, all of the other added.
 */
export function diffSequences(before: readonly string[], after: readonly string[]): DiffStep[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return [
    ...steps('same', after.slice(0, start)),
    ...diffMiddles(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...steps('same', after.slice(after.length - end)),
  ];
}

function diffMiddles(before: readonly string[], after: readonly string[]): DiffStep[] {
  const rounds = before.length > 0 && after.length > 0 ? findRounds(before, after) : null;
  return rounds ? retrace(before, after, rounds) : [...steps('removed', before), ...steps('added', after)];
}

function steps(kind: DiffStep['kind'], texts: readonly string[]): DiffStep[] {
  return texts.map((text) => ({ kind, text }));
}

/** Diagonal (items of `before` minus items of `after`) → how many items of `before` the farthest path has passed. */
type Reach = Map<number, number>;

/** The reach before each round, one difference more per round; null if there are too many. */
function findRounds(before: readonly string[], after: readonly string[]): Reach[] | null {
  const reach: Reach = new Map([[1, 0]]);
  const rounds: Reach[] = [];
  for (let differences = 0; differences <= maxDifferences; differences += 1) {
    rounds.push(new Map(reach));
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      let x = startOf(reach, diagonal, differences);
      while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
      reach.set(diagonal, x);
      if (x >= before.length && x - diagonal >= after.length) return rounds;
    }
  }
  return null;
}

function startOf(reach: Reach, diagonal: number, differences: number): number {
  return isByAdding(reach, diagonal, differences)
    ? (reach.get(diagonal + 1) ?? 0)
    : (reach.get(diagonal - 1) ?? 0) + 1;
}

function isByAdding(reach: Reach, diagonal: number, differences: number): boolean {
  if (diagonal === -differences) return true;
  return diagonal !== differences && (reach.get(diagonal - 1) ?? 0) < (reach.get(diagonal + 1) ?? 0);
}

function retrace(before: readonly string[], after: readonly string[], rounds: readonly Reach[]): DiffStep[] {
  const way: DiffStep[] = [];
  let x = before.length;
  let y = after.length;
  const same = (until: number) => {
    for (; x > until; x -= 1, y -= 1) way.push({ kind: 'same', text: after[y - 1] ?? '' });
  };
  for (let differences = rounds.length - 1; differences > 0; differences -= 1) {
    const reach = rounds[differences] ?? new Map();
    const diagonal = x - y;
    same(startOf(reach, diagonal, differences));
    if (isByAdding(reach, diagonal, differences)) {
      y -= 1;
      way.push({ kind: 'added', text: after[y] ?? '' });
    } else {
      x -= 1;
      way.push({ kind: 'removed', text: before[x] ?? '' });
    }
  }
  same(0);
  return removedFirst(way.reverse());
}

/** Between common items, removed ones come before added ones. */
function removedFirst(way: readonly DiffStep[]): DiffStep[] {
  const sorted: DiffStep[] = [];
  let added: DiffStep[] = [];
  for (const step of way) {
    if (step.kind === 'added') added.push(step);
    else {
      if (step.kind === 'same') {
        sorted.push(...added);
        added = [];
      }
      sorted.push(step);
    }
  }
  return [...sorted, ...added];
}
