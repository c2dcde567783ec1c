import type { Use } from '@/lib/contributions/contribution-views';
import { plainDate } from '@/lib/i18n/dates';
import { type ShownCount, suppressOverlappingGroups, suppressSmallTotal } from '@/lib/statistics/small-groups';
import type { NotePart } from './note';
import { danishNote as t } from './note-texts';
import type { ChangedPart } from './white-paper';

export const saidKinds = ['proposal', 'comment', 'hearing_reply', 'survey_text', 'addition'] as const;
export type SaidKind = (typeof saidKinds)[number];

/** How many persons took part, as they may be told. They overlap: one person can do all three. */
export type Turnout = {
  persons: ShownCount;
  contributors: ShownCount;
  supporters: ShownCount;
  voters: ShownCount;
  /** Answers to surveys, counted by themselves: nobody knows who gave them. */
  answers: ShownCount;
};

/** How people were involved in a project or one of its phases, and what came of it. Public contributions alone are counted. */
export type Involvement = {
  phases: { title: string; opensOn: string; closesOn: string; isHearing: boolean }[];
  parties: { invited: number; answered: number; silent: number };
  meetings: { title: string; on: string; place: string | null }[];
  said: Record<SaidKind, number>;
  turnout: Turnout;
  topics: { name: string; count: number }[];
  /** Public contributions nobody has placed under a topic. */
  unsorted: number;
  answered: number;
  uses: { use: Use; count: number }[];
  changes: { part: ChangedPart; place: string; newText: string }[];
  gate: {
    affectsLocals: boolean;
    finishedPhases: number;
    openObjections: number;
    exception: { official: string; reason: string; on: string } | null;
  };
};

export type Counted = { persons: number; contributors: number; supporters: number; voters: number; answers: number };

/** Counts of persons without the ones that would tell of a few. */
export function shownTurnout({ persons, contributors, supporters, voters, answers }: Counted): Turnout {
  const [shownContributors = null, shownSupporters = null, shownVoters = null] = suppressOverlappingGroups(
    [contributors, supporters, voters],
    persons,
  );
  return {
    persons: suppressSmallTotal(persons),
    contributors: shownContributors,
    supporters: shownSupporters,
    voters: shownVoters,
    answers: suppressSmallTotal(answers),
  };
}

/** Who was asked, how many took part, what they said and what changed because of it: the paragraph every paper of it holds. */
export function involvementText(involvement: Involvement): string {
  const isAsked = involvement.phases.length > 0 || saidKinds.some((kind) => involvement.said[kind] > 0);
  const told = isAsked ? [howMany(involvement), whatSaid(involvement), whatChanged(involvement)] : [];
  return [howAsked(involvement), ...told, gateText(involvement)].filter((paragraph) => paragraph !== '').join('\n\n');
}

/** The rule that people who live there are involved before a decision: how it is met, or that it is not yet. */
export function gateText({ gate }: Involvement): string {
  const { affectsLocals, finishedPhases, openObjections, exception } = gate;
  const standing = !affectsLocals
    ? t('gate.notAsked')
    : finishedPhases > 0
      ? t('gate.met', { phases: finishedPhases })
      : exception
        ? t('gate.excepted', { official: exception.official, date: plainDate(exception.on, 'da'), reason: exception.reason })
        : t('gate.shut');
  return openObjections > 0 ? `${standing} ${t('gate.objections', { count: openObjections })}` : standing;
}

/** How many persons took part and by what, in a sentence. */
export function turnoutText({ turnout }: Pick<Involvement, 'turnout'>): string {
  const { persons, contributors, supporters, voters, answers } = turnout;
  const ways = [
    contributors === null ? '' : t('turnout.contributors', { count: contributors }),
    supporters === null ? '' : t('turnout.supporters', { count: supporters }),
    voters === null ? '' : t('turnout.voters', { count: voters }),
  ].filter(Boolean);
  return [
    persons === null ? t('turnout.few') : t('turnout.persons', { count: persons }),
    ways.length > 0 ? t('turnout.ways', { ways: ways.join(', ') }) : '',
    answers === null ? '' : t('turnout.answers', { count: answers }),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The topics by how much was said of them; nothing where nobody has sorted anything. */
export function topicTable({ topics, unsorted }: Pick<Involvement, 'topics' | 'unsorted'>): NotePart[] {
  const spoken = [...topics].sort((one, other) => other.count - one.count).filter(({ count }) => count > 0);
  if (spoken.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('topics.caption'),
      columns: [t('topics.topic'), t('topics.count')],
      rows: [
        ...spoken.map(({ name, count }) => [name, String(count)]),
        ...(unsorted > 0 ? [[t('topics.unsorted'), String(unsorted)]] : []),
      ],
    },
  ];
}

function howAsked({ phases, parties, meetings }: Involvement): string {
  const asked = phases.map(({ title, opensOn, closesOn, isHearing }) =>
    t(isHearing ? 'asked.hearing' : 'asked.phase', { title, from: plainDate(opensOn, 'da'), to: plainDate(closesOn, 'da') }),
  );
  const invited =
    parties.invited > 0
      ? [t('asked.parties', { invited: parties.invited, answered: parties.answered, silent: parties.silent })]
      : [];
  const met = meetings.map(({ title, on, place }) =>
    place
      ? t('asked.meetingAt', { title, date: plainDate(on, 'da'), place })
      : t('asked.meeting', { title, date: plainDate(on, 'da') }),
  );
  return [...(asked.length > 0 ? asked : [t('asked.nobody')]), ...met, ...invited].join('\n');
}

function howMany(involvement: Involvement): string {
  const { said } = involvement;
  const kinds = saidKinds.filter((kind) => said[kind] > 0).map((kind) => t(`said.${kind}`, { count: said[kind] }));
  return [kinds.length > 0 ? t('said.all', { kinds: kinds.join(', ') }) : t('said.nothing'), turnoutText(involvement)].join(' ');
}

function whatSaid({ topics }: Involvement): string {
  const spoken = [...topics].sort((one, other) => other.count - one.count).filter(({ count }) => count > 0);
  if (spoken.length === 0) return '';
  return t('topics.sentence', {
    topics: spoken.map(({ name, count }) => t('topics.one', { name, count })).join(', '),
  });
}

function whatChanged({ changes, uses, answered, said }: Involvement): string {
  if (saidKinds.every((kind) => said[kind] === 0)) return '';
  const used = uses.filter(({ count }) => count > 0).map(({ use, count }) => t(`uses.${use}`, { count }));
  return [
    changes.length > 0
      ? t('changed.some', { places: changes.map(({ part, place }) => `${t(`parts.${part}`)}: ${place}`).join('; ') })
      : '',
    used.length > 0 ? t('changed.uses', { uses: used.join(', ') }) : '',
    answered > 0 ? t('changed.answered', { count: answered }) : '',
    changes.length === 0 && used.length === 0 ? t('changed.nothing') : '',
  ]
    .filter(Boolean)
    .join(' ');
}
