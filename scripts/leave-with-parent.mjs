// Loaded before web server and worker: when the process that started them is gone, however it ended, they leave too.
const patienceMs = 8000;

function leave() {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), patienceMs).unref();
}

process.stdin.once('end', leave).once('error', leave);
process.stdin.resume();
process.stdin.unref?.();
