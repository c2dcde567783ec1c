import { placeInWords } from '@/app/_map/place-words';
import { SeaChart } from '@/app/_ui/sea-chart';
import type { ContributionView } from '@/lib/contributions/contribution-views';
import { frameAround } from '@/lib/drawing/sea-chart';
import type { Locale } from '@/lib/i18n/locale';
import { textsIn } from '@/lib/web/texts';

type ProposalPlaceProps = { place: NonNullable<ContributionView['place']>; locale: Locale };

const frame = { width: 640, height: 300, kmAcross: 26 };

/** Where a proposal is about, on a small chart and in words. */
export function ProposalPlace({ place: { longitude, latitude, town, district }, locale }: ProposalPlaceProps) {
  const t = textsIn(locale, 'participation.proposal');
  const words = textsIn(locale, 'surveyField').raw('place') as Record<string, string>;
  const where = placeInWords({ type: 'Point', coordinates: [longitude, latitude] }, locale, words);
  return (
    <figure className="proposal-place">
      <SeaChart
        id="proposal-place"
        className="chart-box"
        size={frameAround({ lon: longitude, lat: latitude }, frame)}
        label={t('placeLabel', { town })}
        places={[{ key: 'place', lon: longitude, lat: latitude, state: 'here', label: t('placeHere') }]}
        townsFrom={100}
        small
      />
      <figcaption>
        {t('place', { where })} {district ? t('district', { district }) : null}
      </figcaption>
    </figure>
  );
}
