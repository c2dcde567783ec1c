import type { ClaimsMapping } from './claims';

const standard: ClaimsMapping = {
  subject: ['sub'],
  name: ['name'],
  email: ['email'],
  birthdate: ['birthdate'],
  municipalityCode: ['municipality_code'],
  assurance: ['loa', 'acr'],
  protected: ['name_and_address_protection'],
  cvr: ['cvr'],
  groups: ['roles', 'groups'],
};

/**
 * What the brokers known in Denmark call things, by their documentation. An installation names one and corrects single
 * claims by its own mapping: which of them a broker sends is part of each agreement.
 */
export const claimsPresets: Record<string, ClaimsMapping> = {
  standard,
  /** Idura, formerly Criipto. The address is an add-on. */
  idura: {
    ...standard,
    municipalityCode: ['address_details.municipality_code'],
    assurance: ['loa', 'authenticationtype', 'acr'],
    cvr: ['cvrNumberIdentifier', 'cvr'],
  },
  signicat: {
    ...standard,
    municipalityCode: ['mitid_municipality_code', 'municipality_code'],
    assurance: ['mitid_loa', 'mitid_ial', 'acr'],
    protected: ['mitid_name_and_address_protection'],
    cvr: ['mitid_erhverv_cvr', 'cvr'],
  },
  /** Signaturgruppen's broker for NemLog-in: MitID and MitID Erhverv. */
  signaturgruppen: {
    ...standard,
    name: ['mitid.identity_name', 'nemlogin.name', 'name'],
    birthdate: ['mitid.date_of_birth', 'birthdate'],
    assurance: ['nemlogin.nsis_loa', 'loa', 'acr'],
    cvr: ['nemlogin.cvr'],
  },
};
