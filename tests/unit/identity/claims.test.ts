import { describe, expect, it } from 'vitest';
import { type Claims, readClaims, withoutCpr } from '@/lib/identity/claims';
import { claimsPresets } from '@/lib/identity/claims-presets';
import { cprForms } from '@/tests/support/cpr-numbers';

const today = '2026-11-26';
const read = (claims: Claims, preset = 'standard') =>
  readClaims({ sub: 'a-person', ...claims }, claimsPresets[preset] ?? expect.fail(), today);

describe('what the known brokers say', () => {
  it('is read from Idura', () => {
    const claims = {
      birthdate: '1980-05-01',
      name: 'Anna Lund',
      authenticationtype: 'urn:grn:authn:dk:mitid:substantial',
      address_details: { road: 'Torvet', municipality: 'Norddjurs', municipality_code: '0707' },
    };
    expect(read(claims, 'idura')).toMatchObject({
      name: 'Anna Lund',
      ageReached: 18,
      municipalityCode: '0707',
      assurance: 'substantial',
    });
  });

  it('is read from Signicat', () => {
    const claims = { birthdate: '2010-11-26', mitid_loa: 'HIGH', mitid_name_and_address_protection: 'true', nin: '0101801234' };
    expect(read(claims, 'signicat')).toMatchObject({ ageReached: 16, assurance: 'high', isProtected: true });
  });

  it('is read from Signaturgruppen’s broker for NemLog-in', () => {
    const claims = {
      'mitid.identity_name': 'Anna Lund',
      'mitid.date_of_birth': '1980-05-01',
      loa: 'https://data.gov.dk/concept/core/nsis/Substantial',
      nemlogin: { cvr: '29189986', org_name: 'Norddjurs Kommune' },
    };
    expect(read(claims, 'signaturgruppen')).toMatchObject({ name: 'Anna Lund', assurance: 'substantial', cvr: '29189986' });
  });

  it('names nobody without a subject', () => {
    expect(readClaims({ name: 'Anna' }, claimsPresets.standard ?? expect.fail(), today)).toBeNull();
  });
});

describe('an age', () => {
  it.each([
    ['2013-11-26', 13],
    ['2013-11-27', 0],
    ['2011-11-26', 15],
    ['2011-11-27', 13],
    ['2010-11-26', 16],
    ['2008-11-26', 18],
    ['2008-11-27', 16],
    ['1926-01-01', 18],
    // Of a year alone nobody is older than they surely are.
    ['2011', 13],
    ['2010', 15],
    ['2012-02-29', 13],
    ['', null],
    ['26-11-2008', null],
    ['unknown', null],
  ])('of somebody born %s is the threshold %s', (birthdate, reached) => {
    expect(read({ birthdate })?.ageReached).toBe(reached);
  });
});

describe('a municipality', () => {
  it.each([
    ['0707', '0707'],
    ['707', '0707'],
    [707, '0707'],
    ['0751', '0751'],
    ['8500', '8500'],
    ['Norddjurs', null],
    ['', null],
    ['07070', null],
    [undefined, null],
  ])('written %j is %j', (municipality_code, code) => {
    expect(read({ municipality_code })?.municipalityCode).toBe(code);
  });

  it('is never read from a postcode', () => {
    const address = { postal_code: '0707', postcode: '0707', formatted: 'Torvet 3, 8500 Grenaa' };
    expect(read({ address, postal_code: '0707' }, 'idura')?.municipalityCode).toBeNull();
  });
});

describe('a personal number', () => {
  it.each([
    ['cprNumberIdentifier', { cprNumberIdentifier: 'x' }],
    ['the name of NemLog-in', { 'https://data.gov.dk/model/core/eid/cprNumber': 'x' }],
    ['the older name', { 'dk:gov:saml:attribute:CprNumberIdentifier': 'x' }],
    ['nin', { nin: 'x' }],
    ['a nested ssn', { mitid: { ssn: 'x' } }],
  ])('is dropped by its name: %s', (_what, claims) => {
    expect(JSON.stringify(withoutCpr(claims))).not.toContain('"x"');
  });

  it('is dropped by its look, wherever it stands', () => {
    for (const form of Object.values(cprForms)) {
      const number = form('010180', '1234');
      const claims = { note: `er ${number}`, list: [number, 'kept'], deep: { er: { n: number } }, sub: 'a-person' };
      expect(withoutCpr(claims)).toEqual({ list: ['kept'], deep: { er: {} }, sub: 'a-person' });
      expect(read({ sub: number, name: number })).toBeNull();
    }
  });

  it('is not seen in what is none', () => {
    const claims = { sub: 'b3f1c2d4-1111-4222-8333-0123456789ab', birthdate: '1980-05-01', cvr: '29189986', iat: 1_795_680_000 };
    expect(withoutCpr(claims)).toEqual(claims);
  });
});
