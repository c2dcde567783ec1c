import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { surveyTexts } from '@/app/_survey/form-texts';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getSurveyEditor } from '@/lib/surveys/server/survey-editor-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../../_desk/employee-only';
import { PreviewForm } from './preview-form';

export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

type Props = { params: Promise<{ slug: string; phase: string }>; searchParams: Promise<{ width?: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('surveyEditor.preview');
  return { title: t('title'), robots: { index: false } };
}

/** The draft as citizens will meet it, as wide as a computer's screen or a phone's. */
export default async function SurveyPreviewPage({ params, searchParams }: Props) {
  const { slug, phase } = await params;
  const page = '/workspace/projects/[slug]/phases/[phase]/survey/preview';
  const employee = await employeeOnly(page, { slug, phase });
  const view = await getSurveyEditor(employee, { project: slug, phase });
  if (!view) notFound();
  const t = await getTranslations('surveyEditor.preview');
  const shown = (await searchParams).width === 'phone' ? 'phone' : 'wide';
  const locale = await pageLocale();
  const path = pathTo(locale, page, { slug, phase });
  return (
    <DeskPage employee={employee} place="projects" heading={t('title')}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey" params={{ slug, phase }}>
          {t('back')}
        </LocalLink>
      </p>
      <p className="soft">{t('lede')}</p>
      <nav aria-label={t('widths')} className="chips">
        {(['wide', 'phone'] as const).map((width) => (
          <a key={width} className="chip" href={`${path}?width=${width}`} aria-current={width === shown ? 'page' : undefined}>
            {t(width)}
          </a>
        ))}
      </nav>
      <div className="builder-preview" data-width={shown}>
        <h2>{inLocale(view.definition, 'title', locale)}</h2>
        <p className="lede">{inLocale(view.definition, 'intro', locale)}</p>
        <PreviewForm
          definition={view.definition}
          surveyId={view.id ?? 'draft'}
          path={path}
          locale={locale}
          texts={await surveyTexts()}
        />
      </div>
    </DeskPage>
  );
}
