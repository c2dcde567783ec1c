import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { TextPage } from '@/app/_shell/text-page';
import { Table } from '@/app/_ui/table';
import { sessionCookie } from '@/lib/identity/server/auth-options';
import { flowCookie } from '@/lib/identity/server/flow-cookie';
import { surveyDeviceCookie } from '@/lib/web/survey-device';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('cookies');
  return pageMetadata({ page: '/cookies', title: t('title') });
}

/** Which cookies are set: the one that keeps somebody signed in, the one that carries them to MitID and back, and the mark of a device in open surveys. */
export default async function CookiesPage() {
  const t = await getTranslations('cookies');
  return (
    <TextPage
      page="/cookies"
      namespace="cookies"
      sections={[
        {
          key: 'session',
          paragraphs: 1,
          more: (
            <Table
              caption={t('table.caption')}
              columns={[
                { key: 'name', label: t('table.name') },
                { key: 'purpose', label: t('table.purpose') },
                { key: 'lasts', label: t('table.lasts') },
              ]}
              rows={[
                { key: 'session', cells: [sessionCookie().name, t('table.sessionPurpose'), t('table.sessionLasts')] },
                { key: 'flow', cells: [flowCookie().name, t('table.flowPurpose'), t('table.flowLasts')] },
                { key: 'survey', cells: [surveyDeviceCookie().name, t('table.surveyPurpose'), t('table.surveyLasts')] },
              ]}
            />
          ),
        },
        { key: 'drafts', paragraphs: 1 },
        { key: 'others', paragraphs: 1 },
      ]}
    />
  );
}
