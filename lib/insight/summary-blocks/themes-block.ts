import type { SummaryBlock } from '../summary-content';
import type { SummaryFacts } from '../summary-facts';
import { say, stored } from '../summary-texts';
import { contributionsBy } from './parts';

/** What was talked about: the strategic themes contributions stand under, and the topics staff have sorted them by. */
export function themesBlock({ themes, topics }: SummaryFacts): SummaryBlock {
  const byTheme = contributionsBy(
    'themes',
    'themes.themes',
    themes.map((theme) => ({ key: theme.slug, label: stored(theme, 'title'), count: theme.count })),
  );
  const byTopic = contributionsBy(
    'topics',
    'themes.topics',
    topics.map((topic) => ({ key: topic.id, label: stored(topic, 'title'), count: topic.count })),
  );
  return {
    id: 'themes',
    heading: say('themes.heading'),
    lede: say('themes.lede'),
    figures: [],
    tables: [...(themes.length > 0 ? [byTheme] : []), ...(topics.length > 0 ? [byTopic] : [])],
    method: [say('themes.method'), ...(topics.length > 0 ? [say('themes.methodTopics')] : [])],
    empty: themes.length + topics.length === 0 ? say('themes.empty') : null,
  };
}
