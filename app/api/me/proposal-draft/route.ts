import { keepDraftSchema } from '@/lib/participation/draft-schema';
import { keepProposalDraft } from '@/lib/participation/server/keep-proposal-draft';
import { notFoundJson, privateJson, writeRoute } from '@/lib/web/json-route';
import { takeKept } from '@/lib/web/kept-json';

/** What is written is kept a moment later: many small sendings of one person. */
const limit = { name: 'proposal-draft', points: 600, seconds: 600 };
/** The longest draft with what was put aside of it, twice over. */
const mostBytes = 512 * 1024;

const status = { signInNeeded: 401, citizensOnly: 403, alreadySent: 409 } as const;

/** Keeps what somebody has written so far of a proposal, and answers with what is kept now. */
export async function PUT(request: Request): Promise<Response> {
  return writeRoute(request, async (actor) => {
    const { input, refusal } = await takeKept(request, actor, { limit, mostBytes, schema: keepDraftSchema });
    if (refusal) return refusal;
    const result = await keepProposalDraft(actor, input);
    if (result.ok) return privateJson(result.value);
    return result.code === 'projectNotFound' ? notFoundJson() : privateJson({ error: result.code }, status[result.code]);
  });
}
