import { getTranslations } from 'next-intl/server';
import { Refused } from '@/app/_participation/refused';
import { ButtonLink } from '@/app/_ui/button';
import { ageOfConsent } from '@/lib/identity/identity';
import { municipality } from '@/lib/platform/municipality';
import type { DemandRefusal } from '@/lib/projects/phase-demands';
import { pageLocale } from '@/lib/web/page-locale';
import { pathTo } from '@/lib/web/paths';
import { ProviderLinks } from './provider-links';

type DemandRefusalProps = {
  reason: DemandRefusal;
  minimumAge: number | null;
  slug: string;
  /** Where to come back to when it is confirmed. */
  returnTo: string;
  /** What was refused: it is no other way to be heard. */
  besides?: string;
  level?: 2 | 3;
};

/** What a phase asks for and how to confirm it, or why it is for others and how to be heard all the same. */
export async function DemandNotMet({ reason, minimumAge, slug, returnTo, besides, level = 2 }: DemandRefusalProps) {
  const locale = await pageLocale();
  const t = await getTranslations('identity.refusal');
  const { placeName } = municipality();
  if (reason === 'mitidNeeded')
    return (
      <Refused
        slug={slug}
        besides={besides}
        level={level}
        heading={t('mitidNeeded.heading')}
        act={<ProviderLinks of={['mitid', 'mitid_business']} act="confirm" returnTo={returnTo} />}
      >
        {t('mitidNeeded.text')}
      </Refused>
    );
  return (
    <Refused
      slug={slug}
      besides={besides}
      level={level}
      heading={t(`${reason}.heading`, { place: placeName, age: minimumAge ?? ageOfConsent })}
      act={
        <ButtonLink tone="line" href={pathTo(locale, '/projects/[slug]', { slug })}>
          {t('toProject')}
        </ButtonLink>
      }
    >
      {t(`${reason}.text`, { place: placeName })}
    </Refused>
  );
}
