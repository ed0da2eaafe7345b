import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Block, Body, ImageBlock, Inline } from '../../model/body.ts';
import { wordsIn } from '../../state/words-in.ts';
import { entryWords } from '../../words/english/entry-words.ts';
import { journalDirection, journalLanguage } from '../ui/journal-language.ts';
import css from './body-view.module.css';

const words = wordsIn('entry', entryWords);

/** An entry's text. Every block is marked with its index, which is what a reading position refers to. */
export function BodyView({ body }: { body: Body }) {
  return (
    <div class={css.body} lang={journalLanguage()} dir={journalDirection}>
      {body.map((block, index) => (
        <div key={index} class={css.block} data-block={index}>
          <BlockView block={block} />
        </div>
      ))}
    </div>
  );
}

function BlockView({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p dir="auto">{inlines(block.children)}</p>;
    case 'heading':
      return <HeadingView level={block.level}>{inlines(block.children)}</HeadingView>;
    case 'list':
      return <ListView {...block} />;
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

/** The page's h1 is the entry's title: the text's own headings begin below it. */
function HeadingView({ level, children }: { level: 2 | 3 | 4; children: ComponentChildren }) {
  const Heading = `h${level}` as const;
  return <Heading dir="auto">{children}</Heading>;
}

function ListView({ ordered, start, items }: { ordered: boolean; start?: number; items: Block[][] }) {
  const children = items.map((item, index) => <li key={index}>{blocks(item)}</li>);
  return ordered ? <ol start={start ?? 1}>{children}</ol> : <ul>{children}</ul>;
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
          // The service worker answers with a single pixel for what it does not have.
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
  switch (inline.kind) {
    case 'text':
      return <>{inline.text}</>;
    case 'em':
      return <em>{inlines(inline.children)}</em>;
    case 'strong':
      return <strong>{inlines(inline.children)}</strong>;
    case 'link':
      return (
        <a href={inline.href} target="_blank" rel="noopener noreferrer">
          {inlines(inline.children)}
        </a>
      );
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return <br />;
  }
}
