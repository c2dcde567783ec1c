import { Fragment } from 'react';
import { Table } from '@/app/_ui/table';
import { type Block, type PaperSection, paragraphsOf } from '@/lib/papers/paper-document';

type PaperSectionsProps = { sections: PaperSection[] /** The language the officials wrote in. */; lang: 'da' | 'en' };

/** The sections of a paper as a page: the same headings, paragraphs and tables as its files. */
export function PaperSections({ sections, lang }: PaperSectionsProps) {
  return sections.map(({ key, heading, blocks }) => (
    <section key={key} id={key} aria-labelledby={`${key}-h`} className="paper-section">
      <h3 id={`${key}-h`}>{heading}</h3>
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paper is drawn once and its parts have no names
        <PaperBlock key={index} block={block} lang={lang} />
      ))}
    </section>
  ));
}

function PaperBlock({ block, lang }: { block: Block; lang: 'da' | 'en' }) {
  switch (block.kind) {
    case 'heading':
      return <h4 lang={block.lang}>{block.text}</h4>;
    case 'list':
      return (
        <ul lang={lang}>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'links':
      return (
        <ul lang={lang}>
          {block.items.map(({ text, href }) => (
            <li key={text + href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      );
    case 'table':
      return (
        <div lang={lang} className="paper-table">
          <Table
            caption={block.caption}
            columns={block.columns.map((label) => ({ key: label, label }))}
            rows={block.rows.map((row) => ({ key: row[0] ?? '', cells: row.map((cell) => broken(cell)) }))}
          />
        </div>
      );
    default: {
      const text = paragraphsOf(block.text).map((paragraph) => <p key={paragraph}>{broken(paragraph)}</p>);
      return (
        <>
          {block.label ? (
            <p>
              <strong>{block.label}</strong>
            </p>
          ) : null}
          {block.quoted ? <blockquote lang={block.lang}>{text}</blockquote> : <div lang={lang}>{text}</div>}
        </>
      );
    }
  }
}

function broken(text: string) {
  return text.split('\n').map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the lines of one text stay in their order
    <Fragment key={index}>
      {index > 0 ? <br /> : null}
      {line}
    </Fragment>
  ));
}
