import { createHmac } from 'node:crypto';
import { identityPepper } from '@/lib/platform/env';

/**
 * What stands for a person in place of what an identity provider calls them: the same each time for one purpose, useless
 * for another, and useless to whoever has the database without the pepper. The issuer is part of it, so that the same
 * subject at another provider is somebody else (OWASP ASVS 5.0, 6.8.1).
 */
export function pseudonymOf(purpose: 'sign-in', issuer: string, subject: string): string {
  return createHmac('sha256', identityPepper())
    .update(JSON.stringify([purpose, issuer, subject]))
    .digest('hex');
}
