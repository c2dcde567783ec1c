import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { TextPage } from '@/app/_shell/text-page';
import { openAllowance, openLicence, openNoticeMonths } from '@/lib/insight/open-terms';
import { municipality } from '@/lib/platform/municipality';
import { OpenChanges } from './_changes';
import { OpenFeeds } from './_feeds';
import { OpenQuestions } from './_questions';
import { OpenResources } from './_resources';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('openData');
  return pageMetadata({ page: '/open-data', title: t('title'), description: t('lede'), feed: '/feed.atom' });
}

/** What machines can read, how, on which terms, and what they can count on. */
export default function OpenDataPage() {
  return (
    <TextPage
      page="/open-data"
      namespace="openData"
      values={{
        licence: openLicence.name,
        municipality: municipality().name,
        points: openAllowance.points,
        download: openAllowance.download,
        months: openNoticeMonths,
        key: '{key}',
      }}
      sections={[
        { key: 'what', paragraphs: 2, more: <OpenResources /> },
        { key: 'how', paragraphs: 2, more: <OpenQuestions /> },
        { key: 'follow', paragraphs: 2, more: <OpenFeeds /> },
        {
          key: 'licence',
          paragraphs: 2,
          more: (
            <p>
              <a href={openLicence.url} rel="license">
                {openLicence.name}
              </a>
            </p>
          ),
        },
        { key: 'limits', paragraphs: 2 },
        { key: 'errors', paragraphs: 1 },
        { key: 'promise', paragraphs: 2 },
        { key: 'changes', paragraphs: 0, more: <OpenChanges /> },
      ]}
    />
  );
}
