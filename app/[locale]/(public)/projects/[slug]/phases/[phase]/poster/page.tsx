import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PosterPage } from '@/app/_shell/poster-page';
import { longDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { projectContent } from '../../../_page-content';

type Props = { params: Promise<{ locale: string; slug: string; phase: string }> };

export const generateStaticParams = () => [{ slug: '-', phase: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, phase } = await params;
  const found = await phaseOf(slug, phase);
  if (!found) return {};
  const locale = await pageLocale();
  const title = textsIn(locale, 'sharing')('posterOf', { title: inLocale(found.shown, 'title', locale) });
  return pageMetadata({ page: '/projects/[slug]/phases/[phase]/poster', params: { slug, phase }, title, hidden: true });
}

/** A phase or a hearing as a sheet to print and hang up. */
export default async function PhasePoster({ params }: Props) {
  const { slug, phase } = await params;
  const found = await phaseOf(slug, phase);
  if (!found) notFound();
  const locale = await pageLocale();
  const t = textsIn(locale, 'sharing');
  const { project, shown } = found;
  const isHearing = shown.acts.includes('hearing_reply');
  const to = isHearing
    ? pathTo(locale, '/projects/[slug]/hearings/[phase]', { slug, phase })
    : pathTo(locale, '/projects/[slug]', { slug });
  return (
    <PosterPage
      page="/projects/[slug]/phases/[phase]/poster"
      params={{ slug, phase }}
      to={to}
      eyebrow={inLocale(project, 'title', locale)}
      title={inLocale(shown, 'title', locale)}
      text={inLocale(shown, 'description', locale)}
      facts={[t('period', { from: longDate(shown.opensOn, locale), to: longDate(shown.closesOn, locale) })]}
      scan={t(isHearing ? 'scanHearing' : 'scanPhase')}
      isExample={shown.isExample}
    />
  );
}

async function phaseOf(slug: string, phase: string) {
  const content = await projectContent(slug);
  const shown = content?.page.phases.find((each) => each.slug === phase);
  return content && shown ? { project: content.page, shown } : null;
}
