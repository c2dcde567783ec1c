import { plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import type { SummaryBlock } from '@/lib/insight/summary-content';
import type { VersionContent } from '@/lib/insight/summary-version';
import type { VersionDifference } from '@/lib/insight/version-differences';
import { citation, versionTexts } from '@/lib/insight/version-texts';
import type { Block, PaperDocument, PaperSection } from './paper-document';
import { cellText, figureText } from './summary-cells';
import { tableMarks } from './table-marks';

/** Where a version stands and its hash: what a file says beside what was frozen. */
export type VersionPlace = { sha256: string; address: string };

/** A frozen summary as a document, for every writer the same. Each block is a section; texts between stand in the one before. */
export function composeSummaryVersion(content: VersionContent, place: VersionPlace, locale: Locale): PaperDocument {
  const t = versionTexts[locale];
  return {
    lang: locale,
    title: content.title[locale],
    author: content.municipality,
    note: content.isExample ? t('example') : null,
    footer: t('footer', { number: content.number, code: content.code, hash: place.sha256 }),
    facts: [
      [t('facts.of'), content.ofTitle[locale]],
      ...(content.limitedTo ? ([[t('facts.limitedTo'), content.limitedTo[locale]]] satisfies [string, string][]) : []),
      [t('facts.period'), periodText(content, locale)],
      [t('facts.version'), t('versionOf', { number: content.number, date: plainDate(content.date, locale) })],
    ],
    sections: [...changeSection(content, locale), ...partSections(content, locale), citeSection(content, place, locale)],
  };
}

export function periodText({ from, to }: Pick<VersionContent, 'from' | 'to'>, locale: Locale): string {
  const t = versionTexts[locale];
  if (!from) return t('untilOnly', { to: plainDate(to, locale) });
  return t('fromTo', { from: plainDate(from, locale), to: plainDate(to, locale) });
}

function changeSection({ change }: VersionContent, locale: Locale): PaperSection[] {
  if (!change) return [];
  const t = versionTexts[locale];
  const rows = change.differences.map(({ what, before, after }) => [
    what[locale],
    differenceText(before, locale),
    differenceText(after, locale),
  ]);
  return [
    {
      key: 'change',
      heading: t('change.heading', { number: change.since.number }),
      blocks: [
        { kind: 'text', label: t('change.reason'), text: change.reason[locale] },
        rows.length === 0
          ? { kind: 'text', text: t('change.none') }
          : {
              kind: 'table',
              caption: t('change.caption'),
              columns: [t('change.what'), t('change.before'), t('change.after')],
              rows,
              numbers: [1, 2],
            },
      ],
    },
  ];
}

/** A number of a version before or after, as the list of differences says it. */
export function differenceText(value: VersionDifference['before'], locale: Locale): string {
  return value === 'absent' ? versionTexts[locale]('change.absent') : cellText(value, { unit: 'number' }, locale);
}

function partSections({ parts }: VersionContent, locale: Locale): PaperSection[] {
  const t = versionTexts[locale];
  const sections: PaperSection[] = [];
  for (const part of parts) {
    if (part.kind === 'block')
      sections.push({ key: part.block.id, heading: part.block.heading[locale], blocks: blockParts(part.block, locale) });
    else {
      const text: Block = { kind: 'text', text: part.text[locale] };
      const last = sections.at(-1);
      if (last) last.blocks.push(text);
      else sections.push({ key: 'preface', heading: t('preface'), blocks: [text] });
    }
  }
  return sections;
}

function blockParts({ lede, figures, tables, method, empty }: SummaryBlock, locale: Locale): Block[] {
  const t = versionTexts[locale];
  return [
    { kind: 'text', text: lede[locale] },
    ...(empty ? [{ kind: 'text', text: empty[locale] } as const] : []),
    ...(figures.length > 0
      ? [
          {
            kind: 'table' as const,
            caption: t('figures'),
            columns: [t('figure'), t('value'), t('counts')],
            rows: figures.map((figure) => [figure.label[locale], figureText(figure, locale), figure.counts[locale]]),
            numbers: [1],
          },
        ]
      : []),
    ...tables.flatMap(({ caption, counts, columns, rows, notes, chart }): Block[] => [
      { kind: 'heading', level: 3, text: caption[locale] },
      { kind: 'text', text: counts[locale] },
      {
        kind: 'table',
        caption: caption[locale],
        columns: columns.map(({ label }) => label[locale]),
        rows: rows.map(({ cells }) => columns.map((column, index) => cellText(cells[index] ?? null, column, locale))),
        numbers: columns.flatMap(({ unit }, index) => (unit === 'words' ? [] : [index])),
        ...withMarks(tableMarks({ chart, columns, rows })),
      },
      ...notes.map((note): Block => ({ kind: 'text', text: note[locale] })),
    ]),
    ...(method.length > 0
      ? [{ kind: 'text', label: t('method'), text: method.map((each) => each[locale]).join('\n\n') } as const]
      : []),
  ];
}

const withMarks = (drawn: ReturnType<typeof tableMarks>) => (drawn ? { drawn } : {});

function citeSection(content: VersionContent, { sha256, address }: VersionPlace, locale: Locale): PaperSection {
  const t = versionTexts[locale];
  return {
    key: 'cite',
    heading: t('cite.heading'),
    blocks: [
      { kind: 'text', text: citation({ ...content, sha256 }, address, locale) },
      { kind: 'text', text: t('cite.check') },
      { kind: 'text', text: t('cite.words') },
    ],
  };
}
