import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Banner } from '@/app/_ui/banner';
import { Receipt } from '@/app/_ui/receipt';
import { guestDaysKept } from '@/lib/contributions/guest';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { type GuestReceiptView, getGuestReceipt } from '@/lib/participation/server/guest-queries';
import { isDemonstration } from '@/lib/platform/env';
import { pageLocale } from '@/lib/web/page-locale';

export const generateStaticParams = () => [{ receipt: '-' }];

type Props = { params: Promise<{ receipt: string }> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('guest.receipt');
  return pageMetadata({ page: '/guest/receipt/[receipt]', params: await params, title: t('title'), hidden: true });
}

/** The receipt of somebody without an account: that it is received, what is missing, and how to follow it. */
export default async function GuestReceiptPage({ params }: Props) {
  await connection();
  const { receipt } = await params;
  const said = await getGuestReceipt(decodeURIComponent(receipt));
  if (!said) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('guest.receipt');
  return (
    <PageShell page="/guest/receipt/[receipt]" params={{ receipt }}>
      <div className="wrap path-top">
        <div className="flow">
          <h1>{t('heading')}</h1>
          <Standing said={said} />
          {said.reply?.isLate ? <p>{t('late')}</p> : null}
          <p>
            <LocalLink to="/path/[code]" params={{ code: said.code }} className="btn">
              {t('toPath')}
            </LocalLink>
          </p>
          {said.isConfirmed ? (
            <p>
              {t('claim')} <LocalLink to="/sign-in">{t('signIn')}</LocalLink>
            </p>
          ) : null}
        </div>
        <Receipt
          label={t('label')}
          code={said.code}
          rows={[
            { term: t('about'), value: inLocale(said.project, 'title', locale) },
            { term: t('received'), value: momentInWords(said.submittedAt, locale) },
            ...(said.reply ? [{ term: t('number'), value: <span className="num">{said.reply.number}</span> }] : []),
          ]}
          actions={<p className="hint">{t('keep')}</p>}
        />
      </div>
    </PageShell>
  );
}

/** What is missing before it goes on, or where it is now. */
async function Standing({ said }: { said: GuestReceiptView }) {
  const t = await getTranslations('guest.receipt');
  if (said.isConfirmed) return <p className="lede">{t(said.isPublished ? 'published' : 'confirmed')}</p>;
  return (
    <>
      <Banner strong={t('askTitle')}>{said.reply ? t('askReply') : t('ask', { days: guestDaysKept })}</Banner>
      {isDemonstration() ? (
        <p>
          {t('demo')} <LocalLink to="/mailbox">{t('mailbox')}</LocalLink>.
        </p>
      ) : null}
    </>
  );
}
