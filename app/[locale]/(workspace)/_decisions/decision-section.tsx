import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { Banner } from '@/app/_ui/banner';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { mayIn } from '@/lib/audit/permissions';
import { listDecisionsForEditing } from '@/lib/decisions/server/decision-desk-queries';
import { plainDate } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import type { EditedProject } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import type { Employee } from '../_desk/employee-only';

type DecisionSectionProps = { employee: Employee; project: EditedProject; isDiscarded: boolean };

/** What has been decided about a project, on its page in the workspace. */
export async function DecisionSection({ employee, project, isDiscarded }: DecisionSectionProps) {
  const locale = await pageLocale();
  const t = await getTranslations('decisionDesk');
  const ui = await getTranslations('ui');
  const { slug } = project;
  const decisions = await listDecisionsForEditing(employee, project.id);
  return (
    <section aria-labelledby="decisions">
      <div className="desk-body-head">
        <h2 id="decisions">{t('heading')}</h2>
        {mayIn(employee, 'decision.record', project.id) ? (
          <LocalLink to="/workspace/projects/[slug]/decisions/new" params={{ slug }} className="btn btn-line btn-small">
            {t('new')}
          </LocalLink>
        ) : null}
      </div>
      {isDiscarded ? (
        <Banner tone="ok" live>
          {t('done.discarded')}
        </Banner>
      ) : null}
      {decisions.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <Table
          caption={t('caption')}
          columns={(['what', 'meeting', 'outcome', 'state'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
          rows={decisions.map((each) => ({
            key: each.id,
            cells: [
              <>
                <LocalLink to="/workspace/projects/[slug]/decisions/[decision]" params={{ slug, decision: each.slug }}>
                  {inLocale(each, 'title', locale)}
                </LocalLink>{' '}
                {each.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
              </>,
              plainDate(each.meetingOn, locale),
              t(`outcomes.${each.outcome}`),
              each.publishedAt
                ? t(each.isCorrected ? 'states.corrected' : 'states.published')
                : t('states.draft', { count: each.waitingCitations }),
            ],
          }))}
        />
      )}
    </section>
  );
}
