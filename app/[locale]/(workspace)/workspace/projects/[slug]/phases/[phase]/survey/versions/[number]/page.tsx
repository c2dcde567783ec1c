import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { dateOfMoment } from '@/lib/i18n/dates';
import { getSurveyVersion } from '@/lib/surveys/server/survey-editor-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { DeskPage } from '../../../../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../../../../_desk/employee-only';
import { DefinitionToRead } from '../../_definition-to-read';

export const generateStaticParams = () => [{ slug: '-', phase: '-', number: '0' }];

type Props = { params: Promise<{ slug: string; phase: string; number: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations('surveyEditor.publish');
  return { title: t('version', { number: (await params).number }), robots: { index: false } };
}

/** A version as it was published. */
export default async function SurveyVersionPage({ params }: Props) {
  const { slug, phase, number } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/phases/[phase]/survey/versions/[number]', {
    slug,
    phase,
    number,
  });
  const version = /^[1-9]\d{0,5}$/.test(number)
    ? await getSurveyVersion(employee, { project: slug, phase, number: Number(number) })
    : null;
  if (!version) notFound();
  const t = await getTranslations('surveyEditor.publish');
  const locale = await pageLocale();
  return (
    <DeskPage employee={employee} place="projects" heading={t('version', { number })}>
      <p>
        <LocalLink to="/workspace/projects/[slug]/phases/[phase]/survey" params={{ slug, phase }}>
          {t('back')}
        </LocalLink>
      </p>
      <p className="soft">
        {t('versionLede', { number })} {dateOfMoment(version.publishedAt, locale)}
      </p>
      <DefinitionToRead definition={version.definition} />
    </DeskPage>
  );
}
