import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { EmptyState } from '@/app/_ui/empty-state';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { dateOfMoment } from '@/lib/i18n/dates';
import { inLocale } from '@/lib/i18n/locale';
import { titleLength } from '@/lib/insight/composed-schema';
import type { ComposedLineView } from '@/lib/insight/composed-views';
import { listComposedSummaries, listSummarySubjects, listSummaryTemplates } from '@/lib/insight/server/composed-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { RightsForm } from '../../_administration/rights-form';
import { DeskPage } from '../../_desk/desk-page';
import { composersOnly } from '../../_summaries/composers-only';
import { removeSummaryTemplateAction, startSummaryAction } from '../../_summaries/composing.action';
import { Done } from '../../_summaries/summary-page';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('composing');
  return { title: t('heading'), robots: { index: false } };
}

type Props = { searchParams: Promise<{ done?: string }> };

/** The summaries one puts together, a form for another one, and the templates. */
export default async function SummariesPage({ searchParams }: Props) {
  const employee = await composersOnly('/workspace/summaries');
  const [summaries, subjects, templates, { done }] = await Promise.all([
    listComposedSummaries(employee),
    listSummarySubjects(employee),
    listSummaryTemplates(employee),
    searchParams,
  ]);
  const t = await getTranslations('composing');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  const path = pathTo(locale, '/workspace/summaries');
  return (
    <DeskPage employee={employee} place="summaries" heading={t('heading')}>
      <p className="soft">{t('lede')}</p>
      <Done done={done} />
      <List summaries={summaries} />
      <section className="rights" aria-labelledby="start">
        <h2 id="start">{t('startHeading')}</h2>
        <RightsForm
          action={startSummaryAction}
          path={path}
          locale={locale}
          name="start"
          fields={[
            {
              kind: 'select',
              name: 'subject',
              label: t('fields.subject'),
              options: [
                { value: '', label: t('choose') },
                ...subjects.map(({ kind, id, ...titles }) => ({
                  value: `${kind}:${id}`,
                  label: t(`subjects.${kind}`, { title: inLocale(titles, 'title', locale) }),
                })),
              ],
            },
            { kind: 'text', name: 'titleDa', label: t('fields.titleDa'), maxLength: titleLength, lang: 'da' },
            { kind: 'text', name: 'titleEn', label: t('fields.titleEn'), maxLength: titleLength, lang: 'en' },
            {
              kind: 'select',
              name: 'templateId',
              label: t('fields.template'),
              options: [{ value: '', label: t('noTemplate') }, ...templates.map(({ id, name }) => ({ value: id, label: name }))],
            },
          ]}
          submit={t('start')}
        />
      </section>
      <section className="rights" aria-labelledby="templates">
        <h2 id="templates">{t('templatesHeading')}</h2>
        <p className="soft">{templates.length === 0 ? t('templatesNone') : t('templatesText')}</p>
        <ul className="placed">
          {templates.map(({ id, name, parts, isExample }) => (
            <li key={id}>
              <span>
                {t('template', { name, parts })} {isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
              </span>
              <RightsForm
                action={removeSummaryTemplateAction}
                path={path}
                locale={locale}
                name={`remove-${id}`}
                hidden={{ templateId: id }}
                fields={[]}
                submit={t('removeTemplate')}
                about={name}
              />
            </li>
          ))}
        </ul>
      </section>
    </DeskPage>
  );
}

async function List({ summaries }: { summaries: ComposedLineView[] }) {
  const t = await getTranslations('composing');
  const ui = await getTranslations('ui');
  const locale = await pageLocale();
  if (summaries.length === 0)
    return (
      <EmptyState heading={t('none')} level={2}>
        {t('noneText')}
      </EmptyState>
    );
  const latestOf = ({ latest }: ComposedLineView) =>
    latest
      ? t(latest.isPublished ? 'latestPublished' : 'latest', {
          number: latest.number,
          date: dateOfMoment(latest.frozenAt, locale),
        })
      : t('noVersion');
  return (
    <Table
      caption={t('caption')}
      columns={(['title', 'subject', 'latest', 'schedule'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={summaries.map((summary) => ({
        key: summary.id,
        cells: [
          <span key="title">
            <LocalLink to="/workspace/summaries/[id]" params={{ id: summary.id }}>
              {inLocale(summary, 'title', locale)}
            </LocalLink>{' '}
            {summary.isExample ? <ExampleTag>{ui('example')}</ExampleTag> : null}
          </span>,
          t(`subjects.${summary.subject.kind}`, { title: inLocale(summary.subject, 'title', locale) }),
          latestOf(summary),
          summary.isScheduled ? t('monthly') : '–',
        ],
      }))}
    />
  );
}
