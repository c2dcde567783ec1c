import { anythingTag } from '@/lib/audit/events';
import { openResource } from '@/lib/insight/open-catalogue';
import { type OpenAsk, type OpenFault, parseOpenRequest } from '@/lib/insight/open-request';
import { openAllowance, openBase, openLicence } from '@/lib/insight/open-terms';
import { getOpenJson } from '@/lib/insight/server/open-answers';
import { getOpenCalendar } from '@/lib/insight/server/open-calendar-queries';
import { openMap, openTable } from '@/lib/insight/server/open-downloads';
import { getOpenFeed } from '@/lib/insight/server/open-feed-queries';
import { now } from '@/lib/platform/clock';
import { env } from '@/lib/platform/env';
import { cachedUntilChanged } from '@/lib/web/cached';
import { type OpenAnswer, type OpenProblem, openAnswer, openOptions, openRoute } from '@/lib/web/open-route';
import { openCalendarFile } from './calendar-file';
import { openFeedDocument } from './feed-document';

/** Everything public for machines: the addresses, shapes and filters follow from `openCatalogue`. */
export async function GET(request: Request): Promise<Response> {
  const url = new URL(request.url);
  const asked = parseOpenRequest(segmentsOf(url.pathname), url.searchParams);
  const ask = asked && 'ask' in asked ? asked.ask : null;
  const isDownload = ask?.what === 'table' || ask?.what === 'map';
  return openRoute(request, isDownload ? openAllowance.download : 1, async () => {
    if (!asked) return null;
    return 'fault' in asked ? notUnderstood(asked.fault) : answered(asked.ask);
  });
}

export const OPTIONS = openOptions;

/** The rest of the address; nothing that could be one of ours where it cannot be read. */
function segmentsOf(pathname: string): string[] {
  try {
    const rest = pathname.slice(openBase.length).replace(/^\//, '');
    return rest === '' ? [] : rest.split('/').map(decodeURIComponent);
  } catch {
    return ['', '', '', ''];
  }
}

function notUnderstood({ parameter, allowed }: OpenFault): OpenProblem {
  const detail =
    allowed.length > 0
      ? `The parameter “${parameter.slice(0, 60)}” cannot be that. There is: ${allowed.join(', ')}.`
      : `The parameter “${parameter.slice(0, 60)}” cannot be that.`;
  return { status: 400, detail, parameter: parameter.slice(0, 60), allowed };
}

async function answered(ask: OpenAsk) {
  const fileName = (ending: string) => ('name' in ask ? `${ask.name}.${ending}` : '');
  if (ask.what === 'table') {
    return { parts: openTable(ask.name, ask.filters, now()), type: 'text/csv', fileName: fileName('csv') };
  }
  if (ask.what === 'map') {
    return { parts: openMap(ask.name, ask.filters, now()), type: 'application/geo+json', fileName: fileName('geojson') };
  }
  return 'name' in ask && openResource(ask.name).isLive ? drawn(ask) : kept(JSON.stringify(ask));
}

async function kept(ask: string): Promise<OpenAnswer | null> {
  'use cache';
  cachedUntilChanged(anythingTag);
  return drawn(JSON.parse(ask));
}

async function drawn(ask: Exclude<OpenAsk, { what: 'table' | 'map' }>): Promise<OpenAnswer | null> {
  if (ask.what === 'feed') {
    const feed = await getOpenFeed(ask.subject);
    return feed && openAnswer(openFeedDocument(feed, ask), 'application/atom+xml', terms(null));
  }
  if (ask.what === 'calendar') {
    const calendar = await getOpenCalendar(ask.project, now());
    return calendar && openAnswer(openCalendarFile(calendar, ask.language), 'text/calendar', terms(null));
  }
  const found = await getOpenJson(ask, now());
  return found && openAnswer(JSON.stringify(found.body), 'application/json', terms(found.next));
}

/** Where the list goes on, what describes it, and on which terms it is given. */
function terms(next: string | null): Record<string, string> {
  const links = [
    ...(next === null ? [] : [`<${next}>; rel="next"`]),
    `<${env().TRAADEN_URL}${openBase}/openapi.json>; rel="service-desc"`,
    `<${openLicence.url}>; rel="license"`,
  ];
  return { Link: links.join(', ') };
}
