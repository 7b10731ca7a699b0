import { hello, isConnect } from './protocol.ts';

/**
 * From inside a frame: says to the page around that it is here, and hands over each port that the page answers with. Whose
 * page it is, `origin` says; whoever takes the port decides whether to talk to it.
 */
export function greetOutlet(take: (port: MessagePort, origin: string) => void): void {
  addEventListener('message', ({ source, origin, data, ports: [port] }) => {
    if (source === parent && parent !== window && isConnect(data) && port) take(port, origin);
  });
  // Anybody may know that we are here; what matters goes over the port.
  parent.postMessage(hello, '*');
}
