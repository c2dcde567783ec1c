import { plainDate } from '@/lib/i18n/dates';
import type { Locale } from '@/lib/i18n/locale';
import { composeRows } from './compose-rows';
import type { Block, PaperDocument, PaperSection } from './paper-document';
import type { PaperTexts } from './paper-texts';
import { type PaperWords, replyLabel, type WhitePaperContent } from './white-paper';

/**
 * A white paper as a document: sections, headings, paragraphs and tables, for every writer the same. The frame is said in
 * the language asked for; what officers and citizens wrote stays as they wrote it.
 */
export function composePaper(content: WhitePaperContent, words: PaperWords, t: PaperTexts, locale: Locale): PaperDocument {
  const timely = content.rows.filter(({ list }) => list === 'timely');
  const late = content.rows.filter(({ list }) => list === 'late');
  const sections: PaperSection[] = [
    { key: 'hearing', heading: t('sections.hearing'), blocks: hearingBlocks(content, t, locale) },
    { key: 'summary', heading: t('sections.summary'), blocks: summaryBlocks(content, t) },
    { key: 'topics', heading: t('sections.topics'), blocks: topicBlocks(content, t) },
    { key: 'rows', heading: t('sections.rows'), isWide: true, blocks: composeRows(timely, content, words, t) },
    { key: 'objections', heading: t('sections.objections'), blocks: objectionBlocks(content, t, locale) },
    { key: 'changes', heading: t('sections.changes'), blocks: changeBlocks(content, t) },
    { key: 'replies', heading: t('sections.replies'), blocks: replyBlocks(timely, words, t) },
    { key: 'minutes', heading: t('sections.minutes'), blocks: minutesBlocks(content, t, locale) },
    {
      key: 'late',
      heading: t('sections.late'),
      isWide: true,
      blocks:
        late.length === 0
          ? [{ kind: 'text', text: t('noLate') }]
          : [...composeRows(late, content, words, t), ...replyBlocks(late, words, t)],
    },
  ];
  return {
    lang: locale,
    title: content.title,
    author: content.municipality,
    note: content.isExample ? t('example') : null,
    footer: t('footer', { title: content.title, version: content.version, status: t(`status.${content.status}`) }),
    facts: [
      [t('facts.municipality'), content.municipality],
      [t('facts.department'), content.department],
      [t('facts.caseNumber'), content.caseNumber ?? t('facts.noCaseNumber')],
      [t('facts.date'), plainDate(content.date, locale)],
      [t('facts.version'), t('facts.versionOf', { number: content.version, status: t(`status.${content.status}`) })],
    ],
    sections,
  };
}

const shown = ({ generated, adjusted }: WhitePaperContent['texts']['hearing']) => adjusted ?? generated;

function hearingBlocks(content: WhitePaperContent, t: PaperTexts, locale: Locale): Block[] {
  const { hearing, parties } = content;
  const silent = parties.filter(({ outcome }) => outcome === 'no_remarks').map(({ name }) => name);
  return [
    { kind: 'text', text: shown(content.texts.hearing) },
    ...(hearing.documents.length > 0
      ? [{ kind: 'heading', level: 3, text: t('heard') } as const, { kind: 'list', items: hearing.documents } as const]
      : []),
    ...(hearing.minority
      ? [{ kind: 'heading', level: 3, text: t('minority') } as const, { kind: 'text', text: hearing.minority } as const]
      : []),
    { kind: 'heading', level: 3, text: t('parties') },
    parties.length === 0
      ? { kind: 'text', text: t('noParties') }
      : {
          kind: 'table',
          caption: t('parties'),
          columns: [t('partyColumns.name'), t('partyColumns.kind'), t('partyColumns.sentOn'), t('partyColumns.outcome')],
          rows: parties.map(({ name, kind, sentOn, outcome }) => [
            name,
            t(`partyKinds.${kind}`),
            sentOn ? plainDate(sentOn, locale) : t('notSent'),
            t(`outcomes.${outcome ?? 'none'}`),
          ]),
        },
    ...(silent.length > 0 ? [{ kind: 'text', text: t('silent', { names: silent.join(', ') }) } as const] : []),
  ];
}

