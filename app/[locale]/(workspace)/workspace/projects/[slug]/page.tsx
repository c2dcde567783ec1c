import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { inLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { getProjectForEditing } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { CategorySection } from '../../../_categories/category-section';
import { DecisionSection } from '../../../_decisions/decision-section';
import { DeskPage } from '../../../_desk/desk-page';
import { employeeOnly } from '../../../_desk/employee-only';
import { ProjectPreview } from '../../../_editing/draft-preview';
import { editingTexts } from '../../../_editing/form-texts';
import { PhaseList } from '../../../_editing/phase-list';
import { projectFields } from '../../../_editing/project-fields';
import { ProjectForm } from '../../../_editing/project-form';
import { PublishForm } from '../../../_editing/publish-form';
import { EffectSection } from '../../../_effects/effect-section';
import { EvaluationSection } from '../../../_evaluations/evaluation-section';
import { InvolvementSection } from '../../../_hearings/involvement-section';
import { DuplicateSection } from '../../../_parts/duplicate-section';
import { PartLinks } from '../../../_parts/part-links';
import { PosterSection } from '../../../_parts/poster-section';
import { ReviewSection } from '../../../_parts/review-section';
import { PoolGrantSection } from '../../../_pool-grants/pool-grant-section';

type ProjectPageProps = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{
    saved?: string;
    published?: string;
    effect?: string;
    excepted?: string;
    categories?: string;
    decision?: string;
    review?: string;
    evaluation?: string;
    grant?: string;
  }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('editing');
  return { title: t('project'), robots: { index: false } };
}

/** One project: as it will read, its phases, and the form that changes it. */
export default async function EditProjectPage({ params, searchParams }: ProjectPageProps) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]', { slug });
  const project = await getProjectForEditing(employee, slug);
  if (!project) notFound();
  const t = await getTranslations('editing');
  const locale = await pageLocale();
  const { saved, published, effect, excepted, categories, decision, review, evaluation, grant } = await searchParams;
  const mayEdit = mayIn(employee, 'project.edit', project.id);
  const path = pathTo(locale, '/workspace/projects/[slug]', { slug });
  return (
    <DeskPage
      employee={employee}
      place="projects"
      heading={inLocale(project, 'title', locale)}
      beside={
        project.isPublished ? (
          <>
            <LocalLink to={project.inviteOnly ? '/invited/[slug]' : '/projects/[slug]'} params={{ slug }}>
              {t(project.inviteOnly ? 'seeInvited' : 'seePublic')}
            </LocalLink>{' '}
            {!project.inviteOnly && mayIn(employee, 'summary.read', project.id) ? (
              <LocalLink to="/partner/[slug]" params={{ slug }}>
                {t('seeSummary')}
              </LocalLink>
            ) : null}
          </>
        ) : mayEdit ? (
          <PublishForm
            of="project"
            locale={locale}
            id={project.id}
            label={t(project.inviteOnly ? 'openProject' : 'publishProject')}
            path={path}
          />
        ) : null
      }
    >
      {saved ? (
        <Banner tone="ok" live>
          {t('saved')}
        </Banner>
      ) : null}
      {published ? (
        <Banner tone="ok" live>
          {t(project.inviteOnly ? 'projectOpened' : 'projectPublished')}
        </Banner>
      ) : null}
      {project.isPublished ? null : (
        <Banner strong={t('draft')}>{t(project.inviteOnly ? 'draftForInvited' : 'draftText')}</Banner>
      )}
      <ProjectPreview project={project} />
      <section aria-labelledby="phases">
        <div className="desk-body-head">
          <h2 id="phases">{t('phases')}</h2>
          {mayEdit ? (
            <LocalLink to="/workspace/projects/[slug]/phases/new" params={{ slug }} className="btn btn-line btn-small">
              {t('newPhase')}
            </LocalLink>
          ) : null}
        </div>
        <PhaseList project={slug} phases={project.phases} />
      </section>
      <PartLinks slug={slug} inviteOnly={project.inviteOnly} mayEdit={mayEdit} />
      <PosterSection employee={employee} slug={slug} />
      <ReviewSection employee={employee} project={project} done={review} />
      <InvolvementSection employee={employee} project={project} isNew={excepted !== undefined} />
      <CategorySection employee={employee} project={project} isSaved={categories !== undefined} />
      <DecisionSection employee={employee} project={project} isDiscarded={decision === 'discarded'} />
      <EffectSection employee={employee} project={project} done={effect} />
      <PoolGrantSection employee={employee} project={project} done={grant} />
      <EvaluationSection employee={employee} project={project} done={evaluation} />
      {mayEdit ? (
        <section aria-labelledby="edit">
          <h2 id="edit">{t('editProject')}</h2>
          <ProjectForm
            key={project.version}
            isStored
            path={path}
            hidden={{ locale, id: project.id, version: String(project.version) }}
            groups={await projectFields(employee, locale, project)}
            texts={await editingTexts('save')}
          />
        </section>
      ) : null}
      {mayEdit ? <DuplicateSection employee={employee} project={project} /> : null}
    </DeskPage>
  );
}
