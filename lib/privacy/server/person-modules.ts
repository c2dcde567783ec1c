import { auditPersonalData } from '@/lib/audit/server/personal-data';
import { contributionsPersonalData } from '@/lib/contributions/server/personal-data';
import { decisionsPersonalData } from '@/lib/decisions/server/personal-data';
import { filesPersonalData } from '@/lib/files/server/personal-data';
import { identityPersonalData } from '@/lib/identity/server/personal-data';
import { moderationPersonalData } from '@/lib/moderation/server/personal-data';
import { newslettersPersonalData } from '@/lib/newsletters/server/personal-data';
import { notificationsPersonalData } from '@/lib/notifications/server/personal-data';
import { papersPersonalData } from '@/lib/papers/server/personal-data';
import { participationPersonalData } from '@/lib/participation/server/personal-data';
import type { PersonalData } from '@/lib/platform/personal-data';
import { projectsPersonalData } from '@/lib/projects/server/personal-data';
import { surveysPersonalData } from '@/lib/surveys/server/personal-data';
import { privacyPersonalData } from './personal-data';

/**
 * Every module that holds something of a person, in the order in which it is erased: what finds its rows through a
 * contribution's author before the author is taken off it, then the account, and what is left of it in the log last of all.
 */
export const personModules = {
  files: filesPersonalData,
  projects: projectsPersonalData,
  participation: participationPersonalData,
  surveys: surveysPersonalData,
  decisions: decisionsPersonalData,
  papers: papersPersonalData,
  moderation: moderationPersonalData,
  newsletters: newslettersPersonalData,
  notifications: notificationsPersonalData,
  contributions: contributionsPersonalData,
  privacy: privacyPersonalData,
  identity: identityPersonalData,
  audit: auditPersonalData,
} satisfies Record<string, PersonalData>;
