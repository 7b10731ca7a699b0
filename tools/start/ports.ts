import { connect } from 'node:net';

/** Whether something on this machine already answers on a port. */
export function portTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setTimeout(1000);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    const free = () => {
      socket.destroy();
      resolve(false);
    };
    socket.once('error', free);
    socket.once('timeout', free);
  });
}
