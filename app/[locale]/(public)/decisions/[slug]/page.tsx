import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { WhitePapers } from '@/app/_papers/white-papers';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { breadcrumbs, StructuredData } from '@/app/_shell/structured-data';
import { Badge, type BadgeTone } from '@/app/_ui/badge';
import { ExampleTag } from '@/app/_ui/example-tag';
import type { DecisionOutcome } from '@/lib/decisions/decision';
import type { DecisionView } from '@/lib/decisions/decision-views';
import { getDecision, listDecisions } from '@/lib/decisions/server/decision-queries';
import { longDate, plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { cachedUntilChanged } from '@/lib/web/cached';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { Citations } from './_citations';
import { Corrections } from './_corrections';
import { Paragraphs } from './_paragraphs';

const outcomeTones: Record<DecisionOutcome, BadgeTone> = {
  approved: 'used',
  approved_changed: 'used',
  rejected: 'not',
  postponed: 'part',
  noted: 'info',
};

type Props = { params: Promise<{ locale: string; slug: string }> };

export async function generateStaticParams() {
  const decisions = await listDecisions().catch(() => []);
  return decisions.length > 0 ? decisions.map(({ slug }) => ({ slug })) : [{ slug: '-' }];
}

async function decisionContent(slug: string): Promise<DecisionView | null> {
  'use cache';
  const decision = await getDecision(slug);
  cachedUntilChanged(decision ? `project:${decision.project.id}` : 'any:project');
  return decision;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug } = await params;
  const decision = await decisionContent(slug);
  if (!decision) return {};
  const locale = await pageLocale();
  const title = inLocale(decision, 'title', locale);
  return pageMetadata({ page: '/decisions/[slug]', params: { slug }, title, hidden: decision.isExample });
}

/** One decision: which body, which meeting, what was decided, what it drew on, and how to complain. */
export default async function DecisionPage({ params }: Props) {
  const { slug } = await params;
  const decision = await decisionContent(slug);
  if (!decision) notFound();
  const locale = await pageLocale();
  const t = await getTranslations('decisions');
  const ui = await getTranslations('ui');
  const way = [
    { name: t('title'), path: pathTo(locale, '/decisions') },
    { name: inLocale(decision, 'title', locale), path: pathTo(locale, '/decisions/[slug]', { slug }) },
  ];
  return (
    <PageShell page="/decisions/[slug]" params={{ slug }}>
      <StructuredData data={breadcrumbs(way)} />
      <article className="wrap band">
        <div className="band-head">
          <p className="meta">
            <span>{inLocale(decision.committee, 'name', locale)}</span>
            <span>{plainDate(decision.meetingOn, locale)}</span>
            <Badge tone={outcomeTones[decision.outcome]}>{t(`outcome.${decision.outcome}`)}</Badge>
            {decision.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </p>
          <h1>{inLocale(decision, 'title', locale)}</h1>
          <p className="lede">
            {t('decidedBy', {
              committee: inLocale(decision.committee, 'name', locale),
              date: longDate(decision.meetingOn, locale),
              item: decision.agendaItem,
            })}{' '}
            {t('about')}{' '}
            <LocalLink to="/projects/[slug]" params={{ slug: decision.project.slug }}>
              {inLocale(decision.project, 'title', locale)}
            </LocalLink>
            .
          </p>
        </div>
        <div className="split">
          <div>
            <h2 id="text-h">{t('decided')}</h2>
          </div>
          <section aria-labelledby="text-h">
            <Paragraphs text={inLocale(decision, 'text', locale)} />
          </section>
        </div>
        <Minority decision={decision} />
        <Citations citations={decision.citations} />
        <WhitePapers project={decision.project} />
        <div className="split">
          <div>
            <h2 id="complaint-h">{t('complaint')}</h2>
          </div>
          <section aria-labelledby="complaint-h">
            <Paragraphs text={inLocale(decision, 'complaint', locale)} />
            {decision.complaintUntil ? (
              <p>
                <strong>{t('complaintUntil', { date: longDate(decision.complaintUntil, locale) })}</strong>
              </p>
            ) : null}
          </section>
        </div>
        <Corrections decision={decision} />
      </article>
    </PageShell>
  );
}

async function Minority({ decision }: { decision: DecisionView }) {
  const minority = inLocale(decision, 'minority', await pageLocale());
  if (!minority) return null;
  const t = await getTranslations('decisions');
  return (
    <div className="split">
      <div>
        <h2 id="minority-h">{t('minority')}</h2>
      </div>
      <section aria-labelledby="minority-h">
        <Paragraphs text={minority} />
      </section>
    </div>
  );
}
