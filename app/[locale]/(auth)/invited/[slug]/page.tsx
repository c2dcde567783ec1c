import { notFound } from 'next/navigation';
import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/app/_shell/page-shell';
import { Badge } from '@/app/_ui/badge';
import { ButtonLink } from '@/app/_ui/button';
import { Ticket } from '@/app/_ui/ticket';
import { inLocale } from '@/lib/i18n/locale';
import { currentActor } from '@/lib/identity/server/current-actor';
import { now } from '@/lib/platform/clock';
import { decodeCursor } from '@/lib/platform/cursor';
import { getCircle } from '@/lib/projects/server/circle';
import { listCircleMeetings, listCircleNews } from '@/lib/projects/server/circle-queries';
import { getCirclePage } from '@/lib/projects/server/project-page-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { Course } from '../../../(public)/projects/[slug]/_course';
import { Documents } from '../../../(public)/projects/[slug]/_documents';
import { Facts } from '../../../(public)/projects/[slug]/_facts';
import { Influence } from '../../../(public)/projects/[slug]/_influence';
import { ProjectMap } from '../../../(public)/projects/[slug]/_project-map';
import { ProjectBadges, ProjectMeta } from '../../../(public)/projects/[slug]/_project-meta';
import { CircleMeetings } from './_circle-meetings';
import { CircleNews } from './_circle-news';
import { CircleTalk } from './_circle-talk';

export const generateStaticParams = () => [{ slug: '-' }];

type Props = {
  params: Promise<{ locale: string; slug: string }>;
  searchParams: Promise<{ after?: string | string[]; reply?: string | string[] }>;
};

/** Says nothing of which project it is: whoever is not invited gets the same head. */
export async function generateMetadata() {
  const t = await getTranslations('circle');
  return { title: t('title'), robots: { index: false, follow: false } };
}

/**
 * A project for invited people, drawn for whoever asks and never kept: its whole life on one page, and the talk of those who
 * are in it. For everybody else there is no such page.
 */
export default async function CirclePage({ params, searchParams }: Props) {
  await connection();
  const { slug } = await params;
  const actor = await currentActor();
  const circle = await getCircle(actor, slug);
  const page = circle && (await getCirclePage(circle, now()));
  if (!circle || !page) notFound();
  const { after, reply } = await searchParams;
  const locale = await pageLocale();
  const t = await getTranslations('circle');
  const [news, meetings] = await Promise.all([listCircleNews(circle), listCircleMeetings(actor, circle, now())]);
  return (
    <PageShell page="/invited/[slug]" params={{ slug }}>
      <section className="project-top" aria-labelledby="h1">
        <ProjectMap page={page} />
        <div className="wrap">
          <div>
            <p className="badges">
              <Badge tone="cut">{t('onlyInvited')}</Badge>
              <ProjectBadges page={page} />
            </p>
            <h1 id="h1">{inLocale(page, 'title', locale)}</h1>
            <p className="lede">{inLocale(page, 'summary', locale)}</p>
            <ProjectMeta page={page} />
          </div>
          <Ticket big={t('closedHeading')} open={false}>
            <p>{t('closedText')}</p>
            <ButtonLink href="#kommentarer">{t('toTalk')}</ButtonLink>
          </Ticket>
        </div>
      </section>
      <div className="wrap">
        <Influence page={page} />
        <Course page={page} />
        <CircleNews news={news} />
        <CircleMeetings slug={slug} meetings={meetings} actor={actor} />
        <Documents page={page} />
        <CircleTalk circle={circle} after={decodeCursor(text(after))} reply={text(reply)} />
        <Facts page={page} />
      </div>
    </PageShell>
  );
}

const text = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '');
