import { type Actor, personIdOf } from '@/lib/audit/actor';
import { recordEvent } from '@/lib/audit/server/record-event';
import { canonicalJson, sha256 } from '@/lib/platform/canonical-json';
import { now } from '@/lib/platform/clock';
import type { Db } from '@/lib/platform/db';
import { receiptCode } from '@/lib/platform/ids';
import { municipality } from '@/lib/platform/municipality';
import type { SummaryContent, Text } from '../../summary-content';
import { versionFileNames } from '../../summary-files';
import { filledParts, storedParts } from '../../summary-parts';
import { blocksOf, type VersionContent, versionContent } from '../../summary-version';
import { versionDifferences } from '../../version-differences';
import { type HeldSummary, idsOf } from './hold-summary';

type Freezing = { summary: HeldSummary; content: SummaryContent; reason: Text; submissionKey: string };

/** Freezes a held summary as its next version, with the differences from the one before; the worker makes its files. */
export async function freezeVersion(tx: Db, actor: Actor, { summary, content, reason, submissionKey }: Freezing) {
  const before = await tx.summaryVersion.findFirst({
    where: { summaryId: summary.id },
    orderBy: { number: 'desc' },
    select: { number: true, code: true, content: true },
  });
  const parts = filledParts(storedParts(summary.parts), content.blocks);
  const facts = {
    code: receiptCode('OP'),
    number: (before?.number ?? 0) + 1,
    municipality: municipality().name,
    title: { da: summary.titleDa, en: summary.titleEn },
    change: null,
  };
  const frozen = versionContent(content, parts, facts);
  const text = canonicalJson({ ...frozen, change: before && changeSince(before, frozen, reason) });
  const version = await tx.summaryVersion.create({
    data: {
      summaryId: summary.id,
      number: facts.number,
      code: facts.code,
      content: text,
      sha256: sha256(text),
      frozenAt: now(),
      byId: personIdOf(actor),
      submissionKey,
      making: { create: { steps: versionFileNames.length, askedAt: now() } },
    },
    select: { id: true, number: true, code: true },
  });
  await recordEvent(tx, actor, 'summary.frozen', idsOf(summary));
  return version;
}

type Before = { number: number; code: string; content: string };

function changeSince({ number, code, content }: Before, frozen: VersionContent, reason: Text): VersionContent['change'] {
  const earlier = JSON.parse(content) as VersionContent;
  return { reason, since: { number, code }, differences: versionDifferences(blocksOf(earlier), blocksOf(frozen)) };
}
