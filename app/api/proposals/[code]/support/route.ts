import { supportProposal } from '@/lib/participation/server/support-proposal';
import { withdrawSupport } from '@/lib/participation/server/withdraw-support';
import { writeRoute } from '@/lib/web/json-route';
import { answerSupport } from '../../../_support/answer-support';

type Context = { params: Promise<{ code: string }> };

/** Gives one's support or takes it back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { code } = await params;
  return writeRoute(request, (actor) =>
    answerSupport(request, actor, code, { give: supportProposal, withdraw: withdrawSupport }),
  );
}
