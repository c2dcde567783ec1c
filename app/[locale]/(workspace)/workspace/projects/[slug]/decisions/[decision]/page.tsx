import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { mayIn } from '@/lib/audit/permissions';
import { isAdopting } from '@/lib/decisions/decision';
import { type EditedDecision, getDecisionForEditing } from '@/lib/decisions/server/decision-desk-queries';
import { inLocale } from '@/lib/i18n/locale';
import { adoptionBlockedBy } from '@/lib/projects/adoption';
import { getAdoptionStanding } from '@/lib/projects/server/adoption-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { CitationSection } from '../../../../../_decisions/citation-section';
import { DecisionButton } from '../../../../../_decisions/decision-buttons';
import { decisionFields, decisionTexts } from '../../../../../_decisions/decision-fields';
import { DecisionForm } from '../../../../../_decisions/decision-forms';
import { decisionPath } from '../../../../../_decisions/decision-path';
import { DeskPage } from '../../../../../_desk/desk-page';
import { employeeOnly } from '../../../../../_desk/employee-only';

type DecisionPageProps = {
  params: Promise<{ slug: string; decision: string }>;
  searchParams: Promise<{ done?: string; cited?: string; open?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('decisionDesk');
  return { title: t('one'), robots: { index: false } };
}

/** One decision at work: what stands in its way, what it cites and what still lacks a remark, and the form that changes it. */
export default async function DecisionPage({ params, searchParams }: DecisionPageProps) {
  const { slug, decision: address } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/decisions/[decision]', { slug, decision: address });
  const decision = await getDecisionForEditing(employee, slug, address);
  if (!decision) notFound();
  const t = await getTranslations('decisionDesk');
  const locale = await pageLocale();
  const { done, cited, open } = await searchParams;
  const mayRecord = mayIn(employee, 'decision.record', decision.project.id);
  const path = decisionPath(locale, slug, decision.slug);
  const isDraft = decision.publishedAt === null;
  return (
    <DeskPage
      employee={employee}
      place="projects"
      heading={inLocale(decision, 'title', locale)}
      beside={
        isDraft ? null : (
          <LocalLink to="/decisions/[slug]" params={{ slug: decision.slug }}>
            {t('seePublic')}
          </LocalLink>
        )
      }
    >
      <p>
        <LocalLink to="/workspace/projects/[slug]" params={{ slug }}>
          {inLocale(decision.project, 'title', locale)}
        </LocalLink>
      </p>
      {done && t.has(`done.${done}`) ? (
        <Banner tone="ok" live>
          {t(`done.${done}`)}
        </Banner>
      ) : null}
      {isDraft ? <DraftState decision={decision} mayRecord={mayRecord} path={path} /> : null}
      <CitationSection employee={employee} decision={decision} mayRecord={mayRecord} after={{ cited, open }} />
      {mayRecord ? (
        <section aria-labelledby="edit">
          <h2 id="edit">{t(isDraft ? 'edit' : 'correct')}</h2>
          {isDraft ? null : <p className="soft">{t('correctText')}</p>}
          <DecisionForm
            does={isDraft ? 'edit' : 'correct'}
            key={decision.version}
            path={path}
            hidden={{ locale, id: decision.id, version: String(decision.version) }}
            groups={await decisionFields(locale, decision)}
            texts={await decisionTexts(isDraft ? 'edit' : 'correct')}
          />
        </section>
      ) : null}
    </DeskPage>
  );
}

type DraftStateProps = { decision: EditedDecision; mayRecord: boolean; path: string };

/** That it is a draft, what stands in its way, and the two ways out: publishing and throwing away. */
async function DraftState({ decision, mayRecord, path }: DraftStateProps) {
  const locale = await pageLocale();
  const t = await getTranslations('decisionDesk');
  const blocks = isAdopting(decision.outcome) ? adoptionBlockedBy(await getAdoptionStanding(decision.project.id)) : [];
  const hidden = { locale, id: decision.id };
  return (
    <>
      <Banner strong={t('draft')}>{t('draftText')}</Banner>
      {decision.project.isPublished ? null : <Banner tone="error">{t('errors.projectNotPublished')}</Banner>}
      {blocks.map((block) => (
        <Banner key={block} tone="error">
          {t(`errors.${block}`)}
        </Banner>
      ))}
      {mayRecord ? (
        <>
          <DecisionButton does="publish" path={path} hidden={hidden} unreachable={t('unreachable')}>
            {t('publish')}
          </DecisionButton>
          <details className="twin">
            <summary>{t('discard')}</summary>
            <p>{t('discardText')}</p>
            <DecisionButton does="discard" path={path} hidden={hidden} unreachable={t('unreachable')}>
              {t('discardYes')}
            </DecisionButton>
          </details>
        </>
      ) : null}
    </>
  );
}
