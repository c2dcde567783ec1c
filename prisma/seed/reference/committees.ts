/** Bodies that decide, beside those the plan names with their pools. Source: norddjurs.dk. */
export const furtherCommittees = [
  { slug: 'kommunalbestyrelsen', nameDa: 'Kommunalbestyrelsen', nameEn: 'The Municipal Council' },
  { slug: 'miljoe-og-teknikudvalget', nameDa: 'Miljø- og teknikudvalget', nameEn: 'The Environment and Technical Committee' },
];

/** Addresses of the committees the plan names, by the id in the source. */
export const committeeSlugs: Record<string, string> = {
  OEU: 'oekonomiudvalget',
  EAU: 'erhvervs-og-arbejdsmarkedsudvalget',
  KFU: 'kultur-og-fritidsudvalget',
  VPU: 'voksen-og-plejeudvalget',
};
