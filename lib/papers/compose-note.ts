import { plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { type PageParams, pathTo } from '@/lib/i18n/paths';
import type { NoteContent, NoteLink, NotePart, NoteSection, NoteWords } from './note';
import type { Block, PaperDocument } from './paper-document';
import type { PaperTexts } from './paper-texts';

type Setting = {
  t: PaperTexts;
  locale: Locale;
  /** Before the address of a page: nothing on a page, our own site in a file. */
  origin?: string;
};

/**
 * A note as a document, for every writer the same. The frame is said in the language asked for; what stands in it is Danish,
 * the language it was written in.
 */
export function composeNote(content: NoteContent, words: NoteWords, setting: Setting): PaperDocument {
  const { t, locale } = setting;
  const version = content.version === 0 ? t('draft') : t('versionOf', { number: content.version });
  return {
    lang: locale,
    title: content.title,
    author: content.municipality,
    note: content.isExample ? t('example') : null,
    footer: `${content.title} · ${version}`,
    facts: [
      [t('facts.municipality'), content.municipality],
      [t('facts.department'), content.department],
      [t('facts.caseNumber'), content.caseNumber ?? t('facts.noCaseNumber')],
      ...content.facts.map(({ key, value }): [string, string] => [t(`facts.${key}`), value]),
      [t('facts.date'), plainDate(content.date, locale)],
      [t('facts.version'), version],
    ],
    sections: content.sections.map((section) => ({
      key: section.key,
      heading: t(`sections.${content.kind}.${section.key}`),
      blocks: blocksOf(section, content, words, setting),
    })),
  };
}

/** What a section says: an officer's words, or the generated ones. */
export function textOf({ text }: NoteSection): string {
  return text.adjusted ?? text.generated;
}

function blocksOf(section: NoteSection, content: NoteContent, words: NoteWords, setting: Setting): Block[] {
  const text = textOf(section);
  const parts = section.parts.flatMap((part) => setPart(part, words, setting));
  if (text !== '') return [{ kind: 'text', text }, ...parts];
  if (parts.length > 0) return parts;
  return [
    {
      kind: 'text',
      text: setting.t(content.kind === 'agenda_item' && section.key === 'decision' ? 'notDecided' : 'notWritten'),
    },
  ];
}

function setPart(part: NotePart, words: NoteWords, setting: Setting): Block[] {
  switch (part.kind) {
    case 'links':
      return [{ kind: 'links', items: part.items.map((item) => ({ text: item.text, href: addressOf(item, setting) })) }];
    case 'quotes':
      return part.codes.flatMap((code): Block[] => {
        const said = words.get(code);
        const link: Block = {
          kind: 'links',
          items: [{ text: setting.t('readWhole', { code }), href: addressOf(contribution(code), setting) }],
        };
        return said
          ? [{ kind: 'text', label: said.title ?? undefined, text: said.text, quoted: true }, link]
          : [{ kind: 'text', text: setting.t('notGiven', { code }) }];
      });
    case 'supported':
      return [
        {
          kind: 'links',
          items: part.rows.map(({ code, supports }) => ({
            text: setting.t('supports', { title: words.get(code)?.title ?? code, count: supports }),
            href: addressOf(contribution(code), setting),
          })),
        },
      ];
    default:
      return [part];
  }
}

const contribution = (code: string): NoteLink => ({ text: code, page: '/path/[code]', params: { code } });

function addressOf({ page, params, anchor }: NoteLink, { locale, origin = '' }: Setting): string {
  const path = pathTo(locale, page, ...([params] as unknown as PageParams<typeof page>));
  return `${origin}${path}${anchor ? `#${anchor}` : ''}`;
}
