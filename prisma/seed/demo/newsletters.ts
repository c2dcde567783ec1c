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

const ofTheme = {
  titleDa: 'Sådan går det med det, I foreslår',
  titleEn: 'How it goes with what you propose',
  textDa:
    'Et nyhedsbrev om et tema samler, hvad der sker på tværs af projekterne. Dette er et eksempel.\n\n# Stien ved Eksempelby Solpark\n\nDer er kommet mange forslag til stien. Du kan støtte dem, der betyder noget for dig, og skrive dit eget, så længe fasen er åben.\n\n# Det sker nu\n\n- Udvalget ser på forslagene på sit næste møde.\n- Svarene står på siden, når de er skrevet.\n- Du kan følge dit eget forslag hele vejen med koden fra din kvittering.',
  textEn:
    'A newsletter about a theme gathers what happens across the projects. This one is an example.\n\n# The path at Eksempelby Solpark\n\nMany proposals for the path have come in. You can support those that matter to you, and write your own as long as the phase is open.\n\n# What happens now\n\n- The committee looks at the proposals at its next meeting.\n- The answers stand on the site when they are written.\n- You can follow your own proposal all the way with the code of your receipt.',
};

/** One newsletter of the project that has gone, one of its theme, and one draft; all examples. */
export async function loadNewsletters(tx: Prisma.TransactionClient, projectId: string, now: Date): Promise<void> {
  const { themeId } = await tx.projectTheme.findFirstOrThrow({
    where: { projectId, isPrimary: true },
    select: { themeId: true },
  });
  const gone = (daysAgo: number) => ({
    isExample: true,
    createdAt: after(now, -daysAgo - 2),
    dispatch: { create: { dueAt: after(now, -daysAgo), scheduledAt: after(now, -daysAgo - 1), sentAt: after(now, -daysAgo) } },
  });
  for (const data of [
    { ...sent, projectId, ...gone(9) },
    { ...ofTheme, themeId, ...gone(5) },
    { ...draft, projectId, isExample: true, createdAt: after(now, -1), reach: ['area' as const] },
  ]) {
    await tx.newsletter.create({ data, select: { id: true } });
  }
}
