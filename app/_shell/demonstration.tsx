import { LocalLink } from '@/app/_navigation/local-link';
import { DemoStrip } from '@/app/_ui/demo-strip';
import { isDemonstration } from '@/lib/platform/env';
import { pageTexts } from '@/lib/web/texts';

/** Says on every page of a demonstration what is example and what has a source. */
export async function Demonstration() {
  if (!isDemonstration()) return null;
  const t = await pageTexts('site.demonstration');
  return (
    <DemoStrip label={t('label')} strong={t('strong')}>
      {t('text')}{' '}
      <LocalLink to="/counting" anchor={t('anchor')}>
        {t('more')}
      </LocalLink>
    </DemoStrip>
  );
}
