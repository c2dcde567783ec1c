import type { Prisma } from '@/prisma/generated/client';
import { after } from './days';

const sent = {
  titleDa: 'Det har I sagt om stien',
  titleEn: 'What you have said about the path',
  textDa:
    'Tak til alle, der har skrevet om stien rundt om solparken. Her er, hvad der sker nu.\n\n# Det har I sagt\n\n- Der mangler bænke med læ.\n- Stien skal kunne bruges med barnevogn.\n- Skiltene skal kunne læses på afstand.\n\n# Det sker nu\n\nUdvalget ser på forslagene på sit næste møde. I kan stadig skrive, så længe fasen er åben.',
  textEn:
    'Thank you to everybody who has written about the path around the solar park. Here is what happens now.\n\n# What you have said\n\n- There is a lack of benches with shelter.\n- The path must work with a pram.\n- The signs must be readable from a distance.\n\n# What happens now\n\nThe committee looks at the proposals at its next meeting. You can still write as long as the phase is open.',
};

const draft = {
  titleDa: 'Kom med på en tur rundt om solparken',
  titleEn: 'Join a walk around the solar park',
  textDa: 'Vi mødes ved indkørslen og går stien rundt. Tag gode sko på.\n\n- Turen tager en time.\n- Der er kaffe bagefter.',
  textEn:
    'We meet at the entrance and walk the path around. Bring good shoes.\n\n- The walk takes an hour.\n- There is coffee afterwards.',
};

/** One newsletter that has gone and one draft, both examples. */
export async function loadNewsletters(tx: Prisma.TransactionClient, projectId: string, now: Date): Promise<void> {
  const sentAt = after(now, -9);
  await tx.newsletter.create({
    data: {
      ...sent,
      projectId,
      isExample: true,
      createdAt: after(now, -11),
      dispatch: { create: { dueAt: sentAt, scheduledAt: after(now, -10), sentAt } },
    },
    select: { id: true },
  });
  await tx.newsletter.create({
    data: { ...draft, projectId, isExample: true, createdAt: after(now, -1), reach: ['area'] },
    select: { id: true },
  });
}
