import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { momentInWords } from '@/lib/i18n/dates';
import { env, isDemonstration } from '@/lib/platform/env';
import { getCaughtMail } from '@/lib/platform/mail/local-mailbox';
import { pageLocale } from '@/lib/web/page-locale';
import { linesWithLinks } from './lines-with-links';

export const generateStaticParams = () => [{ mail: '-' }];

type Props = { params: Promise<{ mail: string }> };

export async function generateMetadata({ params }: Props) {
  const t = await getTranslations('mailbox');
  return pageMetadata({ page: '/mailbox/[mail]', params: await params, title: t('mail'), hidden: true });
}

/** One caught mail as text, its links working; the designed version is a page of its own. */
export default async function CaughtMailPage({ params }: Props) {
  await connection();
  if (!isDemonstration()) notFound();
  const mail = await getCaughtMail((await params).mail);
  if (!mail) notFound();
  const t = await getTranslations('mailbox');
  const at = momentInWords(new Date(mail.madeAt), await pageLocale());
  return (
    <PageShell page="/mailbox/[mail]" params={{ mail: mail.id }}>
      <div className="wrap band grid grid-cols-1 gap-5">
        <p>
          <LocalLink to="/mailbox">{t('back')}</LocalLink>
        </p>
        <h1>{mail.subject}</h1>
        <p className="soft">{t('line', { to: mail.to, at })}</p>
        <div className="max-w-[38rem] grid gap-3 border-y border-[var(--line)] py-5 wrap-anywhere">
          {linesWithLinks(mail.text, new URL(env().TRAADEN_URL).origin).map((line) => (
            <p key={line.key}>
              {line.parts.map((part) =>
                part.isLink ? (
                  <a key={part.text} href={part.text}>
                    {part.text}
                  </a>
                ) : (
                  part.text
                ),
              )}
            </p>
          ))}
        </div>
        <p>
          <a href={`/api/mailbox/${mail.id}`}>{t('asDesigned')}</a>
        </p>
      </div>
    </PageShell>
  );
}
