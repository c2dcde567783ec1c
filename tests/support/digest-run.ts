import { gatherDigests } from '@/lib/notifications/server/gather-digests';

/** A process that gathers digests, says so after each chunk and waits to be told to go on; made to be killed. */
const [, , at = '', chunk = ''] = process.argv;

await gatherDigests('daily', new Date(at), {
  chunk: Number(chunk),
  between: () =>
    new Promise((goOn) => {
      process.stdin.once('data', () => goOn());
      process.stdout.write('chunk\n');
    }),
});
process.exit(0);
