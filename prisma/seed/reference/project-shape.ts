export type FactVersion = {
  da: string;
  en: string;
  amount?: number;
  unit?: string;
  asOfDa?: string;
  asOfEn?: string;
};

export type ReferenceFact = {
  key: string;
  labelDa: string;
  labelEn: string;
  source: string;
  /** Oldest first. */
  versions: FactVersion[];
};

export type ReferenceMilestone = {
  /** Sort date, only as exact as the words say. */
  on: string;
  whenDa: string;
  whenEn: string;
  da: string;
  en: string;
  kind?: 'happened' | 'paused' | 'resumed' | 'cut' | 'expected';
  source: string;
};

export type ReferenceProject = {
  slug: string;
  kind?: 'project' | 'solar_case';
  parent?: string;
  initiative?: string;
  titleDa: string;
  titleEn: string;
  summaryDa: string;
  summaryEn: string;
  placeDa?: string;
  placeEn?: string;
  status: 'active' | 'lapsed';
  applicant?: string;
  /** Id of its point in geo/projekter.geojson. */
  point?: string;
  facts: ReferenceFact[];
  milestones: ReferenceMilestone[];
};

/** A fact that has held all along. */
export function fact(
  key: string,
  [labelDa, labelEn]: [string, string],
  [da, en]: [string, string],
  source: string,
  number: { amount?: number; unit?: string } = {},
): ReferenceFact {
  return { key, labelDa, labelEn, source, versions: [{ da, en, ...number }] };
}

/** A hectare as both languages write it. */
export function hectares(amount: number, asOf?: [string, string]): FactVersion {
  return {
    da: `${String(amount).replace('.', ',')} hektar`,
    en: `${amount} hectares`,
    amount,
    unit: 'ha',
    asOfDa: asOf?.[0],
    asOfEn: asOf?.[1],
  };
}
