import { type NextRequest, NextResponse } from 'next/server';
import { bodyRefusal } from '@/lib/web/body-limit';
import { contentSecurityPolicy } from '@/lib/web/csp.cjs';

/**
 * Gives pages that are drawn for one person a nonce for their scripts, and marks their requests
 * (`htmlLimitedBots` in next.config.js) so that Next draws them whole instead of resuming an empty
 * shell: only then do `notFound` and `redirect` answer 404 and 307. It decides nothing about access:
 * every page and action asks its own policy. What is sent to a page is short, but for the forms that take files.
 */
export default function proxy(request: NextRequest) {
  const refusal = request.method === 'POST' ? bodyRefusal(request.nextUrl.pathname, request.headers.get('content-length')) : null;
  if (refusal) return new NextResponse(null, { status: refusal });
  if (request.headers.has('next-action')) return NextResponse.next();
  const policy = contentSecurityPolicy(`'nonce-${btoa(crypto.randomUUID())}'`);
  const headers = new Headers(request.headers);
  headers.set('content-security-policy', policy);
  headers.set('user-agent', `${headers.get('user-agent') ?? ''} drawn-for-one`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  return response;
}

export const config = {
  matcher: [
    // Forms sent without JavaScript redraw a public page for one person.
    { source: '/:path*', has: [{ type: 'header', key: 'content-type', value: 'multipart/form-data.*' }] },
    // Everything a form sends with JavaScript.
    { source: '/:path*', has: [{ type: 'header', key: 'next-action' }] },
    // Every pattern is tried at each request for a page that is kept: as few as can be read.
    '/(min-side|min-stoette|foelg|afmeld|log-ind|arbejdsrum|partner|delt|gaest|rapporter|indbudt|medforfatter)/:path*',
    '/en/(my-page|my-support|follow|unsubscribe|sign-in|workspace|partner|shared|guest|report|invited|co-author)/:path*',
    '/(demo|postkasse|eksempel-mitid)/:path*',
    '/en/(demo|mailbox|example-mitid)/:path*',
    // What is behind a cursor is drawn for whoever asks.
    '/:list*/efter/:cursor',
    '/en/:list*/after/:cursor',
    '/(bidrag/soeg|erfaringer)',
    '/en/(contributions/search|experience)',
    '/nyhedsbreve/(spurgt|bekraeft|stop)/:path*',
    '/en/newsletters/(asked|confirm|stop)/:path*',
    // `new` is the page under the name of its file, which reads like a receipt code.
    '/projekter/:slug/(skriv-forslag|forslag/new)',
    '/en/projects/:slug/(write-proposal|proposals/new)',
    '/projekter/:slug/(prioritering|spoergeskema)/:part',
    '/en/projects/:slug/(priorities|survey)/:part',
    '/projekter/:slug/(hoeringer|moeder)/:part/(svar|tilmelding)',
    '/en/projects/:slug/(hearings|meetings)/:part/(reply|sign-up)',
    '/projekter/:slug/hoeringer/:phase/kvittering/:code',
    '/en/projects/:slug/hearings/:phase/receipt/:code',
  ],
};
