import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { listLibraryQuestions } from '@/lib/surveys/server/library-queries';
import { getSurveyEditor, listCopyableSurveys } from '@/lib/surveys/server/survey-editor-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../_desk/employee-only';
import { type BuilderTexts, filled } from './_builder-texts';
import { SurveyBuilder } from './survey-builder';

export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

type Props = { params: Promise<{ slug: string; phase: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('surveyEditor');
  return { title: t('title'), robots: { index: false } };
}

/** The survey of a phase, for those who run the project. */
export default async function SurveyEditorPage({ params }: Props) {
  const { slug, phase } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/survey', { slug, phase });
  const view = await getSurveyEditor(employee, { project: slug, phase });
  if (!view) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('surveyEditor');
  const texts: BuilderTexts = t.raw('builder');
  const [library, copyable] = await Promise.all([listLibraryQuestions(employee), listCopyableSurveys(employee)]);
  return (
    <DeskPage
      employee={employee}
      place="projects"
      heading={t('title')}
      beside={
        <p className="row-actions">
          <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey/preview" params={{ slug, phase }}>
            {t('previewLink')}
          </LocalLink>
          <LocalLink
            className="btn btn-small"
            to="/workspace/projects/[slug]/phases/[phase]/survey/publish"
            params={{ slug, phase }}
          >
            {t('publishLink')}
          </LocalLink>
        </p>
      }
    >
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]" params={{ slug, phase }}>
          {inLocale(view.phase, 'title', locale)}, {inLocale(view.project, 'title', locale)}
        </LocalLink>
        {view.slug ? (
          <>
            {' '}
            <LocalLink to="/projects/[slug]/surveys/[survey]" params={{ slug, survey: view.slug }}>
              {t('see')}
            </LocalLink>
          </>
        ) : null}
      </p>
      {view.phase.takesSurvey ? null : <Banner>{t('notTaken')}</Banner>}
      <p className="soft">{t('lede')}</p>
      <SurveyBuilder
        hidden={{ locale, project: slug, phase }}
        locale={locale}
        path={pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/survey', { slug, phase })}
        address={`/api/workspace/projects/${encodeURIComponent(slug)}/phases/${encodeURIComponent(phase)}/survey`}
        surveyId={view.id}
        stored={view.definition}
        revision={view.revision}
        publishedKinds={view.publishedKinds}
        library={library}
        sources={copyable
          .filter(({ id }) => id !== view.id)
          .map((survey) => ({
            id: survey.id,
            name: `${inLocale(survey, 'title', locale)} (${inLocale(survey, 'project', locale)})`,
          }))}
        copies={view.copies.map(({ id, keptAt, titleDa, questions }) => ({
          id,
          line: filled(texts.copyLine, {
            title: titleDa || texts.untitled,
            count: questions,
            when: momentInWords(keptAt, locale),
          }),
        }))}
        texts={texts}
      />
    </DeskPage>
  );
}
