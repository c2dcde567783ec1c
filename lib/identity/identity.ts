/** The identity providers an installation can be connected to, each by its own configuration. */
export const identityProviders = ['mitid', 'mitid_business', 'staff'] as const;
export type IdentityProvider = (typeof identityProviders)[number];

export function isIdentityProvider(name: string): name is IdentityProvider {
  return identityProviders.some((provider) => provider === name);
}

/** How somebody came to be signed in. */
export type SignInMethod = 'mail' | IdentityProvider | 'first_administrator' | 'demonstration';

export type Assurance = 'low' | 'substantial' | 'high';

/** The ages a rule can ask for. Which of them is passed is kept; an age or a birthday never is. */
export const ageThresholds = [13, 15, 16, 18] as const;

/** Below it nobody can agree to an account alone (databeskyttelsesloven § 6). */
export const ageOfConsent = 15;

/** True for a session in which a person's identity was looked at well enough to count as MitID. */
export function isIdentified(session: { method: SignInMethod; assurance: Assurance | null }): boolean {
  const isMitid = session.method === 'mitid' || session.method === 'mitid_business';
  return isMitid && (session.assurance === 'substantial' || session.assurance === 'high');
}

/**
 * Whether a session opens what its person's roles open. A link in a mail is one factor, and mail can be read by
 * others (OWASP ASVS 5.0, 6.3.3): with it an employee is a citizen like everybody else.
 */
export function opensRoles(session: { method: SignInMethod; assurance: Assurance | null }, isDemonstration: boolean): boolean {
  if (isDemonstration) return true;
  return session.method === 'staff' || session.method === 'first_administrator' || isIdentified(session);
}
