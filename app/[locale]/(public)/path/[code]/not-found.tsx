import { getTranslations } from 'next-intl/server';
import { PageShell } from '@/app/_shell/page-shell';
import { PathLookup } from '../_path-lookup';

/** The friendly answer to a code nobody has. */
export default async function UnknownCode() {
  const t = await getTranslations('path.unknown');
  return (
    <PageShell page="/path">
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
