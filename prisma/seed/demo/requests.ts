import { demonstrationPeople } from '@/lib/identity/people';
import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';

const answerDays = 30;

/** Requests about personal data: one that waits, one that is late, and one that is answered. */
export async function requestExamples(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  const received = (days: number) => ({ receivedAt: after(now, -days), dueAt: after(now, answerDays - days), isExample: true });
  await tx.dataRequest.createMany({
    data: [
      {
        number: 'DS-4K7M-9C',
        kind: 'rectification',
        channel: 'platform',
        personId: demonstrationPeople.citizen,
        text: 'I et svar til mig står, at jeg bor i Grenaa. Jeg bor i Allingåbro.',
        ...received(12),
      },
      {
        number: 'DS-7P3X-6H',
        kind: 'access',
        channel: 'letter',
        name: 'Eksempel Brevskriver',
        address: 'Eksempelvej 4, 8500 Grenaa',
        text: 'Jeg vil gerne vide, hvad I har skrevet ned om mig efter mødet om solparken.',
        ...received(33),
      },
      {
        number: 'DS-9W4E-3T',
        kind: 'objection',
        channel: 'phone',
        name: 'Eksempel Opringer',
        address: 'opringer@eksempel.invalid',
        text: 'Vil ikke have sit navn nævnt i referatet fra mødet.',
        outcome: 'done',
        answer: 'Vi har taget dit navn ud af referatet. Der står nu »en borger«.',
        answeredById: demonstrationPeople.leader,
        answeredAt: after(now, -2),
        ...received(9),
      },
    ],
  });
}
