import { now } from '@/lib/platform/clock';
import { db, type Prisma } from '@/lib/platform/db';
import { aCitizen } from './participation';

type Followed =
  | { projectId: string }
  | { themeId: string }
  | { word: string }
  | { place: string; at: [number, number]; radiusKm: number };

/** A follow of a project, theme, word or area, by a person of its own unless told otherwise. */
export async function aFollow(followed: Followed & { by?: { personId: string } }) {
  const { personId } = followed.by ?? (await aCitizen());
  return db().follow.create({ data: { personId, createdAt: now(), ...columns(followed) } });
}

function columns(followed: Followed): Omit<Prisma.FollowUncheckedCreateInput, 'personId'> {
  if ('projectId' in followed) return { target: 'project', projectId: followed.projectId } as const;
  if ('themeId' in followed) return { target: 'theme', themeId: followed.themeId } as const;
  if ('word' in followed) return { target: 'keyword', word: followed.word } as const;
  const { place, at, radiusKm } = followed;
  return { target: 'area', place, longitude: at[0], latitude: at[1], radiusKm } as const;
}
