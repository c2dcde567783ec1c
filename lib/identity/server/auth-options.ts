import type { NextAuthOptions } from 'next-auth';
import { env, secret } from '@/lib/platform/env';
import { touchMs } from '../session-limits';
import type { SignedIn } from '../signed-in';
import { sessionSeconds, sessionStore } from './session-store';

declare module 'next-auth' {
  interface Session {
    user: SignedIn;
  }
  interface User extends SignedIn {}
}

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
    session: { strategy: 'database', maxAge: sessionSeconds, updateAge: touchMs / 1000 },
    cookies: { sessionToken: sessionCookie() },
    callbacks: {
      session({ session, user }) {
        session.user = user;
        return session;
      },
    },
  };
  return options;
}
