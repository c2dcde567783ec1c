import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { PathLookup } from '../_path-lookup';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('path.unknown');
  return pageMetadata({ page: '/path/unknown', title: t('heading'), hidden: true });
}

/** The friendly answer to a code nobody has, with the form to try again. */
export default async function UnknownCode() {
  const t = await getTranslations('path.unknown');
  return (
    <PageShell page="/path/unknown">
      <div className="wrap band">
        <div className="band-head">
          <h1>{t('heading')}</h1>
          <p className="lede">{t('text')}</p>
        </div>
        <PathLookup />
      </div>
    </PageShell>
  );
}
