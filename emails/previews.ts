import type { Locale } from '@/lib/i18n/locale';
import { textBlocks } from '@/lib/newsletters/newsletter-text';
import type { DigestProps } from './digest';
import type { MailSender } from './mail-template';
import { mailTexts } from './mail-texts';
import { byNews, type NewsFacts, newsLine, newsPurposes } from './news';
import type { NewsletterProps } from './newsletter';
import type { MailName, PropsOf } from './templates';

/** What a mail is shown with, state by state. Names, texts and codes are examples. */
type Previews = { [Name in MailName]: Record<string, (words: ExampleWords) => PropsOf<Name>> };

/** The words a preview is filled with: examples on the preview page, hostile ones in the tests. */
export type ExampleWords = {
  locale: Locale;
  /** An address of our own site. */
  at: (path: string) => string;
  title: string;
  longText: string;
  shortText: string;
  owner: string;
};

const newsPreviews = byNews(() => ({
  news: ({ at, title, shortText }: ExampleWords): NewsFacts => ({
    project: title,
    link: at('/projekter/solpark'),
    name: shortText,
    code: 'ND-7K4M-9Q',
    until: '15. 12.',
    changes: [{ what: 'place', before: shortText, after: title }],
  }),
}));

export const previews: Previews = {
  sign_in: {
    'known-browser': ({ at }) => ({ link: at('/log-ind/bekraeft?token=eksempel'), browser: 'Chrome, Windows', minutes: 10 }),
    'unknown-browser': ({ at }) => ({ link: at('/log-ind/bekraeft?token=eksempel'), browser: '', minutes: 10 }),
  },
  published: {
    proposal: (words) => ({ ...about(words), readers: 'all' }),
    comment: (words) => ({ ...about(words), kind: 'comment', readers: 'all' }),
    'survey-text': (words) => ({ ...about(words), kind: 'survey_text', readers: 'all' }),
    'for invited people': (words) => ({ ...about(words), kind: 'comment', readers: 'invited' }),
  },
  hidden: {
    'personal-details': (words) => ({ ...about(words), reason: 'personal_data', text: words.longText }),
    'off-topic': (words) => ({ ...about(words), kind: 'comment', reason: 'off_topic', text: words.shortText }),
  },
  answered: { proposal: (words) => ({ ...about(words), answer: words.longText, owner: words.owner }) },
  use_marked: {
    used: (words) => ({ ...about(words), use: 'used', reason: words.longText }),
    'partly-used': (words) => ({ ...about(words), use: 'partly_used', reason: words.longText }),
    'not-used': (words) => ({ ...about(words), use: 'not_used', reason: words.shortText }),
  },
  paper_row: {
    'with a change': (words) => ({ ...about(words), label: '12', remark: words.longText, places: '§ 5.3' }),
    'without a change': (words) => ({ ...about(words), label: 'S2', remark: words.shortText, places: '' }),
  },
  redacted: { 'personal details': (words) => ({ ...about(words), reason: 'personal_data', text: words.longText }) },
  returned: {
    'with a date': (words) => ({ ...about(words), reason: 'personal_data', text: words.longText, until: '15. 12.' }),
  },
  covered: { proposal: (words) => ({ ...about(words), other: 'ND-4X9Q-7A' }) },
  appeal_decided: {
    upheld: ({ at, longText }) => ({ link: at('/min-side'), code: 'ND-7K4M-9Q', outcome: 'upheld', answer: longText }),
    rejected: ({ at, longText }) => ({ link: at('/min-side'), code: 'ND-7K4M-9Q', outcome: 'rejected', answer: longText }),
    'of a block': ({ at, shortText }) => ({ link: at('/min-side'), code: '', outcome: 'upheld', answer: shortText }),
  },
  blocked: {
    'for a week': ({ at, longText }) => ({ link: at('/min-side'), reason: 'abuse', text: longText, until: '15. 12.' }),
  },
  block_lifted: { early: ({ at }) => ({ link: at('/min-side') }) },
  ...newsPreviews,
  project_invitation: {
    'to a project': ({ at, title, owner }) => ({
      project: title,
      owner,
      email: 'navn@eksempel.dk',
      link: at('/log-ind?returnTo=%2Findbudt%2Fsolpark'),
    }),
  },
  partner_summary: {
    'of the month': ({ at, title, owner }) => ({
      title,
      number: 4,
      owner,
      date: '1. 12.',
      link: at('/partner/udgaver/OP-7K4M-9Q'),
    }),
  },
  staff_reminders: {
    'all of it': ({ at, title }) => ({
      link: at('/arbejdsrum'),
      waiting: [
        { name: 'overdueCases', count: 12, first: ['ND-7K4M-9Q', 'ND-3F6G-7H'] },
        { name: 'overdueAppeals', count: 2, first: ['ND-9C4D-7W'] },
        { name: 'phasesOpening', count: 1, first: [title] },
        { name: 'phasesClosing', count: 1, first: [title] },
        { name: 'unansweredPhases', count: 1, first: [title] },
        { name: 'deadMails', count: 3, first: [] },
      ],
    }),
  },
  digest_daily: { short: (words) => digest(words, 1, 1), full: (words) => digest(words, 4, 5) },
  digest_weekly: { short: (words) => digest(words, 1, 2), full: (words) => digest(words, 6, 5) },
  newsletter: {
    sent: (words) => newsletter(words, false),
    test: (words) => newsletter(words, true),
  },
  guest_confirmation: {
    proposal: (words) => guestAsked(words, 'proposal'),
    'hearing reply': (words) => guestAsked(words, 'hearing_reply'),
  },
  co_author_invitation: {
    'by a citizen': ({ at, title }) => ({ link: at('/medforfatter/eksempel'), from: '', project: title, until: '15. 12.' }),
    'by name': ({ at, title, shortText }) => ({
      link: at('/medforfatter/eksempel'),
      from: shortText,
      project: title,
      until: '15. 12.',
    }),
  },
  newsletter_confirmation: {
    asked: ({ at, title }) => ({ about: title, link: at('/nyhedsbrev/bekraeft?token=eksempel'), days: 7 }),
  },
  report_settled: {
    kept: (words) => ({ ...reported(words), outcome: 'kept' }),
    changed: (words) => ({ ...reported(words), outcome: 'changed' }),
    hidden: (words) => ({ ...reported(words), outcome: 'hidden' }),
  },
  data_request: {
    'copy ready': (words) => ({ ...aboutData(words), about: { state: 'exportReady', hours: 24 } }),
    'erasure asked': (words) => ({ ...aboutData(words), about: { state: 'erasureAsked', until: '15. 12.' } }),
    answered: (words) => ({ ...aboutData(words), about: { state: 'answered', answer: words.longText, outcome: 'partly' } }),
  },
};

