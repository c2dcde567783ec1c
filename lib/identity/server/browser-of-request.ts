import { headers } from 'next/headers';
import { browserLabel } from '../browser-label';

/** Which browser sends this request, as its owner would name it. */
export async function browserOfRequest(): Promise<string> {
  return browserLabel((await headers()).get('user-agent'));
}
