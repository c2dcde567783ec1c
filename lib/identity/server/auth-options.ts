import type { DefaultSession, NextAuthOptions } from 'next-auth';
import type { Role } from '@/lib/audit/actor';
import type { Locale } from '@/lib/i18n/locale';
import { env, secret } from '@/lib/platform/env';
import { sessionStore } from './session-store';

declare module 'next-auth' {
  interface Session {
    user: DefaultSession['user'] & {
      id: string;
      locale: Locale;
      roles: Role[];
      organisationIds: string[];
      blockedUntil: Date | null;
    };
  }
  interface User {
    locale: Locale;
    roles: Role[];
    organisationIds: string[];
    blockedUntil: Date | null;
  }
}

const days = 24 * 60 * 60;
export const sessionSeconds = 30 * days;

/** The session cookie; `__Host-` wherever the product is served over https. */
export function sessionCookie() {
  const secure = env().TRAADEN_URL.startsWith('https:');
  return {
    name: secure ? '__Host-traaden-session' : 'traaden-session',
    options: { httpOnly: true, sameSite: 'lax' as const, path: '/', secure },
  };
}

let options: NextAuthOptions | undefined;

/** Sessions live in the database, so that ending one or changing a role acts on the next request. */
export function authOptions(): NextAuthOptions {
  options ??= {
    adapter: sessionStore(),
    secret: secret(),
    providers: [],
    session: { strategy: 'database', maxAge: sessionSeconds, updateAge: days },
    cookies: { sessionToken: sessionCookie() },
    callbacks: {
      session({ session, user }) {
        const { id, locale, roles, organisationIds, blockedUntil } = user;
        session.user = { id, email: user.email, locale, roles, organisationIds, blockedUntil };
        return session;
      },
    },
  };
  return options;
}