function digest({ locale, at, title, shortText }: ExampleWords, groups: number, lines: number): DigestProps {
  const t = mailTexts(locale);
  const facts = { project: title, link: at('/projekter/solpark'), name: shortText, code: 'ND-7K4M-9Q', until: '15. 12.' };
  const shown = newsPurposes.slice(0, lines).map((purpose) => ({ text: newsLine(t, purpose, facts), link: facts.link }));
  return {
    groups: Array.from({ length: groups }, (_, number) => ({ title: `${title} ${number + 1}`, lines: shown, more: number * 12 })),
    total: groups * lines + 12,
    groupsLeft: groups > 1 ? 3 : 0,
    centre: at('/min-side'),
  };
}

function newsletter({ at, title, shortText, longText }: ExampleWords, isTest: boolean): NewsletterProps {
  const text = `${longText}\n\n## ${shortText}\n\n- ${shortText}\n- ${at('/projekter/solpark')}\n\n${longText}`;
  return { title, about: title, blocks: textBlocks(text), link: at('/projekter/solpark/nyhedsbreve/1'), isTest };
}

function about({ at, title }: ExampleWords) {
  return { link: at('/vej/ND-7K4M-9Q'), kind: 'proposal', code: 'ND-7K4M-9Q', project: title } as const;
}

function reported({ at, title }: ExampleWords) {
  return { link: at('/rapporter/kvittering/RA-7K4M-9Q'), number: 'RA-7K4M-9Q', code: 'ND-7K4M-9Q', project: title } as const;
}

function aboutData({ at }: ExampleWords) {
  return { link: at('/min-side/data'), number: 'DS-7K4M-9Q' };
}

/** Friendly example words in a language. */
export function exampleWords(locale: Locale, origin: string, owner: string): ExampleWords {
  const words = locale === 'da' ? danish : english;
  return { locale, at: (path) => `${origin}${locale === 'en' ? '/en' : ''}${path}`, owner, ...words };
}

/** Who the previews are from, with every link a foot can have. */
export function exampleSender(words: ExampleWords, addressLines: readonly string[]): MailSender {
  const { locale, owner, at } = words;
  return {
    locale,
    owner,
    addressLines,
    home: at('/'),
    privacy: at('/privatliv'),
    preferences: at('/min-side'),
    stopAddress: at('/afmeld?token=eksempel'),
  };
}

const danish = {
  title: 'Eksempelby Solpark',
  shortText: 'Stien er med i planen',
  longText:
    'Tak for forslaget om en bænk ved stien.\n\nBænken er med i planen for 2027. Vi sætter den ved udsigten, hvor der er læ for vestenvinden.\n\nVi kan ikke sætte et bord op. Jorden er for blød der.',
};
const english = {
  title: 'Eksempelby Solar Park',
  shortText: 'The path is in the plan',
  longText:
    'Thank you for the proposal of a bench by the path.\n\nThe bench is in the plan for 2027. It will stand at the view, sheltered from the west wind.\n\nWe cannot put up a table. The ground is too soft there.',
};

function guestAsked({ at, title }: ExampleWords, kind: 'proposal' | 'hearing_reply') {
  return { link: at('/gaest/bekraeft/eksempel'), kind, code: 'ND-7K4M-9Q', project: title, days: 7 };
}
