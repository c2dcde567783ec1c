/** True for a form sent without JavaScript: whoever asks for JSON says so. */
export function isPlainForm(request: Request): boolean {
  return !(request.headers.get('accept') ?? '').includes('application/json');
}

/** Leads a plain form on to a page of ours. */
export function seeOther(path: string): Response {
  return new Response(null, { status: 303, headers: { Location: path, 'Cache-Control': 'private, no-store' } });
}
