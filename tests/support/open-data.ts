import type { OpenFilters, OpenItem, OpenName } from '@/lib/insight/open-catalogue';
import { openBase } from '@/lib/insight/open-terms';
import { openItems } from '@/lib/insight/server/open-downloads';
import { now } from '@/lib/platform/clock';

/** Every item of a resource as the open data gives it: the base of a count that is made without the platform's own queries. */
export async function everyOpenItem<Name extends OpenName>(
  name: Name,
  filters: OpenFilters<Name> = {},
): Promise<OpenItem<Name>[]> {
  const all: OpenItem<Name>[] = [];
  for await (const items of openItems(name, filters, now())) all.push(...items);
  return all;
}

const origin = 'http://traaden.test';

/** Asks the open API as the network does; the caller has put `next/server` and `next/cache` out of the way. */
export async function askOpenData(path: string, init?: RequestInit): Promise<Response> {
  const { GET } = await import('@/app/api/v1/[[...path]]/route');
  return GET(new Request(path.startsWith('http') ? path : `${origin}${openBase}${path}`, init));
}
