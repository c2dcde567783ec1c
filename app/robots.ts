import type { MetadataRoute } from 'next';
import { connection } from 'next/server';
import { env } from '@/lib/platform/env';

/**
 * Search engines may read what everybody may read. A demonstration is kept out by the `noindex` of
 * its pages, which a crawler must be let in to see.
 */
export default async function robots(): Promise<MetadataRoute.Robots> {
  await connection();
  return {
    rules: {
      userAgent: '*',
      allow: ['/', '/api/share/'],
      disallow: ['/api/', '/arbejdsrum', '/en/workspace', '/partner', '/en/partner', '/delt/', '/en/shared/'],
    },
    sitemap: `${env().TRAADEN_URL}/sitemap.xml`,
  };
}
