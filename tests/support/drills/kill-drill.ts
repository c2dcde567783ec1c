import { setTimeout as rest } from 'node:timers/promises';
import { sendDueDeliveries } from '@/lib/notifications/server/send-deliveries';
import { db } from '@/lib/platform/db';
import { resendTransport } from '@/lib/platform/mail/resend-transport';
import { servicePace } from '@/lib/platform/mail/service-pace';
import { countStates, someDeliveries } from '../factories/deliveries';
import { aChance } from '../resend/chance';
import { aResendStandIn, type ResendStandIn, standInKey } from '../resend/stand-in';
import { killWorker, startWorker } from './worker-process';

/** Longer than a lease, so that the next worker takes up at once what the last had in hand. */
const betweenLivesMs = 10 * 60_000;
const moments = ['while it is answered', 'just after', 'a while after'] as const;

/**
 * Sends so many receipts through a mail service that fails, with workers that are killed in the middle, and answers
 * what the recipients found.
 */
export async function killDrill({ mails, kills, seed }: { mails: number; kills: number; seed: number }) {
  const service = await aResendStandIn({ failing: 0.1, hanging: 0.05, seed });
  const chance = aChance(seed);
  const began = performance.now();
  try {
    await someDeliveries(mails);
    // Only the receipts count, not what the example they are about would be told of.
    await db().pendingEvent.deleteMany();
    for (let life = 0; life < kills; life++) await liveAndDie(service, life, chance);
    await finish(service, kills);
    const received = service.received();
    const counts = [...received.values()];
    return {
      mails,
      kills,
      lost: mails - received.size,
      doubled: counts.filter((count) => count > 1).length,
      requests: service.state.requests,
      statuses: { ...service.statuses },
      hung: service.state.hung,
      mostInOneSecond: service.mostInOneSecond(),
      seconds: Math.round((performance.now() - began) / 1000),
      states: await countStates(),
    };
  } finally {
    await service.close();
  }
}

/** One worker that is killed around the time the service takes a batch from it. */
async function liveAndDie(service: ResendStandIn, life: number, chance: () => number): Promise<void> {
  const worker = startWorker(service, life * betweenLivesMs);
  const moment = moments[life % moments.length];
  let left = 1 + Math.floor(chance() * 3);
  const dead = new Promise<void>((resolve, reject) => {
    service.state.onTaken = () => {
      left--;
      if (left !== 0) return;
      const kill = async () => {
        if (moment !== moments[0]) await rest(moment === moments[1] ? 3 : chance() * 400);
        await killWorker(worker);
      };
      if (moment === moments[0]) worker.kill('SIGKILL');
      kill().then(resolve, reject);
    };
    // When everything has left before, there is nothing more to be killed at.
    worker.once('exit', () => resolve());
  });
  const idle = endWhenNothingIsLeft(service, worker);
  await dead;
  service.state.onTaken = () => {};
  await idle;
}

async function endWhenNothingIsLeft(service: ResendStandIn, worker: ReturnType<typeof startWorker>): Promise<void> {
  const before = service.state.requests;
  let quiet = 0;
  for (let seen = -1; worker.exitCode === null && worker.signalCode === null; await rest(500)) {
    quiet = service.state.requests === seen ? quiet + 1 : 0;
    seen = service.state.requests;
    // Starting takes a while; one that has begun asks again within seconds as long as something is due.
    if (quiet > (seen > before ? 20 : 120)) await killWorker(worker);
  }
}

/** The last worker works on, on a clock that runs ahead, until nothing waits. */
async function finish(service: ResendStandIn, lives: number): Promise<void> {
  process.env.RESEND_BASE_URL = service.url;
  const send = resendTransport(standInKey, 'Tråden <traaden@modtager.traaden-proeve.dk>', { pace: servicePace, patience: 1500 });
  for (let at = Date.now() + lives * betweenLivesMs; (await countStates()).pending; at += 60_000)
    while ((await sendDueDeliveries(send, new Date(at))) > 0);
}
