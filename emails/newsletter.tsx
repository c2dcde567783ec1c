import { Fragment } from 'react';
import { ownLinks, type TextBlock } from '@/lib/newsletters/newsletter-text';
import { Line, Lines, MailLink, Paragraph, Subheading } from './mail-parts';
import type { MailTemplate } from './mail-template';

export type NewsletterProps = {
  title: string;
  /** The project or theme it is about. */
  about: string;
  blocks: readonly TextBlock[];
  /** The same newsletter on our site. */
  link: string;
  /** True for the copy that an employee sends to themselves. */
  isTest: boolean;
};

/** A newsletter of a project or theme, written by the municipality. */
export const newsletter: MailTemplate<NewsletterProps> = {
  because: 'subscriber',
  write: (t, { title, about, blocks, link, isTest }) => ({
    subject: isTest ? t('newsletter.test', { title }) : title,
    preview: t('newsletter.preview', { about }),
    stop: 'here',
    heading: title,
    button: { href: link, label: t('newsletter.button') },
    body: (
      <>
        {blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once
          <Block block={block} origin={new URL(link).origin} key={at} />
        ))}
      </>
    ),
  }),
};

function Block({ block, origin }: { block: TextBlock; origin: string }) {
  if (block.kind === 'heading') return <Subheading>{block.text}</Subheading>;
  if (block.kind === 'list')
    return (
      <Lines>
        {block.items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once
          <Line key={at}>
            <Linked line={item} origin={origin} />
          </Line>
        ))}
      </Lines>
    );
  return (
    <Paragraph>
      {block.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a mail is drawn once
        <Fragment key={at}>
          {at > 0 ? <br /> : null}
          <Linked line={line} origin={origin} />
        </Fragment>
      ))}
    </Paragraph>
  );
}

function Linked({ line, origin }: { line: string; origin: string }) {
  return ownLinks(line, origin).map(({ text, href }) =>
    href ? (
      <MailLink href={href} key={text}>
        {text}
      </MailLink>
    ) : (
      text
    ),
  );
}
