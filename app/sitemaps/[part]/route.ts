import { sitemapPart } from '@/app/_shell/sitemap';
import { isDemonstration } from '@/lib/platform/env';
import { notFoundJson, openDoor } from '@/lib/web/json-route';
import { xmlResponse } from '@/lib/web/xml-response';

type Context = { params: Promise<{ part: string }> };

/** One of the lists the sitemap leads to where there are too many pages for one. */
export function GET(_: Request, { params }: Context): Promise<Response> {
  return openDoor(async () => {
    const [, part] = /^(\d{1,4})\.xml$/.exec((await params).part) ?? [];
    return part === undefined || isDemonstration() ? notFoundJson() : xmlResponse(await sitemapPart(Number(part)));
  });
}
