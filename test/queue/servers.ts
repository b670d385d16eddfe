/**
 * Real servers for the tests of the queue: each on a free port, its data in a folder of its own, to be killed and started again.
 */
import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { pathOf } from '../programs';

export interface Server {
  readonly url: string;
  /** SIGKILL, then the same server on the same data. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startRedis(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'humas-redis-'));
  const port = await freePort();
  // always: what Redis has answered is on the disk, so that SIGKILL loses nothing of it.
  const settings = `--port ${port} --dir ${folder} --save  --appendonly yes --appendfsync always --bind 127.0.0.1`;
  const answers = async () => {
    const socket = connect(port, '127.0.0.1');
    try {
      await once(socket, 'connect');
    } finally {
      socket.destroy();
    }
  };
  return serve(`redis://127.0.0.1:${port}`, folder, answers, () => spawn('redis-server', settings.split(' ')));
}

export async function startPostgres(): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'humas-postgres-'));
  const port = await freePort();
  const user: SpawnOptions = { cwd: folder, stdio: 'ignore' };
  if (process.getuid?.() === 0) {
    // It refuses to run as root.
    const nobody = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
    [user.uid, user.gid] = [nobody('-u'), nobody('-g')];
    chownSync(folder, user.uid, user.gid);
  }
  const data = join(folder, 'data');
  execFileSync(pathOf('initdb') as string, ['-D', data, '-U', 'humas', '-A', 'trust', '-N', '-E', 'UTF8'], user);
  const settings = ['-D', data, '-k', folder, '-p', `${port}`, '-c', 'listen_addresses=127.0.0.1'];
  const url = `postgres://humas@127.0.0.1:${port}/postgres`;
  const answers = async () => {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.end();
  };
  return serve(url, folder, answers, () => spawn(pathOf('postgres') as string, settings, user));
}

/** @param answers throws as long as the server is not there. */
async function serve(
  url: string,
  folder: string,
  answers: () => Promise<void>,
  run: () => ChildProcess,
): Promise<Server> {
  let server = run();
  const kill = async () => {
    if (server.exitCode !== null || server.signalCode !== null) return;
    server.kill('SIGKILL');
    await once(server, 'exit');
  };
  const ready = async () => {
    for (let tries = 0; tries < 400; tries++) {
      const error = await answers().catch((reason: Error) => reason);
      if (!error) return;
      await sleep(50);
    }
    throw new Error(`nobody answers at ${url}`);
  };
  await ready();
  return {
    url,
    async restart() {
      await kill();
      server = run();
      await ready();
    },
    async stop() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
