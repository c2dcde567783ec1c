import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { Chips } from '@/app/_ui/chips';
import { EmptyState } from '@/app/_ui/empty-state';
import { Pager } from '@/app/_ui/pager';
import { mayIn } from '@/lib/audit/permissions';
import { getThemeAgreement, getTopicAgreement, listTopics, listTopicWork } from '@/lib/contributions/server/topic-queries';
import { mostTopics, topicsAsText } from '@/lib/contributions/topic-schema';
import { type SuggestionAgreementView, topicFilters } from '@/lib/contributions/topic-views';
import { inLocale } from '@/lib/i18n/locale';
import { getProjectForEditing, listOpenThemeChoices, listThemeChoices } from '@/lib/projects/server/editing-queries';
import { pageLocale } from '@/lib/web/page-locale';
import { employeeOnly } from '../../../../_desk/employee-only';
import { schemaSentences } from '../../../../_editing/form-texts';
import { PartPage } from '../../../../_parts/part-page';
import { PlaceManyForm, TopicsForm } from '../../../../_topics/topic-forms';
import { TopicTable } from '../../../../_topics/topic-table';
import { topicsDone, topicsPath } from '../../../../_topics/topics-path';

type Props = {
  params: Promise<{ slug: string }>;
  searchParams: Promise<{ filter?: string; after?: string; done?: string }>;
};

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('topics');
  return { title: t('title'), robots: { index: false } };
}

/** The topics of a project, and its contributions sorted under them: one by one, many at once, and as suggested. */
export default async function Topics({ params, searchParams }: Props) {
  const { slug } = await params;
  const employee = await employeeOnly('/workspace/projects/[slug]/topics', { slug });
  const project = await getProjectForEditing(employee, slug);
  if (!project) notFound();
  const asked = await searchParams;
  const filter = topicFilters.find((each) => each === asked.filter) ?? 'all';
  const after = asked.after ?? '';
  const [topics, agreement, themeAgreement, { lines, next }, themes, openThemes] = await Promise.all([
    listTopics(employee, project.id),
    getTopicAgreement(employee, project.id),
    getThemeAgreement(employee, project.id),
    listTopicWork(employee, { projectId: project.id, filter, after }),
    listThemeChoices(),
    listOpenThemeChoices(),
  ]);
  const t = await getTranslations('topics');
  const locale = await pageLocale();
  const path = topicsPath(locale, slug, { filter, after });
  const mayEdit = mayIn(employee, 'project.edit', project.id);
  const maySort = mayIn(employee, 'theme.choose', project.id);
  const hidden = { locale, project: slug, filter, after };
  const done = topicsDone.find((each) => each === asked.done);
  return (
    <PartPage
      employee={employee}
      project={project}
      heading={t('heading', { project: inLocale(project, 'title', locale) })}
      done={done && (done === 'saved' ? t('saved') : t(`done.${done}`))}
    >
      {topics.length === 0 ? (
        <p className="soft">{t('none')}</p>
      ) : (
        <ul className="meta">
          {topics.map((topic) => (
            <li key={topic.id}>{t('counts', { name: inLocale(topic, 'name', locale), count: topic.count })}</li>
          ))}
        </ul>
      )}
      <section aria-labelledby="work" className="flow">
        <h2 id="work">{t('work')}</h2>
        <p className="soft">{t('suggestText')}</p>
        <Agreement of="topics" agreement={agreement} />
        <Agreement of="themes" agreement={themeAgreement} />
        <Chips
          label={t('filtersLabel')}
          chips={topicFilters.map((each) => ({
            href: topicsPath(locale, slug, { filter: each, anchor: 'work' }),
            label: t(`filters.${each}`),
            current: each === filter,
          }))}
        />
        {lines.length === 0 ? (
          <EmptyState heading={t(`empty.${filter}`)} level={3}>
            {t('emptyText')}
          </EmptyState>
        ) : (
          <TopicTable lines={lines} topics={topics} themes={themes} path={path} hidden={hidden} maySort={maySort} />
        )}
        {maySort && lines.length > 0 ? (
          <PlaceManyForm
            path={path}
            hidden={hidden}
            options={[
              { value: '', label: t('chooseFirst') },
              ...topics.map((topic) => ({
                value: `topic:${topic.id}`,
                label: t('topicsGroup', { name: inLocale(topic, 'name', locale) }),
              })),
              ...openThemes.map((theme) => ({
                value: `theme:${theme.id}`,
                label: t('themesGroup', { name: inLocale(theme, 'title', locale) }),
              })),
            ]}
            texts={{ under: t('placeUnder'), place: t('place') }}
          />
        ) : null}
        <Pager
          label={t('pages')}
          newer={after ? { href: topicsPath(locale, slug, { filter, anchor: 'work' }), label: t('first') } : undefined}
          older={next ? { href: topicsPath(locale, slug, { filter, after: next, anchor: 'work' }), label: t('more') } : undefined}
        />
      </section>
      {mayEdit ? (
        <section aria-labelledby="edit" className="flow">
          <h2 id="edit">{t('editHeading')}</h2>
          <p className="soft">{t('editText', { most: mostTopics })}</p>
          <TopicsForm
            key={topicsAsText(topics)}
            path={path}
            hidden={{ locale, project: slug }}
            groups={[
              {
                key: 'lines',
                legend: t('legend'),
                fields: [
                  { kind: 'area', name: 'lines', label: t('lines'), hint: t('linesHint'), rows: 10, value: topicsAsText(topics) },
                ],
              },
            ]}
            texts={{
              submit: t('save'),
              done: t('saved'),
              errors: t('errorsHeading'),
              unreachable: t('unreachable'),
              sentences: await schemaSentences('topics'),
            }}
          />
        </section>
      ) : null}
    </PartPage>
  );
}

type AgreementProps = { of: 'topics' | 'themes'; agreement: SuggestionAgreementView };

async function Agreement({ of, agreement: { confirmed, dismissed } }: AgreementProps) {
  const t = await getTranslations('topics');
  const answered = confirmed + dismissed;
  return (
    <p className="soft">
      {t(`agreementOf.${of}`)}{' '}
      {answered === 0
        ? t('agreementNone')
        : `${t('agreement', { confirmed, dismissed })} ${t('agreementShare', { share: Math.round((100 * confirmed) / answered) })}`}
    </p>
  );
}
