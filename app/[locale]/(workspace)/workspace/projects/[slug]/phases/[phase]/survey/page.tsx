import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getSurveyEditor, type SurveyEditorView } from '@/lib/surveys/server/survey-editor-queries';
import { questionDrafts } from '@/lib/surveys/survey-editor';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../_desk/employee-only';
import { editorTexts } from './_editor-texts';
import { SurveyEditor } from './survey-editor';

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
  return (
    <DeskPage employee={employee} place="projects" heading={t('title')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]" params={{ slug, phase }}>
          {inLocale(view.phase, 'title', locale)}, {inLocale(view.project, 'title', locale)}
        </LocalLink>
      </p>
      {view.phase.takesSurvey ? null : <Banner>{t('notTaken')}</Banner>}
      {view.isLocked ? (
        <Locked view={view} />
      ) : (
        <>
          <p className="soft">{t('lede')}</p>
          <SurveyEditor
            hidden={{ locale, project: slug, phase }}
            path={pathTo(locale, '/workspace/projects/[slug]/phases/[phase]/survey', { slug, phase })}
            stored={view.fields}
            texts={await editorTexts()}
          />
        </>
      )}
      {view.slug ? (
        <p>
          <LocalLink to="/projects/[slug]/surveys/[survey]" params={{ slug, survey: view.slug }}>
            {t('see')}
          </LocalLink>
        </p>
      ) : null}
    </DeskPage>
  );
}

async function Locked({ view }: { view: SurveyEditorView }) {
  const locale = await pageLocale();
  const t = await getTranslations('surveyEditor');
  const label = locale === 'da' ? 'labelDa' : 'labelEn';
  const options = locale === 'da' ? 'optionsDa' : 'optionsEn';
  return (
    <>
      <Banner strong={t('lockedHeading')}>{t('lockedText')}</Banner>
      <h2>{locale === 'da' ? view.fields.titleDa : view.fields.titleEn}</h2>
      <ol>
        {questionDrafts(view.fields).map((question) => (
          <li key={question[label]}>
            <strong>{question[label]}</strong>
            {question[options] ? (
              <ul>
                {question[options].split('\n').map((option) => (
                  <li key={option}>{option}</li>
                ))}
              </ul>
            ) : null}
          </li>
        ))}
      </ol>
    </>
  );
}
