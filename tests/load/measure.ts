import autocannon from 'autocannon';

export type Request = { method?: 'GET' | 'POST'; path: string; headers?: Record<string, string>; body?: string | Buffer };
export type Figures = { rps: number; p50: number; p95: number; p99: number; failed: number; answers: Record<string, number> };

/**
 * Closed loop: `connections` clients, each sending its next request when the last was answered, for
 * `seconds`. Latencies are milliseconds of single requests. Only loopback addresses are accepted.
 */
export async function measure(
  base: string,
  next: (n: number) => Request,
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Figures> {
  if (!/^http:\/\/(127\.0\.0\.1|localhost):\d+$/.test(base)) throw new Error('Load goes to this machine only');
  const times: number[] = [];
  const answers: Record<string, number> = {};
  let sent = 0;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(
      {
        url: base,
        connections,
        duration: seconds,
        requests: [{ setupRequest: (request: object) => ({ ...request, method: 'GET', ...next(sent++) }) }],
      },
      (error: Error | null, outcome: autocannon.Result) => (error ? reject(error) : resolve(outcome)),
    );
    run.on('response', (_client: unknown, status: number, _bytes: number, ms: number) => {
      times.push(ms);
      answers[status] = (answers[status] ?? 0) + 1;
    });
  });
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] ?? 0) * 10) / 10;
  const failed = Object.entries(answers).reduce((sum, [status, count]) => sum + (Number(status) >= 400 ? count : 0), 0);
  return {
    rps: Math.round(times.length / result.duration),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    failed: failed + result.errors + result.timeouts,
    answers,
  };
}
