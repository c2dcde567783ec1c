import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PosterPage } from '@/app/_shell/poster-page';
import { anonymous } from '@/lib/audit/actor';
import { longDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { getSurveyForm } from '@/lib/surveys/server/survey-form-queries';
import { cachedUntilChanged } from '@/lib/web/cached';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';

type Props = { params: Promise<{ locale: string; slug: string; survey: string }> };

export const generateStaticParams = () => [{ slug: '-', survey: '-' }];

/** What a sheet says of a survey everybody can see. */
async function surveyOnPoster(project: string, survey: string) {
  'use cache';
  cachedUntilChanged('any:survey', 'any:phase', 'any:project');
  const view = await getSurveyForm(anonymous, { project, survey }, now());
  if (!view || (!view.verdict.allowed && view.verdict.reason === 'surveyNotFound')) return null;
  const { titleDa, titleEn, introDa, introEn, isExample, phase } = view;
  return { titleDa, titleEn, introDa, introEn, isExample, opensOn: phase.opensOn, closesOn: phase.closesOn };
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, survey } = await params;
  const shown = await surveyOnPoster(slug, survey);
  if (!shown) return {};
  const locale = await pageLocale();
  const title = textsIn(locale, 'sharing')('posterOf', { title: inLocale(shown, 'title', locale) });
  return pageMetadata({ page: '/projects/[slug]/surveys/[survey]/poster', params: { slug, survey }, title, hidden: true });
}

/** A survey as a sheet to print and hang up. */
export default async function SurveyPoster({ params }: Props) {
  const { slug, survey } = await params;
  const shown = await surveyOnPoster(slug, survey);
  if (!shown) notFound();
  const locale = await pageLocale();
  const t = textsIn(locale, 'sharing');
  return (
    <PosterPage
      page="/projects/[slug]/surveys/[survey]/poster"
      params={{ slug, survey }}
      to={pathTo(locale, '/projects/[slug]/surveys/[survey]', { slug, survey })}
      eyebrow={t('survey')}
      title={inLocale(shown, 'title', locale)}
      text={inLocale(shown, 'intro', locale)}
      facts={[t('period', { from: longDate(shown.opensOn, locale), to: longDate(shown.closesOn, locale) })]}
      scan={t('scanSurvey')}
      isExample={shown.isExample}
    />
  );
}
