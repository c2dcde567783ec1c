import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { EmptyState } from '@/app/_ui/empty-state';
import { momentInWords } from '@/lib/i18n/dates';
import { isDemonstration } from '@/lib/platform/env';
import { listCaughtMails } from '@/lib/platform/mail/local-mailbox';
import { pageLocale } from '@/lib/web/page-locale';

const mailsShown = 50;

export async function generateMetadata() {
  const t = await getTranslations('mailbox');
  return pageMetadata({ page: '/mailbox', title: t('title'), hidden: true });
}

/** The mails a demonstration would have sent; elsewhere there is no such page. */
export default async function MailboxPage() {
  await connection();
  if (!isDemonstration()) notFound();
  const t = await getTranslations('mailbox');
  const locale = await pageLocale();
  const mails = await listCaughtMails(mailsShown);
  return (
    <PageShell page="/mailbox">
      <div className="wrap band grid grid-cols-1 gap-5">
        <h1>{t('title')}</h1>
        <p className="lede">{t('lede')}</p>
        {mails.length === 0 ? (
          <EmptyState level={2} heading={t('emptyHeading')} action={<LocalLink to="/sign-in">{t('toSignIn')}</LocalLink>}>
            {t('empty')}
          </EmptyState>
        ) : (
          <ul className="border-t border-[var(--line)]">
            {mails.map((mail) => (
              <li className="border-b border-[var(--line)] py-4" key={mail.id}>
                <LocalLink to="/mailbox/[mail]" params={{ mail: mail.id }}>
                  {mail.subject}
                </LocalLink>
                <p className="soft">{t('line', { to: mail.to, at: momentInWords(new Date(mail.madeAt), locale) })}</p>
              </li>
            ))}
          </ul>
        )}
      </div>
    </PageShell>
  );
}
