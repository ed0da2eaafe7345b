import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { firstWordsId } from '../../../model/app/page-state.ts';
import type { Block, Body, ImageBlock, Inline } from '../../../model/entry/body.ts';
import { plainText } from '../../../model/entry/plain-text.ts';
import { wordsIn } from '../../../state/words-in.ts';
import { entryWords } from '../../../words/english/entry/entry-words.ts';
import { journalLanguage } from '../../ui/format/journal-language.ts';
import { inNextFrame } from '../../ui/next-frame.ts';
import css from './body-view.module.css';

const words = wordsIn('entry', entryWords);

/** What a phone shows below an entry's facts and picture: two short blocks, or one long one. */
const blocksAtFirst = 2;
const lettersAtFirst = 240;

/** An entry's text. Every block has its index as an attribute, which reading positions refer to. */
export function BodyView({ body }: { body: Body }) {
  const atFirst = plainText(body.slice(0, 1)).length < lettersAtFirst ? blocksAtFirst : 1;
  return (
    <div class={css.body} lang={journalLanguage()} dir={directionOf(body)}>
      {body.map((block, index) => (
        <div
          key={index}
          id={index === 0 ? firstWordsId : undefined}
          class={css.block}
          data-block={index}
          {...(index >= atFirst && inNextFrame)}
          dir={directionOf([block])}
        >
          <BlockView block={block} />
        </div>
      ))}
    </div>
  );
}

/** The direction of the text by its first letter: list bullets are on that side. */
function directionOf(body: Body) {
  const letter = /\p{L}/u.exec(plainText(body))?.[0];
  if (letter) return /[\u0590-\u08ff\ufb1d-\ufefc]/.test(letter) ? 'rtl' : 'ltr';
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p dir="auto">{inlines(block.children)}</p>;
    case 'heading':
      return <HeadingView level={block.level}>{inlines(block.children)}</HeadingView>;
    case 'list': {
      const items = block.items.map((item, index) => <li key={index}>{blocks(item)}</li>);
      return block.ordered ? <ol start={block.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
    }
    case 'quote':
      return <blockquote>{blocks(block.children)}</blockquote>;
    case 'code':
      return (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
        <pre tabIndex={0} dir="ltr">
          <code>{block.text}</code>
        </pre>
      );
    case 'table':
      return <TableView head={block.head} rows={block.rows} />;
    case 'image':
      return <ImageView image={block} />;
    case 'rule':
      return <hr />;
  }
}

/** The page's h1 is the entry's title: the text's own headings start one level below. */
function HeadingView({ level, children }: { level: 2 | 3 | 4; children: ComponentChildren }) {
  const Heading = `h${level}` as const;
  return <Heading dir="auto">{children}</Heading>;
}

function TableView({ head, rows }: { head: Inline[][]; rows: Inline[][][] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
    <section class={css.table} aria-label={words().table} tabIndex={0}>
      <table dir="auto">
        {head.length > 0 && (
          <thead>
            <tr>
              {head.map((cell, index) => (
                <th key={index} scope="col">
                  {inlines(cell)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((cell, column) => (
                <td key={column}>{inlines(cell)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ImageView({ image }: { image: ImageBlock }) {
  const { src, alt, width, height, caption } = image;
  const isMissing = useSignal(false);
  const miss = () => {
    isMissing.value = true;
  };
  return (
    <figure>
      {isMissing.value ? (
        <p class={css.missing}>{words().pictureMissing(alt)}</p>
      ) : (
        <img
          src={src}
          alt={alt}
          {...(width && { width })}
          {...(height && { height })}
          loading="lazy"
          decoding="async"
          // The service worker responds with a single pixel for pictures that it does not have.
          onLoad={({ currentTarget }) => currentTarget.naturalWidth <= 1 && miss()}
          onError={miss}
        />
      )}
      {caption && caption.length > 0 && <figcaption dir="auto">{inlines(caption)}</figcaption>}
    </figure>
  );
}

function blocks(children: Block[]): ComponentChildren {
  return children.map((block, index) => <BlockView key={index} block={block} />);
}

function inlines(children: Inline[]): ComponentChildren {
  return children.map((inline, index) => <InlineView key={index} inline={inline} />);
}

function InlineView({ inline }: { inline: Inline }) {
  if (inline.kind === 'text') return <>{inline.text}</>;
  if (inline.kind === 'code') return <code>{inline.text}</code>;
  if (inline.kind === 'break') return <br />;
  const children = inlines(inline.children);
  switch (inline.kind) {
    case 'link':
      return (
        <a href={inline.href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      );
    case 'jump':
      return (
        <a href={`#${inline.to}`} onClick={(event) => jump(event, inline.to)}>
          {children}
        </a>
      );
    case 'target':
      return (
        <span id={inline.id} tabIndex={-1}>
          {children}
        </span>
      );
    default: {
      // The others have the names of their HTML elements.
      const Mark = inline.kind;
      return <Mark {...(Mark === 'del' && { 'data-said': `${words().struckOut} ` })}>{children}</Mark>;
    }
  }
}

/** The address stays that of the entry. */
function jump(event: Event, to: string) {
  event.preventDefault();
  document.getElementById(to)?.focus();
}
