import { db } from '@/lib/platform/db';

/**
 * Submission key of a form for somebody with an account: the same in every tab until they have sent something, so that
 * what is sent from two of them is stored once. Other words are another contribution whatever the key.
 */
export async function formKey(authorId: string): Promise<string> {
  const latest = await db().contribution.findFirst({
    where: { authorId },
    orderBy: [{ submittedAt: 'desc' }, { id: 'desc' }],
    select: { id: true },
  });
  return `after-${latest?.id ?? 'nothing'}`;
}
