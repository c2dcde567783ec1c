import type { DecisionOutcome } from '@/lib/decisions/decision';
import { plainDate } from '@/lib/i18n/dates';
import type { Page } from '@/lib/i18n/paths';
import type { ProjectStatus } from '@/lib/projects/project-status';
import { amount, figure } from './money';
import type { GeneratedSection, NoteLink, NotePart, SectionOf, ThemeState } from './note';
import { danishNote as t } from './note-texts';

export const attentionKinds = [
  'overdue',
  'gateShut',
  'objections',
  'themeWithoutInput',
  'withoutEffect',
  'withoutEvaluation',
] as const;
export type AttentionKind = (typeof attentionKinds)[number];

/** Something that needs attention, and where to do something about it. */
export type Attention = { kind: AttentionKind; title: string; count: number; page: Page; params: Record<string, string> };

export type BoardProject = {
  slug: string;
  title: string;
  status: ProjectStatus;
  /** The open phase, or the next one. */
  phase: { title: string; opensOn: string; closesOn: string; isOpen: boolean } | null;
  sent: number;
  answered: number;
};

/** What the appendix to the board's agenda is made of: the whole plan as it stands, and what is new since the last one. */
export type BoardFacts = {
  plan: { title: string };
  /** The latest frozen appendix before this meeting. */
  earlier: { meetingOn: string; date: string; number: number; themes: ThemeState[] } | null;
  themes: (ThemeState & { slug: string; list: BoardProject[] })[];
  attention: Attention[];
  /** Since the earlier appendix, or all there are where this is the first. */
  decisions: { slug: string; title: string; project: string; committee: string; on: string; outcome: DecisionOutcome }[];
  effects: { project: string; indicator: string; before: number; after: number; unit: string; measuredOn: string }[];
  pools: { ref: string; text: string; committee: string | null; amountDkk: number; grantedDkk: number }[];
};

/** The sections of the standing appendix under item 4 of the executive board's agenda. */
export function boardAppendix(facts: BoardFacts): GeneratedSection<SectionOf<'board_appendix'>>[] {
  const { attention, decisions, effects } = facts;
  return [
    { key: 'since', generated: sinceText(facts) },
    { key: 'themes', generated: '', parts: [themeTable(facts), ...facts.themes.flatMap(themeParts)] },
    {
      key: 'attention',
      generated: attention.length > 0 ? t('board.attention', { count: attention.length }) : t('board.noAttention'),
      parts: attention.length > 0 ? [{ kind: 'links', items: attention.map(attentionLink) }] : [],
    },
    {
      key: 'decisions',
      generated: decisions.length > 0 ? '' : t('board.noDecisions'),
      parts:
        decisions.length > 0
          ? [
              {
                kind: 'links',
                items: decisions.map(({ slug, title, project, committee, on, outcome }) => ({
                  text: t('board.decision', {
                    title,
                    project,
                    committee,
                    date: plainDate(on, 'da'),
                    outcome: t(`outcomes.${outcome}`),
                  }),
                  page: '/decisions/[slug]',
                  params: { slug },
                })),
              },
            ]
          : [],
    },
    { key: 'effects', generated: effects.length > 0 ? '' : t('board.noEffects'), parts: effectTable(effects) },
    { key: 'pools', generated: poolText(facts), parts: poolTable(facts) },
    { key: 'assessment', generated: '' },
  ];
}

/** What an appendix says of each theme, kept with it so that the next one can tell the difference. */
export function themeStates({ themes }: BoardFacts): ThemeState[] {
  return themes.map(({ slug: _slug, list: _list, ...state }) => state);
}

