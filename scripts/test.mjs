// `npm test`. Like start.mjs: nothing is imported before this Node is known to be new enough.
const major = Number(process.versions.node.split('.')[0]);

if (major < 20) {
  console.error(`Tråden needs Node 20 or newer and this is Node ${process.versions.node}: install a newer one from nodejs.org.`);
  process.exitCode = 1;
} else {
  import('./own-node.mjs').then(({ runOnOwnNode }) => runOnOwnNode('full-test.mjs'));
}
