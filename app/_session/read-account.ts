export type AccountInHeader = {
  kind: 'anonymous' | 'citizen' | 'employee' | 'partner';
  name: string | null;
  /** How many notifications one has not seen; above nine they are not told apart. */
  news: number;
  /** When this was asked, signed; empty when nobody answered. */
  opened: string;
};

export const nobody: AccountInHeader = { kind: 'anonymous', name: null, news: 0, opened: '' };
const freshMs = 1000;
let latest: { at: number; answer: Promise<AccountInHeader> } | undefined;

/** Who is signed in. Two links on one page share one request; the next page asks again. */
export function readAccount(): Promise<AccountInHeader> {
  if (latest && Date.now() - latest.at < freshMs) return latest.answer;
  const answer = fetch('/api/me', { cache: 'no-store' })
    .then((response): Promise<AccountInHeader> | AccountInHeader => (response.ok ? response.json() : nobody))
    .catch(() => nobody);
  latest = { at: Date.now(), answer };
  return answer;
}
