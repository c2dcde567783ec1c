import { env } from '@/lib/platform/env';
import { type OpenFilters, type OpenItem, type OpenName, openCatalogue, openNames } from '../open-catalogue';
import { openApiDocument } from '../open-document';
import type { OpenAsk } from '../open-request';
import { openBase, openChanges, openLicence } from '../open-terms';
import { getOpenItem, getOpenPage } from './open-lists';

/** What is answered as JSON, and where a list goes on. */
export type OpenJson = { body: unknown; next: string | null };
type JsonAsk = Extract<OpenAsk, { what: 'index' | 'document' | 'list' | 'item' }>;

/** The answer to whoever asks for JSON, held to its published shape so that nothing else can leave; null for what is not there. */
export async function getOpenJson(ask: JsonAsk, now: Date): Promise<OpenJson | null> {
  switch (ask.what) {
    case 'index':
      return { body: index(), next: null };
    case 'document':
      return { body: openApiDocument(env().TRAADEN_URL), next: null };
    case 'item': {
      const item = await getOpenItem(ask.name, ask.key, now);
      return item && { body: openCatalogue[ask.name].item.parse(item), next: null };
    }
    case 'list': {
      const { name, filters, limit, after } = ask;
      const { items, next: key } = await getOpenPage(name, { filters, limit, after }, now);
      const next = key === null ? null : pageAfter(name, filters, limit, key);
      return { body: { items: items.map((item: OpenItem<OpenName>) => openCatalogue[name].item.parse(item)), next }, next };
    }
  }
}

const address = (path: string) => `${env().TRAADEN_URL}${openBase}${path}`;

function pageAfter(name: OpenName, filters: OpenFilters<OpenName>, limit: number, after: string): string {
  const given = Object.entries({ ...filters, limit: String(limit), after }).filter(([, value]) => value !== undefined);
  return address(`/${name}?${new URLSearchParams(given as [string, string][])}`);
}

function index() {
  return {
    version: openChanges[0].version,
    licence: openLicence.url,
    document: address('/openapi.json'),
    documentation: { da: `${env().TRAADEN_URL}/aabne-data`, en: `${env().TRAADEN_URL}/en/open-data` },
    resources: openNames.map((name) => ({
      name,
      about: openCatalogue[name].about,
      list: address(`/${name}`),
      csv: address(`/${name}.csv`),
      geojson: openCatalogue[name].onMap ? address(`/${name}.geojson`) : null,
    })),
    feed: address('/feed.atom'),
    calendar: address('/calendar.ics'),
  };
}
