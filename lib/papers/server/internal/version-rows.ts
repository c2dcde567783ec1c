import type { Prisma } from '@/lib/platform/db';
import type { VersionView } from '../../paper-views';

export const versionSelect = {
  id: true,
  number: true,
  status: true,
  frozenAt: true,
  sha256: true,
  publication: { select: { publishedAt: true } },
  making: { select: { done: true, steps: true, readyAt: true, failedAt: true } },
} satisfies Prisma.WhitePaperVersionSelect;

export function toVersion({
  publication,
  making,
  ...version
}: Prisma.WhitePaperVersionGetPayload<{ select: typeof versionSelect }>): VersionView {
  return {
    ...version,
    publishedAt: publication?.publishedAt ?? null,
    files: {
      done: making?.done ?? 0,
      steps: making?.steps ?? 0,
      isReady: Boolean(making?.readyAt),
      hasFailed: Boolean(making?.failedAt),
    },
  };
}
