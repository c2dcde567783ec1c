import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale, locales } from '@/lib/i18n/locale';
import { countNewsletterReaders, getNewsletterForEditing } from '@/lib/newsletters/server/newsletter-queries';
import { getNewsletterPreview } from '@/lib/notifications/server/mail-previews';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { DeskPage } from '../../../_desk/desk-page';
import { employeeOnly } from '../../../_desk/employee-only';
import { MailPanes } from '../../../_mails/mail-panes';
import { ActForm } from '../../../_newsletters/act-form';
import { newsletterFields, newsletterTexts } from '../../../_newsletters/newsletter-fields';
import { NewsletterForm } from '../../../_newsletters/newsletter-form';
import { SendSection } from '../../../_newsletters/send-section';

const said = ['saved', 'tested', 'scheduled', 'cancelled'] as const;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsletters');
  return { title: t('one'), robots: { index: false } };
}

/** One newsletter: as its readers get it, sending it, and the form that changes it while it is a draft. */
export default async function NewsletterPage({ params, searchParams }: Props) {
  const { id } = await params;
  const employee = await employeeOnly('/workspace/newsletters/[id]', { id });
  const newsletter = await getNewsletterForEditing(employee, id);
  if (!newsletter) notFound();
  const t = await getTranslations('newsletters');
  const locale = await pageLocale();
  const path = pathTo(locale, '/workspace/newsletters/[id]', { id });
  const { done: asked } = await searchParams;
  const done = said.find((each) => each === asked);
  const { dispatch } = newsletter;
  const previews = await Promise.all(
    locales.map(async (language) => ({ language, mail: await getNewsletterPreview(employee, id, language) })),
  );
  return (
    <DeskPage
      employee={employee}
      place="newsletters"
      heading={inLocale(newsletter, 'title', locale)}
      beside={
        dispatch?.sentAt ? (
          <LocalLink to="/newsletters/[id]" params={{ id }}>
            {t('seePublic')}
          </LocalLink>
        ) : (
          <ActForm act="test" locale={locale} id={id} label={t('test')} path={path} />
        )
      }
    >
      {done ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      {dispatch?.sentAt ? <Banner>{t('state.sent', { at: momentInWords(dispatch.sentAt, locale) })}</Banner> : null}
      {dispatch && !dispatch.sentAt ? (
        <>
          <Banner strong={t('state.scheduled', { at: momentInWords(dispatch.dueAt, locale) })}>{t('scheduledText')}</Banner>
          <ActForm act="cancel" locale={locale} id={id} label={t('cancel')} path={path} />
        </>
      ) : null}
      {previews.map(({ language, mail }) =>
        mail ? (
          <section key={language} aria-labelledby={`preview-${language}`}>
            <h2 id={`preview-${language}`}>{t(`preview.${language}`)}</h2>
            <MailPanes mail={mail} lang={language} address={`/api/workspace/newsletters/${id}/mail?language=${language}`} />
          </section>
        ) : null,
      )}
      {dispatch ? null : (
        <>
          <SendSection
            id={id}
            version={newsletter.version}
            locale={locale}
            path={path}
            readers={await countNewsletterReaders(employee, id)}
          />
          <section aria-labelledby="edit">
            <h2 id="edit">{t('edit')}</h2>
            <p className="soft">{t('howToWrite')}</p>
            <NewsletterForm
              key={newsletter.version}
              isStored
              path={path}
              hidden={{ locale, id, version: String(newsletter.version) }}
              groups={await newsletterFields(employee, locale, newsletter)}
              texts={await newsletterTexts('save')}
              draft={`newsletter.${id}.${employee.personId}`}
              isOverStored
            />
          </section>
        </>
      )}
    </DeskPage>
  );
}
