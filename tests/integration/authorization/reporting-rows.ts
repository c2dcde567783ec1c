import type { Actor } from '@/lib/audit/actor';
import { submitReport } from '@/lib/moderation/server/submit-report';
import { aProposal } from '@/tests/support/factories/participation';

/** How the commands of readers who report are called with sound input. */
export const reporting = {
  submitReport: async (actor: Actor) => {
    const { code } = await aProposal();
    return () => submitReport(actor, { code, reason: 'abuse', text: '', reader: 'network and browser' });
  },
};
