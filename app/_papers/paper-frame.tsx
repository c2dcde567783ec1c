import { getTranslations } from 'next-intl/server';
import type { ReactNode } from 'react';
import { Badge } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import { dateOfMoment } from '@/lib/i18n/dates';
import { pageLocale } from '@/lib/web/page-locale';

type PaperTopProps = {
  content: { title: string; municipality: string; department: string; isExample: boolean };
  publishedAt: Date | null;
  texts: { version: string; lede: string; shown: (date: string) => string; danish: string };
  /** What else there is to say under the title, each in a `span`. */
  children?: ReactNode;
};

/** The top of a published paper: which version it is, its title, who wrote it, and since when everybody can read it. */
export async function PaperTop({ content, publishedAt, texts, children }: PaperTopProps) {
  const locale = await pageLocale();
  const ui = await getTranslations('ui');
  const writers = new Set([content.municipality, content.department]);
  return (
    <div className="wrap path-top">
      <div>
        <p className="badges">
          <Badge tone="info">{texts.version}</Badge>
          {content.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
        </p>
        <h1 lang={locale === 'da' ? undefined : 'da'}>{content.title}</h1>
        <p className="lede">{texts.lede}</p>
        <p className="meta">
          <span>{[...writers].join(', ')}</span>
          {publishedAt ? <span>{texts.shown(dateOfMoment(publishedAt, locale))}</span> : null}
          {children}
        </p>
        {locale === 'da' ? null : <p className="hint">{texts.danish}</p>}
      </div>
    </div>
  );
}

type PaperContentsProps = { heading: string; sections: { anchor: string; heading: string }[] };

/** The sections of a paper as links to them. */
export function PaperContents({ heading, sections }: PaperContentsProps) {
  return (
    <div className="split">
      <div>
        <h2 id="contents-h">{heading}</h2>
      </div>
      <nav aria-labelledby="contents-h">
        <ul>
          {sections.map(({ anchor, heading: section }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{section}</a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
  );
}

type PaperDownloadsProps = { heading: string; text: string; children: ReactNode };

/** The files of a paper, with what they are for. */
export function PaperDownloads({ heading, text, children }: PaperDownloadsProps) {
  return (
    <div className="split">
      <div>
        <h2 id="files-h">{heading}</h2>
        <p className="soft">{text}</p>
      </div>
      <section aria-labelledby="files-h">{children}</section>
    </div>
  );
}
