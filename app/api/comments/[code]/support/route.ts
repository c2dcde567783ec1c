import { supportComment } from '@/lib/participation/server/support-comment';
import { withdrawCommentSupport } from '@/lib/participation/server/withdraw-comment-support';
import { writeRoute } from '@/lib/web/json-route';
import { answerSupport } from '../../../_support/answer-support';

type Context = { params: Promise<{ code: string }> };

/** Gives one's support of a comment or takes it back, as that of a proposal. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { code } = await params;
  return writeRoute(request, (actor) =>
    answerSupport(request, actor, code, { give: supportComment, withdraw: withdrawCommentSupport }),
  );
}
