import type { Block } from '../../model/entry/body.ts';
import { type Container, type Flow, newFlow, type Table } from './html-containers.ts';

/** Deeper quotes, lists and tables add their blocks to the innermost allowed one. */
const maxDepth = 32;

/** The open containers while a tree is built, the body itself outermost. */
export class ContainerStack {
  private readonly root: Flow = newFlow('root');
  private readonly containers: Container[] = [this.root];
  private readonly leaving = new Map<Container, () => void>();

  /** No quote, list, table or caption should be opened any more. */
  get isFull(): boolean {
    return this.containers.length >= maxDepth;
  }

  get innermost(): Container {
    return this.containers.at(-1) ?? this.root;
  }

  /** `leave` is called once, when the container has been closed, by itself or by an enclosing one. */
  open(container: Container, leave: () => void): void {
    this.containers.push(container);
    this.leaving.set(container, leave);
  }

  /** Closes a container with all that is open inside it; does nothing if it is closed already. */
  close(container: Container): void {
    const index = this.containers.lastIndexOf(container);
    if (index > 0) this.closeDownTo(index);
  }

  /** Closes everything; returns the blocks of the body. */
  end(): Block[] {
    this.closeDownTo(1);
    return this.root.blocks;
  }

  /** The innermost table, after closing whatever was left open in its last cell; null outside tables. */
  backToTable(): Table | null {
    const index = this.containers.findLastIndex(({ kind }) => kind === 'table');
    if (index < 0) return null;
    this.closeDownTo(index + 1);
    const table = this.containers[index];
    return table?.kind === 'table' ? table : null;
  }

  /** Where the next block goes: between items it joins the one before, between cells it goes before the table. */
  get blocks(): Block[] {
    const container = this.containers.findLast(({ kind }) => kind !== 'table');
    if (container?.kind === 'flow') return container.blocks;
    if (container?.kind !== 'list') return this.root.blocks;
    if (container.items.length === 0) container.items.push([]);
    return container.items.at(-1) ?? [];
  }

  private closeDownTo(index: number): void {
    while (this.containers.length > index) {
      const closed = this.containers.pop();
      if (closed) this.leaving.get(closed)?.();
    }
  }
}
