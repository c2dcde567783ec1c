import { getTranslations } from 'next-intl/server';
import { openBase, openQuestions } from '@/lib/insight/open-terms';
import { env } from '@/lib/platform/env';

/** Questions as they are asked from a command line. */
export async function OpenQuestions() {
  const t = await getTranslations('openData.examples');
  return (
    <dl className="questions">
      {Object.entries(openQuestions).map(([key, path]) => (
        <div key={key}>
          <dt>{t(key)}</dt>
          <dd>
            <code>{`curl '${env().TRAADEN_URL}${openBase}${path}'`}</code>
          </dd>
        </div>
      ))}
    </dl>
  );
}
