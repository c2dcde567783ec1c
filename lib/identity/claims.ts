import { findCprNumbers } from '@/lib/screening/cpr';
import { type Assurance, ageThresholds } from './identity';

export const claimNames = [
  'subject',
  'name',
  'email',
  'birthdate',
  'municipalityCode',
  'assurance',
  'protected',
  'cvr',
  'groups',
] as const;

/**
 * Where an identity provider says what: the name of a claim, or a path with full stops into one. Of several the first
 * that is there counts.
 */
export type ClaimsMapping = Record<(typeof claimNames)[number], readonly string[]>;

export type Claims = Record<string, unknown>;

/** What an identity provider has said of somebody, before the subject becomes a pseudonym. */
export type ReadClaims = {
  subject: string;
  name: string | null;
  email: string | null;
  /** The highest of `ageThresholds` that is passed, 0 for none; null when nothing is said. */
  ageReached: number | null;
  /** Four digits. */
  municipalityCode: string | null;
  assurance: Assurance | null;
  isProtected: boolean;
  cvr: string | null;
  /** The words a provider of staff uses for what somebody may do. */
  groups: string[];
};

/** Reads claims by a mapping; null where they name nobody. `today` is a calendar date, `yyyy-mm-dd`. */
export function readClaims(given: Claims, mapping: ClaimsMapping, today: string): ReadClaims | null {
  const claims = withoutCpr(given);
  const words = (name: keyof ClaimsMapping) => text(firstOf(claims, mapping[name]));
  const subject = words('subject');
  if (!subject) return null;
  const groups = firstOf(claims, mapping.groups);
  return {
    subject,
    name: words('name'),
    email: claims.email_verified === false ? null : words('email'),
    ageReached: ageReached(words('birthdate'), today),
    municipalityCode: municipalityCode(words('municipalityCode')),
    assurance: assurance(words('assurance')),
    isProtected: /^(true|1|yes)$/i.test(words('protected') ?? ''),
    cvr: /^\d{8}$/.exec(words('cvr') ?? '')?.[0] ?? null,
    groups: [groups].flat().flatMap((group) => text(group) ?? []),
  };
}

const namesOfCpr = /cpr|personnummer|(?:^|[._:/])(?:nin|ssn|pid|national_?id\w*)$/i;

/**
 * Claims without whatever is or could be a personal number, by name or by look (databeskyttelsesloven § 11): it is gone
 * before anything else sees it.
 */
export function withoutCpr(claims: Claims): Claims {
  return Object.fromEntries(
    Object.entries(claims)
      .filter(([name, value]) => !namesOfCpr.test(name) && !looksLikeCpr(value))
      .map(([name, value]) => [name, clean(value)]),
  );
}

function clean(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((each) => !looksLikeCpr(each)).map(clean);
  return typeof value === 'object' && value !== null ? withoutCpr(value as Claims) : value;
}

function looksLikeCpr(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && findCprNumbers(String(value)).length > 0;
}

/** A claim's own name may hold full stops, so the whole name is tried before the path. */
function firstOf(claims: Claims, names: readonly string[]): unknown {
  for (const name of names) {
    const found = claims[name] ?? name.split('.').reduce<unknown>((part, key) => (part as Claims | undefined)?.[key], claims);
    if (found !== undefined && found !== null && found !== '') return found;
  }
  return undefined;
}

function text(value: unknown): string | null {
  const isWord = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isWord ? String(value).trim() || null : null;
}

/** Of a year alone the last day is taken, so that nobody is older than they are. */
function ageReached(birthdate: string | null, today: string): number | null {
  const [, year, rest = '-12-31'] = /^(\d{4})(-\d\d-\d\d)?$/.exec(birthdate ?? '') ?? [];
  if (year === undefined) return null;
  const hadBirthday = today.slice(4) >= rest;
  const age = Number(today.slice(0, 4)) - Number(year) - (hadBirthday ? 0 : 1);
  return ageThresholds.findLast((threshold) => age >= threshold) ?? 0;
}

/** Brokers write 707 and 0707 for the same. */
function municipalityCode(written: string | null): string | null {
  return /^\d{3,4}$/.test(written ?? '') ? (written ?? '').padStart(4, '0') : null;
}

/** `HIGH`, `urn:grn:authn:dk:mitid:substantial`, `https://data.gov.dk/concept/core/nsis/Low`: the last word says it. */
function assurance(written: string | null): Assurance | null {
  return (/(low|substantial|high)$/i.exec(written ?? '')?.[1]?.toLowerCase() as Assurance | undefined) ?? null;
}
