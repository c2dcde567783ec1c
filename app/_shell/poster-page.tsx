import type { ReactNode } from 'react';
import { SheetCode, SheetNote } from '@/app/_participation/sheet-note';
import { ExampleTag } from '@/app/_ui/example-tag';
import { municipality } from '@/lib/platform/municipality';
import { pageLocale } from '@/lib/web/page-locale';
import type { Page } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import type { ShellParams } from './page-params';
import { PageShell } from './page-shell';
import { wholeAddress } from './structured-data';

type PosterPageProps<P extends Page> = {
  page: P;
  params: ShellParams<P>;
  /** The path the code leads to. */
  to: string;
  eyebrow: string;
  title: string;
  text: string | null;
  /** When and where, one line each. */
  facts?: string[];
  /** What one does there. */
  scan: string;
  isExample: boolean;
  children?: ReactNode;
};

/** A sheet to print on A4 and hang up: what it is, until when, and a code that leads there. */
export async function PosterPage<P extends Page>({
  page,
  params,
  to,
  eyebrow,
  title,
  text,
  facts = [],
  scan,
  isExample,
}: PosterPageProps<P>) {
  const t = textsIn(await pageLocale(), 'sharing');
  const address = wholeAddress(to);
  return (
    <PageShell page={page} params={params}>
      <div className="wrap band flow">
        <SheetNote>
          {t('print')} <a href={to}>{t('back')}</a>
        </SheetNote>
        <article className="poster">
          <p className="meta">
            {eyebrow} {isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
          </p>
          <h1>{title}</h1>
          {facts.map((fact) => (
            <p key={fact} className="poster-scan">
              {fact}
            </p>
          ))}
          {text ? <p className="poster-text">{shortened(text)}</p> : null}
          <SheetCode address={address} label={scan} />
          <p className="poster-scan">{scan}</p>
          <p className="share-address">{address.replace(/^https?:\/\//, '')}</p>
          <p className="meta">{municipality().name}</p>
        </article>
      </div>
    </PageShell>
  );
}

/** What fits on a sheet that is read from a few steps away. */
const longestText = 320;

function shortened(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestText - 40))}…`;
}
