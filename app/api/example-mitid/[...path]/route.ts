import { fromExampleMitid } from '@/lib/web/example-mitid';
import { readRoute, writeRoute } from '@/lib/web/json-route';

export function GET(request: Request) {
  return readRoute(() => fromExampleMitid(request));
}

/** Only the choice of a person comes this way; what programs ask of the provider they ask it directly. */
export function POST(request: Request) {
  return writeRoute(request, () => fromExampleMitid(request));
}
