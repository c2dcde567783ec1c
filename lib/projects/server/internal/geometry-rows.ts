import type { MapGeometry } from '@/lib/drawing/map-geometry';
import type { Prisma } from '@/lib/platform/db';
import type { GeometryView } from '../../project-views';

/** Versions of where a project lies, the one that holds first. */
export const geometrySelect = {
  orderBy: { number: 'desc' },
  select: { number: true, shape: true, asOfDa: true, asOfEn: true, source: true },
} satisfies Prisma.Project$geometriesArgs;

type GeometryRow = Prisma.ProjectGeometryGetPayload<{ select: (typeof geometrySelect)['select'] }>;

/** What is stored has been through `writtenGeometry`. */
export function toGeometryView({ shape, ...row }: GeometryRow): GeometryView {
  return { ...row, shape: shape as unknown as MapGeometry };
}
