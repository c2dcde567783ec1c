import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/app/_shell/page-shell';

export default async function FrontPage() {
  const t = await getTranslations('site');
  return (
    <PageShell page="/">
      <h1>{t('name')}</h1>
    </PageShell>
  );
}
