import { FollowArea } from '@/app/_following/follow-area';
import { inLocale } from '@/lib/i18n/locale';
import type { ProjectPageView } from '@/lib/projects/project-views';
import { pageLocale } from '@/lib/web/page-locale';
import { PhaseTicket } from './_phase-ticket';
import { ProjectMap } from './_project-map';
import { ProjectBadges, ProjectMeta } from './_project-meta';

type ProjectTopProps = { page: ProjectPageView };

/** The first screen: what, where, until when, who decides, one button. */
export async function ProjectTop({ page }: ProjectTopProps) {
  const locale = await pageLocale();
  return (
    <section className="project-top" aria-labelledby="h1">
      <ProjectMap page={page} />
      <div className="wrap">
        <div>
          <p className="badges">
            <ProjectBadges page={page} />
          </p>
          <h1 id="h1">{inLocale(page, 'title', locale)}</h1>
          <p className="lede">{inLocale(page, 'summary', locale)}</p>
          <ProjectMeta page={page} />
          <FollowArea what="project" slug={page.slug} title={inLocale(page, 'title', locale)} />
        </div>
        <PhaseTicket page={page} />
      </div>
    </section>
  );
}