function summaryBlocks(content: WhitePaperContent, t: PaperTexts): Block[] {
  return [
    { kind: 'text', text: shown(content.texts.summary) },
    { kind: 'heading', level: 3, text: t('assessment') },
    { kind: 'text', text: content.assessment ?? t('noAssessment') },
  ];
}

function topicBlocks({ topics, rows, changes }: WhitePaperContent, t: PaperTexts): Block[] {
  if (topics.length === 0) return [{ kind: 'text', text: t('noTopicsYet') }];
  return topics.flatMap(({ name, resume, remark }, index): Block[] => {
    const labels = rows.filter((row) => row.topics.includes(name)).map(replyLabel);
    const caused = changes.filter(({ causes }) => causes.some((label) => labels.includes(label)));
    return [
      { kind: 'heading', level: 3, text: t('topicHeading', { number: index + 1, name, replies: labels.join(', ') || '–' }) },
      { kind: 'text', label: t('resume'), text: resume || t('notWritten') },
      { kind: 'text', label: t('remark'), text: remark || t('notWritten') },
      {
        kind: 'text',
        label: t('changesOfTopic'),
        text:
          caused.length === 0
            ? t('noChange')
            : caused.map(({ number, part, place }) => t('changeNamed', { number, part: t(`parts.${part}`), place })).join('\n'),
      },
    ];
  });
}

function objectionBlocks({ objections }: WhitePaperContent, t: PaperTexts, locale: Locale): Block[] {
  if (objections.length === 0) return [{ kind: 'text', text: t('noObjections') }];
  return [
    {
      kind: 'table',
      caption: t('sections.objections'),
      columns: [t('columns.number'), t('columns.authority'), t('columns.settlement'), t('columns.reason')],
      rows: objections.map(({ reply, organisation, settlement, reason, settledOn }) => [
        reply,
        organisation ?? '–',
        settlement && settledOn ? t(`settlements.${settlement}`, { date: plainDate(settledOn, locale) }) : t('standing'),
        reason ?? '–',
      ]),
    },
  ];
}

function changeBlocks({ changes, rehearing }: WhitePaperContent, t: PaperTexts): Block[] {
  return [
    changes.length === 0
      ? { kind: 'text', text: t('noChanges') }
      : {
          kind: 'table',
          caption: t('sections.changes'),
          columns: [t('columns.number'), t('columns.place'), t('columns.old'), t('columns.new'), t('columns.causes')],
          rows: changes.map(({ number, part, place, oldText, newText, causes }) => [
            String(number),
            `${t(`parts.${part}`)}: ${place}`,
            oldText || t('nothingBefore'),
            newText || t('goesOut'),
            causes.join(', ') || '–',
          ]),
        },
    ...(rehearing
      ? [
          {
            kind: 'text',
            label: t('meaning'),
            text: `${t(rehearing.needed ? 'rehearing' : 'noRehearing')}\n${rehearing.why}`,
          } as const,
        ]
      : []),
  ];
}

function replyBlocks(rows: WhitePaperContent['rows'], words: PaperWords, t: PaperTexts): Block[] {
  if (rows.length === 0) return [{ kind: 'text', text: t('noReplies') }];
  return rows.flatMap((row): Block[] => {
    const text = words.get(row.code)?.text;
    return [
      { kind: 'heading', level: 3, text: t('replyHeading', { label: replyLabel(row), code: row.code }) },
      text ? { kind: 'text', quoted: true, lang: row.language, text } : { kind: 'text', text: t(`notGiven.${row.standing}`) },
    ];
  });
}

function minutesBlocks({ meetings }: WhitePaperContent, t: PaperTexts, locale: Locale): Block[] {
  if (meetings.length === 0) return [{ kind: 'text', text: t('noMeetings') }];
  return meetings.flatMap(({ title, on, place, minutes }): Block[] => [
    { kind: 'heading', level: 3, text: title },
    { kind: 'text', text: [plainDate(on, locale), place].filter(Boolean).join(', ') },
    { kind: 'text', text: minutes ?? t('noMinutes') },
  ]);
}
