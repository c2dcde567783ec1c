import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { surveyTexts } from '@/app/_survey/form-texts';
import { SurveyForm } from '@/app/_survey/survey-form';
import { Banner } from '@/app/_ui/banner';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { now } from '@/lib/platform/clock';
import { getSurveyDesk } from '@/lib/surveys/server/survey-desk-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../../_desk/employee-only';
import { enterPaperAction } from './enter-paper.action';
import { PaperUntilForm } from './paper-until-form';

export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

type Props = { params: Promise<{ slug: string; phase: string }>; searchParams: Promise<{ entered?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('surveyDesk.paper');
  return { title: t('title'), robots: { index: false } };
}

/** The survey as citizens meet it, for typing in what came on paper, one answer after the other. */
export default async function PaperPage({ params, searchParams }: Props) {
  const { slug, phase } = await params;
  const page = '/workspace/projects/[slug]/phases/[phase]/survey/paper';
  const employee = await employeeOnly(page, { slug, phase });
  const view = await getSurveyDesk(employee, { project: slug, phase }, now());
  if (!view) notFound();
  const entered = Number([(await searchParams).entered ?? ''].flat()[0]) || 0;
  const locale = await pageLocale();
  const t = await getTranslations('surveyDesk.paper');
  const texts = await surveyTexts();
  return (
    <DeskPage employee={employee} place="projects" heading={t('title')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey" params={{ slug, phase }}>
          {inLocale(view, 'title', locale)}, {inLocale(view.project, 'title', locale)}
        </LocalLink>
      </p>
      <p className="soft">
        {t('lede')} {t('total', { count: view.entered })}.
      </p>
      {entered > 0 ? (
        <Banner tone="ok" live>
          {t('saved', { count: entered })}
        </Banner>
      ) : null}
      {view.notNow === 'surveyCounted' ? null : (
        <section aria-labelledby="paper-until">
          <h2 id="paper-until">{t('until.heading')}</h2>
          <PaperUntilForm
            hidden={{ locale, project: slug, phase }}
            path={pathTo(locale, page, { slug, phase })}
            chosen={view.lastAnswerOn}
            earliest={view.closesOn}
            texts={{ label: t('until.label'), hint: t('until.hint'), submit: t('until.submit'), done: t('until.done') }}
          />
        </section>
      )}
      {view.notNow ? (
        <Banner>
          {view.notNow === 'surveyCounted' ? t('counted', { date: plainDate(view.lastAnswerOn, locale) }) : t('notNow')}
        </Banner>
      ) : (
        <SurveyForm
          key={entered}
          action={enterPaperAction}
          path={pathTo(locale, page, { slug, phase })}
          locale={locale}
          survey={{ id: view.id, versionId: view.versionId }}
          definition={view.definition}
          submissionKey={crypto.randomUUID()}
          begun={null}
          draft=""
          keptOn="device"
          texts={{ ...texts, form: { ...texts.form, send: t('send') } }}
        />
      )}
    </DeskPage>
  );
}
