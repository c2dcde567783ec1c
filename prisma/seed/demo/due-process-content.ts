import type { HidingReason } from '@/lib/contributions/contribution';
import { demonstrationPeople } from '@/lib/identity/people';
import type { Outcome } from '@/lib/moderation/case';
import { citizenId } from './people';

export type ExampleDecision = {
  author: string;
  kind: 'proposal' | 'comment';
  title?: string;
  text: string;
  daysAgo: number;
  outcome: Exclude<Outcome, 'published'>;
  reason: HidingReason | null;
  /** To the author. */
  words: string | null;
  /** Of a redaction: what was written. */
  original?: string;
  appeal?: { text: string; daysAgo: number; answer?: { outcome: 'upheld' | 'rejected'; text: string; daysAgo: number } };
};

/** One of each outcome in Eksempelby Solpark, an appeal that waits, one rejected and one upheld. */
export const exampleDecisions: readonly ExampleDecision[] = [
  {
    author: citizenId(21),
    kind: 'comment',
    text: 'Hækken mod vest bør være høj. ⟦fjernet af kommunen: personoplysning⟧ har altid klaget over udsigten, men en høj hæk er bedst for alle.',
    original:
      'Hækken mod vest bør være høj. Eksempelnaboen i nummer 4 har altid klaget over udsigten, men en høj hæk er bedst for alle.',
    daysAgo: 6,
    outcome: 'redacted',
    reason: 'personal_data',
    words: 'Vi viser din kommentar, men har fjernet ordene om en bestemt nabo.',
  },
  {
    author: demonstrationPeople.citizen,
    kind: 'proposal',
    title: 'En bom ved indkørslen',
    text: 'Sæt en bom ved indkørslen. Eksempelgården bruger den som genvej hver dag.',
    daysAgo: 3,
    outcome: 'returned',
    reason: 'personal_data',
    words: 'Forslaget er godt. Tag sætningen om den bestemte gård ud, så viser vi det.',
  },
  {
    author: citizenId(22),
    kind: 'proposal',
    title: 'Bænke langs stien',
    text: 'Der mangler steder at sidde langs stien, især for dem, der går dårligt.',
    daysAgo: 5,
    outcome: 'covered',
    reason: null,
    words: null,
  },
  {
    author: demonstrationPeople.citizen,
    kind: 'comment',
    text: 'Hvornår får vi en ny svømmehal i Eksempelby?',
    daysAgo: 4,
    outcome: 'hidden',
    reason: 'off_topic',
    words: 'Det handler ikke om solparken. Du kan spørge kommunen om svømmehallen.',
    appeal: { text: 'Pengene fra solparken kunne gå til svømmehallen. Derfor hører det med.', daysAgo: 2 },
  },
  {
    author: citizenId(23),
    kind: 'comment',
    text: 'Solceller er noget af det grimmeste, jeg har set. Sig nej.',
    daysAgo: 14,
    outcome: 'hidden',
    reason: 'abuse',
    words: 'Vi læste det som hån.',
    appeal: {
      text: 'Jeg skriver om solceller og ikke om mennesker.',
      daysAgo: 12,
      answer: {
        outcome: 'upheld',
        text: 'Du har ret. Kritik af et projekt skjuler vi ikke. Din kommentar er vist igen.',
        daysAgo: 10,
      },
    },
  },
  {
    author: citizenId(24),
    kind: 'comment',
    text: 'Eksempelfirmaet ordner din have billigt, ring nu.',
    daysAgo: 16,
    outcome: 'hidden',
    reason: 'advertising',
    words: 'Det er reklame.',
    appeal: {
      text: 'Det er et godt tilbud til naboerne.',
      daysAgo: 15,
      answer: { outcome: 'rejected', text: 'Det er stadig reklame for et firma og bliver ikke vist.', daysAgo: 13 },
    },
  },
];
