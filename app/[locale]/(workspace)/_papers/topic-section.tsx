import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import type { PaperDeskView } from '@/lib/papers/paper-views';
import { pageLocale } from '@/lib/web/page-locale';
import { PaperForm } from './paper-forms';
import { paperFormTexts } from './paper-texts';

type TopicSectionProps = { desk: PaperDeskView; path: string; project: string };

/** What the replies on each topic say together, and what is remarked on them. */
export async function TopicSection({ desk, path, project }: TopicSectionProps) {
  const t = await getTranslations('paperDesk');
  const locale = await pageLocale();
  const texts = await paperFormTexts('saveTopic');
  return (
    <section aria-labelledby="topics" className="flow">
      <h2 id="topics">{t('topics')}</h2>
      <p>
        <LocalLink to="/workspace/projects/[slug]/topics" params={{ slug: project }}>
          {t('toTopics')}
        </LocalLink>
      </p>
      {desk.topics.length === 0 ? <p className="soft">{t('noTopicsYet')}</p> : null}
      {desk.topics.map((topic) => (
        <details key={topic.id} open={topic.count > 0 && topic.version === 0}>
          <summary>{t('topicOption', { name: topic.name, count: topic.count })}</summary>
          <PaperForm
            key={topic.version}
            does="topic"
            name={`topic-${topic.id}`}
            path={path}
            hidden={{ locale, paperId: desk.id, topicId: topic.id, version: String(topic.version) }}
            groups={[
              {
                key: 'topic',
                legend: topic.name,
                fields: [
                  { kind: 'area', name: 'resume', label: t('resume'), value: topic.resume, rows: 3, lang: 'da' },
                  { kind: 'area', name: 'remark', label: t('remark'), value: topic.remark, rows: 3, lang: 'da' },
                ],
              },
            ]}
            texts={texts}
          />
        </details>
      ))}
    </section>
  );
}
