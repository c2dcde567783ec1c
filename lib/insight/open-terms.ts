/** Where the open data lies under the address of an installation. */
export const openBase = '/api/v1';

/** The terms of the data: whoever uses it says where it is from. The code has a licence of its own. */
export const openLicence = {
  name: 'CC BY 4.0',
  identifier: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
} as const;

/** How long a version is kept after its end has been announced. */
export const openNoticeMonths = 12;

/** How often one network may ask; a download counts as several. */
export const openAllowance = { points: 600, seconds: 60, download: 20 } as const;

type OpenChange = { version: string; on: string; textDa: string; textEn: string };

/** What has changed, the latest first. Within a major version things are only added. */
export const openChanges: readonly [OpenChange, ...OpenChange[]] = [
  {
    version: '1.1.0',
    on: '2026-11-26',
    textDa:
      'Resultater af spørgeskemaer giver også befolkningen i de samme grupper, hvor den er kendt, og siger, om svarene er talt præcist, og hvornår de bliver det.',
    textEn:
      'Results of surveys also give the population by the same groups, where it is known, and say whether the answers are counted exactly, and when they will be.',
  },
  {
    version: '1.0.0',
    on: '2026-11-26',
    textDa: 'Den første version, der gives et løfte om.',
    textEn: 'The first version that is promised.',
  },
];

/** Questions the page about open data shows; each is asked in a test. */
export const openQuestions = {
  newest: '/contributions?kind=proposal&limit=5',
  project: '/contributions.csv?project=PROJECT',
  used: '/contributions?use=used',
  map: '/contributions.geojson',
  fresh: '/contributions?publishedFrom=2026-11-01',
} as const;
