import type { Actor } from '@/lib/audit/actor';
import type { HidingReason } from '@/lib/contributions/contribution';
import { db } from '@/lib/platform/db';
import { mayReadCases } from '../moderation-policy';
import type { TemplatePurpose } from '../text-template';

export type TextTemplateView = {
  id: string;
  version: number;
  purpose: TemplatePurpose;
  name: string;
  reason: HidingReason | null;
  textDa: string;
  textEn: string;
  isExample: boolean;
};

/** All templates by purpose and name; empty for people who may not read cases. */
export async function listTemplates(actor: Actor): Promise<TextTemplateView[]> {
  if (!mayReadCases(actor).allowed) return [];
  return db().textTemplate.findMany({
    orderBy: [{ purpose: 'asc' }, { name: 'asc' }],
    take: 200,
    select: { id: true, version: true, purpose: true, name: true, reason: true, textDa: true, textEn: true, isExample: true },
  });
}
