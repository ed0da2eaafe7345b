import type { ComponentChildren, Ref } from 'preact';
import css from './action-list.module.css';
import { Glyph } from './icon.tsx';

/** The lines of a sheet, each of them an {@link Action}. */
export function ActionList({
  list,
  children,
}: {
  list?: Ref<HTMLUListElement>;
  children: ComponentChildren;
}) {
  return (
    <ul ref={list ?? null} class={css.actions}>
      {children}
    </ul>
  );
}

interface ActionProps {
  name: string;
  /** A second, quieter line. */
  note?: string | undefined;
  /** The path of the icon, on the same grid as the others. */
  icon: string;
  /** Of a line that is switched on and off. */
  isOn?: boolean | undefined;
  /** Left out if it cannot be done here. */
  onChoose?: (() => void) | undefined;
}

/** One line: something that the reader can do. */
export function Action({ name, note, icon, isOn, onChoose }: ActionProps) {
  const content = (
    <>
      <Glyph path={icon} />
      <span class={css.words}>
        <span class={css.name}>{name}</span>
        {note && <span class={css.note}>{note}</span>}
      </span>
    </>
  );
  return <li>{onChoose ? buttonOf(content, { isOn, onChoose }) : <p class={css.action}>{content}</p>}</li>;
}

function buttonOf(content: ComponentChildren, { isOn, onChoose }: Pick<ActionProps, 'isOn' | 'onChoose'>) {
  if (isOn === undefined)
    return (
      <button type="button" class={css.action} onClick={onChoose}>
        {content}
      </button>
    );
  return (
    <button type="button" role="switch" aria-checked={isOn} class={css.action} onClick={onChoose}>
      {content}
      <span class={css.switch} />
    </button>
  );
}
