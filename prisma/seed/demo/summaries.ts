import { freezeSummary } from '@/lib/insight/server/freeze-summary';
import { publishSummary } from '@/lib/insight/server/publish-summary';
import { saveSummaryTemplate } from '@/lib/insight/server/save-summary-template';
import { setSchedule } from '@/lib/insight/server/set-schedule';
import { startSummary } from '@/lib/insight/server/start-summary';
import { writePart } from '@/lib/insight/server/write-part';
import type { Result } from '@/lib/platform/result';
import type { PrismaClient } from '@/prisma/generated/client';
import { managerId } from './people';
import { exampleProject } from './phases';

/**
 * A summary of the example project as the example foundation gets it: put together, frozen twice and published, kept as a
 * template, and with a schedule that is paused, so that nothing is sent by itself.
 */
export async function freezeExampleSummary(db: PrismaClient): Promise<void> {
  const { id: projectId } = await db.project.findUniqueOrThrow({ where: { slug: exampleProject }, select: { id: true } });
  const manager = {
    kind: 'employee',
    personId: managerId,
    locale: 'da',
    roles: ['project_manager'],
    projectIds: [projectId],
  } as const;
  const { id: summaryId } = done(
    await startSummary(manager, {
      subject: `project:${projectId}`,
      titleDa: 'Eksempelby Solpark: hvad borgerne sagde',
      titleEn: 'Example Town Solar Park: what citizens said',
      templateId: '',
    }),
  );
  const versionNow = async () =>
    (await db.composedSummary.findUniqueOrThrow({ where: { id: summaryId }, select: { version: true } })).version;
  done(
    await writePart(manager, {
      summaryId,
      version: await versionNow(),
      at: '',
      textDa: 'Opgørelsen er et eksempel. Den viser, hvordan en fond kan følge et projekt uden at se enkelte personer.',
      textEn: 'The summary is an example. It shows how a foundation can follow a project without seeing single persons.',
    }),
  );
  await frozen('first', '');
  await frozen('second', 'Vi har taget eksemplets nyeste svar med.');
  done(await saveSummaryTemplate(manager, { summaryId, name: 'Til en fond' }));
  await db.summaryTemplate.updateMany({ data: { isExample: true } });
  done(await setSchedule(manager, { summaryId, hour: 8, partners: ['example-foundation'], state: 'paused' }));
  await db.pendingEvent.deleteMany({ where: { event: { type: { startsWith: 'summary' } } } });

  async function frozen(key: string, reason: string): Promise<void> {
    const submissionKey = `example-summary-${key}`;
    const reasonEn = reason && 'We have included the newest answers of the example.';
    done(
      await freezeSummary(manager, {
        ...{ summaryId, version: await versionNow(), reasonDa: reason, reasonEn },
        submissionKey,
        sure: 'yes',
      }),
    );
    const { id: versionId } = await db.summaryVersion.findUniqueOrThrow({ where: { submissionKey }, select: { id: true } });
    done(await publishSummary(manager, { versionId, sure: 'yes' }));
  }
}

function done<Value>(result: Result<Value, string>): Value {
  if (!result.ok) throw new Error(`The example summary was not made: ${result.code}`);
  return result.value;
}
