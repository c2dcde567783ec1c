import type { Locale } from '@/lib/i18n/locale';
import { openLicence } from '@/lib/insight/open-terms';
import { municipality } from '@/lib/platform/municipality';
import { pathTo } from '@/lib/web/paths';
import { textsIn } from '@/lib/web/texts';
import { wholeAddress } from './structured-data';

/** The municipality, as whoever answers for this site. */
export function organisation(): object {
  const { name, website, addressLines, cvr, placeName } = municipality();
  return {
    '@type': 'GovernmentOrganization',
    '@id': wholeAddress('/#organisation'),
    name,
    url: website,
    address: addressLines.join(', '),
    taxID: cvr,
    areaServed: placeName,
  };
}

/** The site, and the data everybody may take from it. */
export function siteData(locale: Locale): object {
  const t = textsIn(locale, 'sharing');
  const publisher = { '@id': wholeAddress('/#organisation') };
  return {
    '@graph': [
      organisation(),
      { '@type': 'WebSite', name: 'Tråden', url: wholeAddress(pathTo(locale, '/')), inLanguage: locale, publisher },
      {
        '@type': 'Dataset',
        name: t('dataset'),
        description: t('datasetText'),
        url: wholeAddress(pathTo(locale, '/open-data')),
        license: openLicence.url,
        creator: publisher,
        isAccessibleForFree: true,
        distribution: {
          '@type': 'DataDownload',
          encodingFormat: 'application/json',
          contentUrl: wholeAddress('/api/v1/projects'),
        },
      },
    ],
  };
}
