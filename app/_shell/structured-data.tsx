import { env } from '@/lib/platform/env';

type StructuredDataProps = { data: object };

/** What a page is about, for search engines (schema.org). It is data and runs nothing, so that no policy has to let it. */
export function StructuredData({ data }: StructuredDataProps) {
  const json = JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing can end the element
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** Whole addresses: what leaves the page stands for itself. */
export const wholeAddress = (path: string) => `${env().TRAADEN_URL}${path}`;

type Step = { name: string; path: string };

/** The way to a page, the front page first. */
export function breadcrumbs(steps: Step[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: wholeAddress(path),
    })),
  };
}
