import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicNotes } from '@/app/_papers/public-notes';
import { WhitePapers } from '@/app/_papers/white-papers';
import { PhaseComments } from '@/app/_participation/phase-comments';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { SharePage } from '@/app/_shell/share-page';
import { breadcrumbs, StructuredData } from '@/app/_shell/structured-data';
import { inLocale } from '@/lib/i18n/locale';
import { now } from '@/lib/platform/clock';
import { listProjects } from '@/lib/projects/server/project-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { CaseSums } from './_case-sums';
import { CaseList } from './_cases';
import { Course } from './_course';
import { Documents } from './_documents';
import { InvolvementException } from './_exception';
import { Experience } from './_experience';
import { Facts } from './_facts';
import { Influence } from './_influence';
import { Meetings } from './_meetings';
import { News } from './_news';
import { Outcome } from './_outcome';
import { projectContent } from './_page-content';
import { PoolGrants } from './_pool-grants';
import { ProjectBar } from './_project-bar';
import { ProjectTop } from './_project-top';
import { Said } from './_said';
import { SaidAndDoneHere } from './_said-and-done-here';
import { ProjectSurveys } from './surveys/_project-surveys';

type Props = { params: Promise<{ locale: string; slug: string }> };

/** The projects there are when the product is built; a placeholder where there are none yet. */
export async function generateStaticParams() {
  const slugs = await listProjects(now()).then(
    (projects) => projects.map(({ slug }) => ({ slug })),
    () => [],
  );
  return slugs.length > 0 ? slugs : [{ slug: '-' }];
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const content = await projectContent(slug);
  if (!content) return {};
  const locale = await pageLocale();
  const { page } = content;
  return pageMetadata({
    page: '/projects/[slug]',
    params: { slug },
    title: inLocale(page, 'title', locale),
    description: inLocale(page, 'summary', locale),
    hidden: page.isExample,
    feed: `/projects/${slug}/feed.atom`,
    calendar: `/projects/${slug}/calendar.ics`,
  });
}

export default async function ProjectPage({ params }: Props) {
  const { slug } = await params;
  const content = await projectContent(slug);
  if (!content) notFound();
  const { page, said, sums, grants, evaluation } = content;
  const locale = await pageLocale();
  const path = pathTo(locale, '/projects/[slug]', { slug });
  const way = [
    { name: textsIn(locale, 'sharing')('projects'), path: pathTo(locale, '/projects') },
    { name: inLocale(page, 'title', locale), path },
  ];
  return (
    <PageShell page="/projects/[slug]" params={{ slug }} bar={<ProjectBar page={page} said={said} />}>
      <StructuredData data={breadcrumbs(way)} />
      <ProjectTop page={page} />
      <div className="wrap">
        <Influence page={page} />
        <Course page={page} />
        <CaseList page={page} />
        <CaseSums sums={sums} />
        <News page={page} />
        <Meetings page={page} />
        <Documents page={page} />
        <Said page={page} said={said} />
        <ProjectSurveys projectId={page.id} />
        <PhaseComments slug={slug} />
        <InvolvementException page={page} />
        <WhitePapers project={page} />
        <PublicNotes projectId={page.id} />
        <Outcome page={page} />
        <SaidAndDoneHere slug={slug} />
        <PoolGrants grants={grants} />
        <Experience evaluation={evaluation} />
        <Facts page={page} />
        <SharePage path={path} poster={pathTo(locale, '/projects/[slug]/poster', { slug })} />
      </div>
    </PageShell>
  );
}
