import { createServer } from 'node:http';
import { exampleMitid } from './example-mitid-provider';

/** The example MitID of a demonstration: an OpenID provider in its own process, reached through the web server only. */
const port = Number(process.env.TRAADEN_EXAMPLE_MITID_PORT);
if (process.env.TRAADEN_MODE === 'production') throw new Error('the example MitID never runs in production');
createServer(exampleMitid()).listen(port, '127.0.0.1');
