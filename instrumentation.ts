/** Starts what a web process needs beside answering requests: hearing which cached pages have changed. */
export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs' || process.env.NEXT_PHASE === 'phase-production-build') return;
  const { listenForChanges } = await import('@/lib/web/listen-for-changes');
  await listenForChanges();
}
