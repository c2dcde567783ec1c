import type { ZodType } from 'zod';
import type { Actor } from '@/lib/audit/actor';
import type { RateLimit } from '@/lib/platform/rate-limit';
import { privateJson, waitJson } from './json-route';
import { readTextAtMost } from './read-at-most';
import { countSending } from './sending-limits';

type Demands<Input> = { limit: RateLimit; mostBytes: number; schema: ZodType<Input> };
type Taken<Input> = { input: Input; refusal?: never } | { input?: never; refusal: Response };

/** What a browser sends to be kept while somebody writes, or the answer to give where it is too often, too long or none. */
export async function takeKept<Input>(request: Request, actor: Actor, demands: Demands<Input>): Promise<Taken<Input>> {
  const { wait } = await countSending(demands.limit, actor);
  if (wait > 0) return { refusal: waitJson('tooMany', 429, wait) };
  const text = await readTextAtMost(request, demands.mostBytes);
  if (text === null) return { refusal: privateJson({ error: 'tooLong' }, 413) };
  const parsed = demands.schema.safeParse(parse(text));
  return parsed.success ? { input: parsed.data } : { refusal: privateJson({ error: 'invalid' }, 400) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
