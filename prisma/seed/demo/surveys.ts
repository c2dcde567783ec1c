import sharp from 'sharp';
import { drawStaffPicture, keepPicture } from '@/lib/files/server/keep-picture';
import { now } from '@/lib/platform/clock';
import { publishVersion } from '@/lib/surveys/server/publish-version';
import type { SurveyDefinition } from '@/lib/surveys/survey-definition';
import { withPicture } from '@/lib/surveys/survey-editing';
import type { Prisma } from '@/prisma/generated/client';
import type { ExampleSurvey } from './survey-content';

type Tx = Prisma.TransactionClient;

/** Writes a survey as its first version; the id says which phase it belongs to. */
export async function createSurvey(tx: Tx, phaseId: string, { slug, definition, pictures }: ExampleSurvey): Promise<void> {
  const { titleDa, titleEn, introDa, introEn } = definition;
  const id = `survey-${phaseId}`;
  const texts = { titleDa, titleEn, introDa, introEn };
  await tx.survey.create({ data: { id, phaseId, slug, ...texts, isExample: true, draft: definition }, select: { id: true } });
  const whole = pictures ? await withPictures(tx, id, definition, pictures) : definition;
  await tx.survey.update({ where: { id }, data: { draft: whole }, select: { id: true } });
  await publishVersion(tx, id, whole, now());
}

/** The drawings through the door of staff's pictures, each at the options of its key. */
async function withPictures(
  tx: Tx,
  surveyId: string,
  definition: SurveyDefinition,
  pictures: Record<string, string>,
): Promise<SurveyDefinition> {
  let whole = definition;
  for (const [option, svg] of Object.entries(pictures)) {
    const drawn = await drawStaffPicture({ name: `${option}.png`, bytes: await sharp(Buffer.from(svg)).png().toBuffer() });
    if (!drawn.ok) throw new Error(`The example picture ${option} was not taken.`);
    const file = await keepPicture(tx, drawn.value, { ownerId: null, surveyId });
    for (const { blocks } of whole.pages)
      for (const block of blocks)
        if (block.kind === 'image_choice' && block.options.some(({ key }) => key === option))
          whole = withPicture(whole, block.key, option, file);
  }
  return whole;
}
