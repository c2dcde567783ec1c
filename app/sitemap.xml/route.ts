import { emptySitemap, sitemapIndex, sitemapPart } from '@/app/_shell/sitemap';
import { countPublicAddresses } from '@/lib/insight/server/public-addresses';
import { isDemonstration } from '@/lib/platform/env';
import { openDoor } from '@/lib/web/json-route';
import { xmlResponse } from '@/lib/web/xml-response';

/** Every page that stands for itself, or where the lists of them are. A demonstration has none: its pages are examples. */
export function GET(): Promise<Response> {
  return openDoor(async () => {
    if (isDemonstration()) return xmlResponse(emptySitemap());
    return xmlResponse(sitemapIndex(await countPublicAddresses()) ?? (await sitemapPart(0)));
  });
}
