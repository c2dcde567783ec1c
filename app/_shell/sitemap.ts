import { locales } from '@/lib/i18n/locale';
import { type AddressKind, listPublicAddresses, type PublicAddress } from '@/lib/insight/server/public-addresses';
import { env } from '@/lib/platform/env';
import { type Page, type PageParams, pathTo } from '@/lib/web/paths';

/** Pages in one file: each stands in it in both languages, and a file holds 50,000 addresses (sitemaps.org). */
export const pagesInSitemap = 50_000 / locales.length;

const fixedPages = [
  '/',
  '/projects',
  '/strategy',
  '/strategy/timeline',
  '/decisions',
  '/open-data',
  '/contributions',
  '/experience',
  '/path',
  '/figures',
  '/counting',
  '/privacy',
  '/moderation',
  '/moderation/log',
  '/moderation/figures',
  '/cookies',
  '/was',
] as const;

type Entry = { address: (locale: (typeof locales)[number]) => string; changedAt: Date | null };

/** The pages that stand for themselves, in both languages; the fixed ones in the first part. */
export async function sitemapPart(part: number, size = pagesInSitemap - fixedPages.length): Promise<string> {
  const found = await listPublicAddresses(part, size);
  const fixed = part === 0 ? fixedPages.map((page): Entry => entry(page, null)) : [];
  return document('urlset', [...fixed, ...found.map(toEntry)].flatMap(urlsOf).join(''));
}

/** Where the parts are; null while there is one. */
export function sitemapIndex(pages: number, size = pagesInSitemap - fixedPages.length): string | null {
  const parts = Math.ceil(pages / size);
  if (parts <= 1) return null;
  const lines = Array.from(
    { length: parts },
    (_, part) => `<sitemap><loc>${env().TRAADEN_URL}/sitemaps/${part}.xml</loc></sitemap>`,
  );
  return document('sitemapindex', lines.join(''));
}

export const emptySitemap = () => document('urlset', '');

const entryOf: Record<AddressKind, (address: PublicAddress) => Entry> = {
  plan: ({ slug, changedAt }) => entry('/strategy/plans/[plan]', changedAt, { plan: slug }),
  theme: ({ slug, changedAt }) => entry('/strategy/[theme]', changedAt, { theme: slug }),
  project: ({ slug, changedAt }) => entry('/projects/[slug]', changedAt, { slug }),
  proposals: ({ slug, changedAt }) => entry('/projects/[slug]/proposals', changedAt, { slug }),
  proposal: ({ slug, part, changedAt }) => entry('/projects/[slug]/proposals/[code]', changedAt, { slug, code: part }),
  hearing: ({ slug, part, changedAt }) => entry('/projects/[slug]/hearings/[phase]', changedAt, { slug, phase: part }),
  white_paper: ({ slug, part, changedAt }) =>
    entry('/projects/[slug]/hearings/[phase]/white-paper', changedAt, { slug, phase: part }),
  meeting: ({ slug, part, changedAt }) => entry('/projects/[slug]/meetings/[meeting]', changedAt, { slug, meeting: part }),
  news: ({ slug, part, changedAt }) => entry('/projects/[slug]/news/[post]', changedAt, { slug, post: part }),
  said_and_done: ({ slug, changedAt }) => entry('/projects/[slug]/said-and-done', changedAt, { slug }),
  note: ({ slug, part, changedAt }) => entry('/projects/[slug]/notes/[note]', changedAt, { slug, note: part }),
  summary: ({ slug, changedAt }) => entry('/summaries/[code]', changedAt, { code: slug }),
  decision: ({ slug, changedAt }) => entry('/decisions/[slug]', changedAt, { slug }),
};

const toEntry = (address: PublicAddress): Entry => entryOf[address.kind](address);

function entry<P extends Page>(page: P, changedAt: Date | null, ...params: PageParams<P>): Entry {
  return { changedAt, address: (locale) => escaped(`${env().TRAADEN_URL}${pathTo(locale, page, ...params)}`) };
}

function urlsOf({ address, changedAt }: Entry): string[] {
  const languages = locales.map((each) => `<xhtml:link rel="alternate" hreflang="${each}" href="${address(each)}"/>`).join('');
  const lastmod = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : '';
  return locales.map((locale) => `<url><loc>${address(locale)}</loc>${lastmod}${languages}</url>\n`);
}

function document(root: 'urlset' | 'sitemapindex', content: string): string {
  const links = root === 'urlset' ? ' xmlns:xhtml="http://www.w3.org/1999/xhtml"' : '';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"${links}>\n${content}</${root}>\n`;
}

const escaped = (address: string) => address.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
