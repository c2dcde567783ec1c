import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { ExampleTag } from '@/app/_ui/example-tag';
import { Table } from '@/app/_ui/table';
import { Words } from '@/app/_ui/words';
import type { TopicView, TopicWorkView } from '@/lib/contributions/topic-views';
import { inLocale } from '@/lib/i18n/locale';
import { pageLocale } from '@/lib/web/page-locale';
import { RightsForm } from '../_administration/rights-form';
import { removeTopicAction } from './topic.action';
import { SettleForm } from './topic-forms';

type TopicTableProps = {
  lines: TopicWorkView[];
  topics: TopicView[];
  themes: { id: string; titleDa: string; titleEn: string }[];
  path: string;
  hidden: Record<string, string>;
  maySort: boolean;
};

/** Contributions with their topics and themes, and what is suggested for them. */
export async function TopicTable({ lines, topics, themes, path, hidden, maySort }: TopicTableProps) {
  const t = await getTranslations('topics');
  const locale = await pageLocale();
  const nameOf = (id: string) => {
    const topic = topics.find((each) => each.id === id);
    return topic ? inLocale(topic, 'name', locale) : '';
  };
  const themesOf = (line: TopicWorkView) =>
    themes.filter(({ id }) => line.themeIds.includes(id)).map((theme) => inLocale(theme, 'title', locale));
  const themeName = (themeId: string) => {
    const theme = themes.find(({ id }) => id === themeId);
    return theme ? inLocale(theme, 'title', locale) : '';
  };
  const suggested = (line: TopicWorkView) => [
    ...line.suggestions.map(({ topicId, ...why }) => {
      const name = nameOf(topicId);
      return { ...why, key: topicId, what: 'topic' as const, hidden: { topicId }, name, shown: name };
    }),
    ...line.themeSuggestions.map(({ themeId, ...why }) => {
      const name = themeName(themeId);
      return { ...why, key: themeId, what: 'theme' as const, hidden: { themeId }, name, shown: t('themesGroup', { name }) };
    }),
  ];
  return (
    <Table
      caption={t('caption')}
      rowHeaders={false}
      columns={(['choose', 'what', 'topics', 'suggestions'] as const).map((key) => ({ key, label: t(`columns.${key}`) }))}
      rows={lines.map((line) => ({
        key: line.code,
        cells: [
          maySort ? (
            <input
              key="choose"
              type="checkbox"
              name="codes"
              value={line.code}
              form="place-many"
              aria-label={t('choose', { code: line.code })}
            />
          ) : null,
          <Said key="what" line={line} />,
          <div key="topics" id={line.code}>
            <ul className="plain">
              {line.topicIds.map((topicId) => (
                <li key={topicId}>
                  {nameOf(topicId)}{' '}
                  {maySort ? (
                    <RightsForm
                      action={removeTopicAction}
                      path={path}
                      locale={locale}
                      name={`remove-${line.code}-${topicId}`}
                      hidden={{ ...hidden, code: line.code, topicId }}
                      fields={[]}
                      submit="×"
                      about={t('remove', { topic: nameOf(topicId) })}
                    />
                  ) : null}
                </li>
              ))}
            </ul>
            <p className="small soft">{themesOf(line).join(', ')}</p>
          </div>,
          <ul key="suggestions" className="plain">
            {suggested(line).map(({ key, what, hidden: which, name, shown, words, like }) => (
              <li key={key}>
                <em>{shown}</em>{' '}
                <span className="small soft">
                  {words.length > 0 ? t('because', { words: words.join(', ') }) : like ? t('like', { code: like }) : null}
                </span>{' '}
                {maySort ? (
                  <SettleForm
                    what={what}
                    path={path}
                    hidden={{ ...hidden, code: line.code, ...which }}
                    texts={{
                      confirm: t('confirm'),
                      dismiss: t('dismiss'),
                      about: t('answerAbout', { topic: name, code: line.code }),
                    }}
                  />
                ) : null}
              </li>
            ))}
          </ul>,
        ],
      }))}
    />
  );
}

async function Said({ line }: { line: TopicWorkView }) {
  const t = await getTranslations('topics');
  return (
    <>
      <LocalLink to="/workspace/cases/[code]" params={{ code: line.code }} lang={line.language}>
        <Words text={line.title ?? line.excerpt} />
      </LocalLink>{' '}
      <span className="small soft">
        {[t(`kinds.${line.kind}`), line.number === null ? '' : t('number', { number: line.number }), line.code]
          .filter(Boolean)
          .join(', ')}
      </span>{' '}
      {line.isExample ? <ExampleTag>{t('example')}</ExampleTag> : null}
    </>
  );
}
