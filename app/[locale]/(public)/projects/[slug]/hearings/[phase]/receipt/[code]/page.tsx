import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { Receipt } from '@/app/_ui/receipt';
import { longDate, momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { getOwnReply } from '@/lib/participation/server/reply-queries';
import { now } from '@/lib/platform/clock';
import { getHearingPage } from '@/lib/projects/server/hearing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { HearingBar } from '../../_hearing-bar';

export const generateStaticParams = () => [{ slug: '-', phase: '-', code: '-' }];

type Props = { params: Promise<{ slug: string; phase: string; code: string }> };

export async function generateMetadata({ params }: Props) {
  const { slug, phase, code } = await params;
  const t = await getTranslations('hearing.receipt');
  return pageMetadata({
    page: '/projects/[slug]/hearings/[phase]/receipt/[code]',
    params: { slug, phase, code },
    title: t('title'),
    hidden: true,
  });
}

/** The receipt of a hearing reply, for its sender: code, number, when it was received, and whether that was in time. */
export default async function ReplyReceipt({ params }: Props) {
  await connection();
  const { slug, phase, code } = await params;
  const page = await getHearingPage(slug, phase, now());
  const reply = page && (await getOwnReply(await currentActor(), page.phase.id, code));
  if (!page || !reply) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('hearing.receipt');
  return (
    <PageShell
      page="/projects/[slug]/hearings/[phase]/receipt/[code]"
      params={{ slug, phase, code }}
      bar={<HearingBar page={page} here={t('here')} />}
    >
      <div className="wrap path-top">
        <div className="flow">
          <p className="soft">{inLocale(page.phase, 'title', locale)}</p>
          <h1>{t('heading')}</h1>
          {reply.isLate ? (
            <Banner strong={t('lateHeading')}>{t('late', { date: longDate(page.phase.closesOn, locale) })}</Banner>
          ) : (
            <p className="lede">{t('timely')}</p>
          )}
          <p>{t(reply.isPublished ? 'shown' : 'waiting')}</p>
          <p>
            <LocalLink to="/path/[code]" params={{ code }} className="btn">
              {t('toPath')}
            </LocalLink>{' '}
            <LocalLink to="/projects/[slug]/hearings/[phase]" params={{ slug, phase }} className="btn btn-line">
              {t('toHearing')}
            </LocalLink>
          </p>
        </div>
        <Receipt
          label={t('label')}
          code={code}
          rows={[
            { term: t('number'), value: <span className="num">{reply.number}</span> },
            { term: t('received'), value: momentInWords(reply.receivedAt, locale) },
            { term: t('list'), value: t(reply.isLate ? 'listLate' : 'listTimely') },
          ]}
          actions={<p className="hint">{t('keep')}</p>}
        />
      </div>
    </PageShell>
  );
}
