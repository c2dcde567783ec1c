import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { Thread } from '@/app/_ui/thread';
import { PathLookup } from './_path-lookup';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('path.lookup');
  return pageMetadata({ page: '/path', title: t('title'), description: t('text') });
}

/** Where a contribution is looked up by its code, without an account. */
export default async function PathLookupPage() {
  const t = await getTranslations('path.lookup');
  return (
    <PageShell page="/path">
      <div className="wrap band">
        <div className="band-head">
          <h1>{t('heading')}</h1>
          <p className="lede">{t('text')}</p>
        </div>
        <PathLookup />
        <div className="path-explained">
          <h2>{t('stopsHeading')}</h2>
          <Thread
            stops={(['received', 'shown', 'answered', 'used', 'effect'] as const).map((key, index) => ({
              key,
              state: index === 0 ? 'done' : 'next',
              title: t(`stops.${key}.title`),
              children: <p>{t(`stops.${key}.text`)}</p>,
            }))}
          />
          <p className="soft">{t('lost')}</p>
        </div>
      </div>
    </PageShell>
  );
}
