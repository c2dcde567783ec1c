import type { ProvedIdentity } from '@/lib/identity/server/read-answer';

/** What MitID has proved of a grown-up who lives here; another person each time. */
export function anIdentity(over: Partial<ProvedIdentity> = {}): ProvedIdentity {
  return {
    provider: 'mitid',
    pseudonym: crypto.randomUUID(),
    isExample: true,
    name: 'Anna Lund',
    email: null,
    ageReached: 18,
    municipalityCode: '0707',
    assurance: 'substantial',
    isProtected: false,
    cvr: null,
    groups: [],
    ...over,
  };
}
