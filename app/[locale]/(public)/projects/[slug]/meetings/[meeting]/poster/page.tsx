import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PosterPage } from '@/app/_shell/poster-page';
import { momentInWords } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { meetingContent } from '../_meeting-content';

type Props = { params: Promise<{ locale: string; slug: string; meeting: string }> };

export const generateStaticParams = () => [{ slug: '-', meeting: '-' }];

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, meeting: id } = await params;
  const meeting = await meetingContent(slug, id);
  if (!meeting) return {};
  const locale = await pageLocale();
  const title = textsIn(locale, 'sharing')('posterOf', { title: inLocale(meeting, 'title', locale) });
  return pageMetadata({ page: '/projects/[slug]/meetings/[meeting]/poster', params: { slug, meeting: id }, title, hidden: true });
}

/** A meeting as a sheet to print and hang up; of one that will not be held there is none. */
export default async function MeetingPoster({ params }: Props) {
  const { slug, meeting: id } = await params;
  const meeting = await meetingContent(slug, id);
  if (!meeting || meeting.cancellation) notFound();
  const locale = await pageLocale();
  const t = textsIn(locale, 'sharing');
  const place = inLocale(meeting, 'place', locale);
  return (
    <PosterPage
      page="/projects/[slug]/meetings/[meeting]/poster"
      params={{ slug, meeting: id }}
      to={pathTo(locale, '/projects/[slug]/meetings/[meeting]', { slug, meeting: id })}
      eyebrow={inLocale(meeting.project, 'title', locale)}
      title={inLocale(meeting, 'title', locale)}
      text={inLocale(meeting, 'description', locale)}
      facts={[momentInWords(meeting.startsAt, locale), ...(place ? [place] : [])]}
      scan={t(meeting.takesSignUp ? 'scanSignUp' : 'scanMeeting')}
      isExample={meeting.isExample}
    />
  );
}
