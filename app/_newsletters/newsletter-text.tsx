import { Fragment } from 'react';
import { lineParts } from '@/app/_ui/line-parts';
import { type TextBlock, textBlocks } from '@/lib/newsletters/newsletter-text';

/** The text of a newsletter as a page shows it: headings, lists and safe links, never HTML somebody wrote. */
export function NewsletterText({ text }: { text: string }) {
  return textBlocks(text).map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
    <Block block={block} key={at} />
  ));
}

function Block({ block }: { block: TextBlock }) {
  if (block.kind === 'heading') return <h2>{block.text}</h2>;
  if (block.kind === 'paragraph') return <p>{block.lines.map((line, at) => lineOf(line, at, at > 0))}</p>;
  return (
    <ul>
      {block.items.map((item, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
        <li key={at}>{lineOf(item, at, false)}</li>
      ))}
    </ul>
  );
}

function lineOf(line: string, key: number, isLater: boolean) {
  return (
    <Fragment key={key}>
      {isLater ? <br /> : null}
      {lineParts(line).map(({ text, href }, at) =>
        href ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text does not change while it is shown
          <a href={href} rel="nofollow ugc" key={at}>
            {text}
          </a>
        ) : (
          text
        ),
      )}
    </Fragment>
  );
}
