import { isLocale } from '@/lib/i18n/locale';
import { pathTo } from '@/lib/i18n/paths';
import { frameAncestors } from '@/lib/insight/embed-origins';
import { getEmbed } from '@/lib/insight/server/embed-queries';
import { embedStyle, emptyEmbedHtml, summaryEmbedHtml } from '@/lib/papers/summary-embed-html';
import { env } from '@/lib/platform/env';
import { municipality } from '@/lib/platform/municipality';
import { cachedUntilChanged } from '@/lib/web/cached';
import { embedResponse } from '@/lib/web/embed-response';
import { openDoor } from '@/lib/web/json-route';

type Context = { params: Promise<{ key: string }> };

/** A frame for somebody else's site: figures everybody can read, where staff said they may be shown. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { key } = await params;
  const asked = new URL(request.url).searchParams.get('locale');
  const locale = isLocale(asked) ? asked : 'da';
  const owner = municipality().name;
  return openDoor(async () => {
    const embed = await embedOfKey(key);
    if (!embed)
      return embedResponse(emptyEmbedHtml('unknown', owner, locale), { style: embedStyle, ancestors: "'none'", status: 404 });
    const { version, isRevoked, origins } = embed;
    const shown = { style: embedStyle, ancestors: frameAncestors(origins) };
    if (!version) return embedResponse(emptyEmbedHtml(isRevoked ? 'revoked' : 'empty', owner, locale), shown);
    const address = new URL(pathTo(locale, '/summaries/[code]', { code: version.code }), env().TRAADEN_URL).href;
    return embedResponse(summaryEmbedHtml(version.content, address, locale), shown);
  });
}

async function embedOfKey(key: string) {
  'use cache';
  const embed = await getEmbed(key);
  cachedUntilChanged(embed ? `summary:${embed.summaryId}` : 'any:summary');
  return embed;
}