/** A line for each theme: what has come since the appendix before this one. */
export function sinceLines(themes: readonly ThemeState[], earlier: readonly ThemeState[]): string[] {
  return themes.map((theme) => {
    const before = earlier.find(({ ref, title }) => ref === theme.ref && title === theme.title);
    if (!before) return t('board.newTheme', { ref: theme.ref, title: theme.title });
    const grown = (['sent', 'answered', 'used', 'decisions', 'effects', 'projects'] as const)
      .map((what) => ({ what, count: theme[what] - before[what] }))
      .filter(({ count }) => count !== 0)
      .map(({ what, count }) => t(`board.grown.${what}`, { count, sign: count > 0 ? '+' : '−', amount: Math.abs(count) }));
    return t('board.sinceTheme', {
      ref: theme.ref,
      title: theme.title,
      grown: grown.length > 0 ? grown.join(', ') : t('board.nothingNew'),
    });
  });
}

function sinceText({ earlier, themes }: BoardFacts): string {
  if (!earlier) return t('board.first');
  const said = t('board.since', { date: plainDate(earlier.meetingOn, 'da'), number: earlier.number });
  return [said, ...sinceLines(themes, earlier.themes)].join('\n');
}

function themeTable({ themes }: BoardFacts): NotePart {
  const columns = ['projects', 'sent', 'answered', 'used', 'decisions', 'effects'] as const;
  return {
    kind: 'table',
    caption: t('board.themesCaption'),
    columns: [t('board.columns.theme'), ...columns.map((column) => t(`board.columns.${column}`))],
    rows: themes.map((theme) => [`${theme.ref} ${theme.title}`, ...columns.map((column) => String(theme[column]))]),
  };
}

function themeParts({ ref, title, list }: BoardFacts['themes'][number]): NotePart[] {
  return [
    { kind: 'heading', level: 3, text: `${ref} ${title}`, lang: 'da' },
    list.length === 0
      ? { kind: 'text', text: t('board.noProjects') }
      : {
          kind: 'table',
          caption: t('board.projectsCaption', { title }),
          columns: (['project', 'status', 'phase', 'sent', 'answered'] as const).map((column) => t(`board.columns.${column}`)),
          rows: list.map(({ title: project, status, phase, sent, answered }) => [
            project,
            t(`statuses.${status}`),
            phase
              ? t(phase.isOpen ? 'board.openPhase' : 'board.nextPhase', {
                  title: phase.title,
                  date: plainDate(phase.isOpen ? phase.closesOn : phase.opensOn, 'da'),
                })
              : t('board.noPhase'),
            String(sent),
            String(answered),
          ]),
        },
  ];
}

function attentionLink({ kind, title, count, page, params }: Attention): NoteLink {
  return { text: t(`board.attentions.${kind}`, { title, count }), page, params };
}

function effectTable(effects: BoardFacts['effects']): NotePart[] {
  if (effects.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('effects.caption'),
      columns: [
        t('effects.indicator'),
        t('board.columns.project'),
        t('effects.before'),
        t('effects.after'),
        t('effects.measured'),
      ],
      rows: effects.map(({ project, indicator, before, after, unit, measuredOn }) => [
        indicator,
        project,
        `${figure(before)} ${unit}`,
        `${figure(after)} ${unit}`,
        plainDate(measuredOn, 'da'),
      ]),
    },
  ];
}

function poolText({ pools }: BoardFacts): string {
  if (pools.length === 0) return t('board.noPools');
  const sum = (of: 'amountDkk' | 'grantedDkk') => pools.reduce((all, pool) => all + pool[of], 0);
  return t('board.pools', { amount: amount(sum('amountDkk')), granted: amount(sum('grantedDkk')) });
}

function poolTable({ pools }: BoardFacts): NotePart[] {
  if (pools.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: t('board.poolsCaption'),
      columns: (['pool', 'committee', 'amount', 'granted'] as const).map((column) => t(`board.columns.${column}`)),
      rows: pools.map(({ text, committee, amountDkk, grantedDkk }) => [
        text,
        committee ?? t('board.noCommittee'),
        amount(amountDkk),
        amount(grantedDkk),
      ]),
    },
  ];
}
