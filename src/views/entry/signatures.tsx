import type { ComponentChildren } from 'preact';
import css from './signatures.module.css';

/** The journal's two signatures: what was noticed is done, a filled dot; what is expected is to come, a hollow one. */
export function Signatures({ noticed, expects }: { noticed: string | null; expects: string | null }) {
  if (!noticed && !expects) return null;
  return (
    <div class={css.signatures}>
      {noticed && <Signature name="Today I noticed">{noticed}</Signature>}
      {expects && (
        <Signature name="Tomorrow I expect" isToCome>
          {expects}
        </Signature>
      )}
    </div>
  );
}

function Signature({
  name,
  isToCome,
  children,
}: {
  name: string;
  isToCome?: boolean;
  children: ComponentChildren;
}) {
  return (
    <section aria-label={name} class={css.signature} data-to-come={isToCome}>
      <h2>{name}</h2>
      <p dir="auto">{children}</p>
    </section>
  );
}
