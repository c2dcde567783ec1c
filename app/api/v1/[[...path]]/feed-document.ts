import { create } from 'xmlbuilder2';
import type { Locale } from '@/lib/i18n/locale';
import type { FeedSubject } from '@/lib/insight/open-request';
import { openBase, openLicence } from '@/lib/insight/open-terms';
import type { FeedEntry, OpenFeed } from '@/lib/insight/server/open-feed-queries';
import { env } from '@/lib/platform/env';
import { municipality } from '@/lib/platform/municipality';
import { type Texts, textsIn } from '@/lib/web/texts';

type Asked = { subject: FeedSubject; language: Locale };

/** A feed as Atom (RFC 4287). All words are plain text: nothing anybody wrote is read as markup. */
export function openFeedDocument({ name, url, entries }: OpenFeed, { subject, language }: Asked): string {
  const t = textsIn(language, 'openData');
  const path = subject ? `/${subject.of}/${encodeURIComponent(subject.key)}/feed.atom` : '/feed.atom';
  const self = `${env().TRAADEN_URL}${openBase}${path}`;
  const host = new URL(env().TRAADEN_URL).hostname;
  const feed = {
    '@xmlns': 'http://www.w3.org/2005/Atom',
    '@xml:lang': language,
    id: self,
    title: name ? t('feed.titleOf', { name: name[language] }) : t('feed.title', { municipality: municipality().name }),
    updated: (entries[0]?.at ?? new Date(0)).toISOString(),
    rights: openLicence.name,
    author: { name: municipality().name },
    link: [
      { '@rel': 'self', '@type': 'application/atom+xml', '@href': language === 'da' ? self : `${self}?language=${language}` },
      { '@rel': 'alternate', '@type': 'text/html', '@hreflang': language, '@href': url[language] },
      { '@rel': 'license', '@href': openLicence.url },
    ],
    entry: entries.map((entry) => toEntry(entry, { t, language, host })),
  };
  // Characters XML cannot hold, which some old text may have, are left out.
  return create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '' }, { feed }).end({ prettyPrint: true });
}

function toEntry(entry: FeedEntry, { t, language, host }: { t: Texts; language: Locale; host: string }) {
  const words = wordsOf(entry, t, language);
  return {
    '@xml:lang': words.language,
    id: `tag:${host},2026:${entry.id}`,
    title: { '@type': 'text', '#': words.title },
    updated: entry.at.toISOString(),
    published: entry.at.toISOString(),
    category: { '@term': entry.what === 'contribution' ? entry.kind : entry.what },
    link: { '@rel': 'alternate', '@type': 'text/html', '@href': entry.url[language] },
    ...(words.text && { content: { '@type': 'text', '#': words.text } }),
  };
}

function wordsOf(entry: FeedEntry, t: Texts, language: Locale): { title: string; text: string; language: Locale } {
  const project = entry.project[language];
  if (entry.what !== 'contribution') {
    const title = t(`feed.${entry.what}`, { title: entry.title[language], project });
    return { title, text: entry.text[language], language };
  }
  const kind = t(`feed.kinds.${entry.kind}`);
  const title =
    entry.title === null ? t('feed.said', { kind, project }) : t('feed.proposed', { kind, title: entry.title, project });
  return { title, text: entry.text, language: entry.language };
}
