import type { Metadata } from 'next';

export const metadata: Metadata = { title: 'Tom side', robots: { index: false } };

/** An empty static page of the same build: the yardstick the load measurements compare with. */
export default function BlankPage() {
  return (
    <main>
      <h1>Tom side</h1>
    </main>
  );
}
