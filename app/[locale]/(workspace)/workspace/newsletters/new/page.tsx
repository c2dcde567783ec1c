import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { mayWriteNewsletters } from '@/lib/newsletters/newsletter-policy';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../_desk/desk-page';
import { employeeOnly } from '../../../_desk/employee-only';
import { newsletterFields, newsletterTexts } from '../../../_newsletters/newsletter-fields';
import { NewsletterForm } from '../../../_newsletters/newsletter-form';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsletters');
  return { title: t('new'), robots: { index: false } };
}

/** A new newsletter, both languages beside one another. What is written stays on the device until it is saved. */
export default async function NewNewsletterPage() {
  const employee = await employeeOnly('/workspace/newsletters/new');
  if (!mayWriteNewsletters(employee).allowed) notFound();
  const t = await getTranslations('newsletters');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="newsletters" heading={t('new')}>
      <p className="soft">{t('howToWrite')}</p>
      <NewsletterForm
        isStored={false}
        path={pathTo(locale, '/workspace/newsletters/new')}
        hidden={{ locale }}
        groups={await newsletterFields(employee, locale)}
        texts={await newsletterTexts('create')}
        draft={`newsletter.new.${employee.personId}`}
      />
    </DeskPage>
  );
}
