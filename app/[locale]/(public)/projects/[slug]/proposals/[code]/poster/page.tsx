import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { LocalLink } from '@/app/_navigation/local-link';
import { orderOnProposal } from '@/app/_participation/comment-list';
import { proposalContent } from '@/app/_participation/contents';
import { proposalAddress } from '@/app/_participation/share-proposal';
import { SheetCode, SheetNote } from '@/app/_participation/sheet-note';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Words } from '@/app/_ui/words';
import { withPlainMarks } from '@/lib/contributions/redaction-mark';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { textsIn } from '@/lib/web/texts';

type Props = { params: Promise<{ locale: string; slug: string; code: string }> };

export const generateStaticParams = () => [{ slug: '-', code: '-' }];

/** What fits on a sheet that is read from a few steps away. */
const longestText = 420;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, code } = await params;
  const content = await proposalContent(slug, code, orderOnProposal, null);
  if (!content) return {};
  const t = textsIn(await pageLocale(), 'ownProposal.share');
  const title = t('posterTitle', { title: withPlainMarks(content.proposal.title ?? code) });
  return pageMetadata({ page: '/projects/[slug]/proposals/[code]/poster', params: { slug, code }, title, hidden: true });
}

/** A sheet to print and hang up: what is proposed, and a code that leads to it. */
export default async function Poster({ params }: Props) {
  const { slug, code } = await params;
  const content = await proposalContent(slug, code, orderOnProposal, null);
  if (!content) notFound();
  const locale = await pageLocale();
  const t = textsIn(locale, 'ownProposal.share');
  const { project, proposal } = content;
  const lang = proposal.language === locale ? undefined : proposal.language;
  const address = proposalAddress(slug, code, locale);
  return (
    <PageShell page="/projects/[slug]/proposals/[code]/poster" params={{ slug, code }}>
      <div className="wrap band flow">
        <SheetNote>
          {t('print')}{' '}
          <LocalLink to="/projects/[slug]/proposals/[code]" params={{ slug, code }}>
            {t('back')}
          </LocalLink>
        </SheetNote>
        <article className="poster">
          <h1 lang={lang}>
            <Words text={proposal.title ?? code} />
          </h1>
          <p className="poster-text" lang={lang}>
            <Words text={shortened(proposal.text)} />
          </p>
          <SheetCode address={address} label={t('scan')} />
          <p className="poster-scan">{t('scan')}</p>
          <p className="share-address">{address.replace(/^https?:\/\//, '')}</p>
          <p className="meta">{t('by', { code, project: inLocale(project, 'title', locale) })}</p>
        </article>
      </div>
    </PageShell>
  );
}

function shortened(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestText - 40))}…`;
}
