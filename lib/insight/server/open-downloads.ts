import type { Box } from '@/lib/drawing/map-geometry';
import { csvLine, csvStart } from '@/lib/platform/csv';
import { type OpenFilters, type OpenItem, type OpenName, openCatalogue, openPageSize } from '../open-catalogue';
import { columnsOf } from '../open-columns';
import { boxOfBoth, featureOf } from '../open-map';
import { getOpenPage } from './open-lists';

/** Every item of a resource, a page at a time: each one that was there from the first page to the last comes once. */
export async function* openItems<Name extends OpenName>(
  name: Name,
  filters: OpenFilters<Name>,
  now: Date,
): AsyncGenerator<OpenItem<Name>[]> {
  for (let after: string | undefined; ; ) {
    const { items, next } = await getOpenPage(name, { filters, after, limit: openPageSize.most }, now);
    // What leaves is held to its published shape here as in the lists.
    yield items.map((item) => openCatalogue[name].item.parse(item) as OpenItem<Name>);
    if (next === null) return;
    after = next;
  }
}

/** A resource as a table Danish Excel opens by a double click, written as it is read. */
export async function* openTable(name: OpenName, filters: OpenFilters<OpenName>, now: Date): AsyncGenerator<string> {
  const columns = columnsOf(openCatalogue[name].item);
  yield csvStart + csvLine(columns.map((column) => column.name));
  for await (const items of openItems(name, filters, now)) {
    yield items.map((item) => csvLine(columns.map(({ read }) => read(item)))).join('');
  }
}

/** What of a resource lies somewhere, as GeoJSON written as it is read; the box around it all comes last. */
export async function* openMap(name: OpenName, filters: OpenFilters<OpenName>, now: Date): AsyncGenerator<string> {
  yield '{"type":"FeatureCollection","features":[';
  let around: Box | null = null;
  let isFirst = true;
  for await (const items of openItems(name, filters, now)) {
    const features = items.map(featureOf).filter((feature) => feature !== null);
    for (const { box } of features) around = boxOfBoth(around, box);
    if (features.length > 0) yield `${isFirst ? '' : ','}${features.map(({ text }) => text).join(',')}`;
    isFirst &&= features.length === 0;
  }
  const bbox = around && [around.west, around.south, around.east, around.north];
  yield `]${bbox ? `,"bbox":${JSON.stringify(bbox)}` : ''}}`;
}
