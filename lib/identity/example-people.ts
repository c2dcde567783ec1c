import type { IdentityProvider } from './identity';

/** Where the example MitID of a demonstration stands, on the address of the product itself. */
export const exampleMitidPath = '/api/example-mitid';

type ExamplePerson = { key: string; provider: IdentityProvider; claims: Record<string, unknown> };

const substantial = 'https://data.gov.dk/concept/core/nsis/Substantial';
const own = '0707';
const elsewhere = '0751';

/** People to choose between at the example MitID. All are invented; their names say so. Years are counted from today. */
const people = (year: number): ExamplePerson[] => [
  {
    key: 'resident',
    provider: 'mitid',
    claims: { name: 'Eksempel Beboer', birthdate: `${year - 42}-04-12`, municipality_code: own, loa: substantial },
  },
  {
    key: 'young',
    provider: 'mitid',
    claims: { name: 'Eksempel Elev', birthdate: `${year - 14}-01-01`, municipality_code: '707', loa: substantial },
  },
  {
    key: 'summerhouse',
    provider: 'mitid',
    claims: { name: 'Eksempel Sommerhusejer', birthdate: `${year - 61}-09-30`, municipality_code: elsewhere, loa: substantial },
  },
  {
    key: 'protected',
    provider: 'mitid',
    claims: {
      name: 'Eksempel Beskyttet',
      birthdate: `${year - 35}-02-28`,
      municipality_code: own,
      name_and_address_protection: true,
      loa: substantial,
    },
  },
  { key: 'foreign', provider: 'mitid', claims: { name: 'Example Visitor', birthdate: `${year - 29}-07-07`, loa: substantial } },
  {
    key: 'business',
    provider: 'mitid_business',
    claims: { name: 'Eksempel Indehaver', cvr: '00000000', loa: substantial },
  },
  {
    key: 'employee',
    provider: 'staff',
    claims: { name: 'Eksempel Medarbejder', roles: ['Moderator'] },
  },
];

/** The example people of one provider. */
export function examplePeople(provider: string, now: Date): ExamplePerson[] {
  return people(now.getUTCFullYear()).filter((person) => person.provider === provider);
}
