import { connection } from 'next/server';
import { getTranslations } from 'next-intl/server';
import { LocalLink } from '@/app/_navigation/local-link';
import { pageMetadata } from '@/app/_shell/page-metadata';
import { PageShell } from '@/app/_shell/page-shell';
import { signedInOnly } from '../signed-in-only';
import { Consents } from './_consents';
import { Copy } from './_copy';
import { Erasure } from './_erasure';
import { Requests } from './_requests';

export async function generateMetadata() {
  const t = await getTranslations('myData');
  return pageMetadata({ page: '/me/data', title: t('title'), hidden: true });
}

/** One's rights over one's own data: a copy, a correction, erasure. */
export default async function MyDataPage() {
  await connection();
  const actor = await signedInOnly('/me/data');
  const t = await getTranslations('myData');
  return (
    <PageShell page="/me/data">
      <div className="wrap band grid grid-cols-1 gap-10">
        <div className="grid gap-3">
          <h1>{t('title')}</h1>
          <p className="lede">{t('lede')}</p>
          <p className="meta">
            <LocalLink to="/me">{t('toMe')}</LocalLink>
            <LocalLink to="/privacy">{t('toPrivacy')}</LocalLink>
          </p>
        </div>
        <Copy actor={actor} />
        <Consents actor={actor} />
        <Requests actor={actor} />
        <Erasure actor={actor} />
      </div>
    </PageShell>
  );
}
