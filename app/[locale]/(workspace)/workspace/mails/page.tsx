import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { listMailPreviews } from '@/lib/notifications/server/mail-previews';
import { DeskPage } from '../../_desk/desk-page';
import { employeeOnly } from '../../_desk/employee-only';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('mailPreviews');
  return { title: t('heading'), robots: { index: false } };
}

/** Every mail the product sends, in every state, filled with examples. */
export default async function MailsPage() {
  const employee = await employeeOnly('/workspace/mails');
  const mails = listMailPreviews(employee);
  if (mails.length === 0) notFound();
  const t = await getTranslations('mailPreviews');
  return (
    <DeskPage employee={employee} place="mails" heading={t('heading')}>
      <p className="soft">{t('lede')}</p>
      <ul className="mail-list">
        {mails.map(({ name, states }) => (
          <li key={name}>
            <code>{name}</code>
            <ul>
              {states.map((state) => (
                <li key={state}>
                  <LocalLink to="/workspace/mails/[mail]/[state]" params={{ mail: name, state }}>
                    {state}
                  </LocalLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </DeskPage>
  );
}
