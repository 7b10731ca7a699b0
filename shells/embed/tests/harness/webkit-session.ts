import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';
import { startAgain } from '../../../../tools/browsers/launch.ts';
import { webkitCapabilities } from '../../../../tools/browsers/webkit-driver.ts';
import { inTime } from './deadline.ts';

/** How long a session may take to begin, in milliseconds: about thirty times what it takes. */
const longestStart = 20_000;

/**
 * Begins a session in WebKitGTK. Its driver picks a port, starts a browser and asks at that port until it is let in: when another
 * program was given the port meanwhile, or the browser ended, it never answers. Such a session is begun anew, with another port.
 * @param binary The browser's program. Default: MiniBrowser.
 * @throws when none of three has begun after so many milliseconds each.
 */
export function beginSession(
  driverPort: number,
  binary?: string,
  milliseconds = longestStart,
): Promise<WebDriver> {
  const browser = {
    ...webkitCapabilities['webkitgtk:browserOptions'],
    ...(binary !== undefined && { binary }),
  };
  const begin = async (): Promise<WebDriver> =>
    new Builder()
      .usingServer(`http://127.0.0.1:${driverPort}`)
      .withCapabilities(
        new Capabilities({ ...webkitCapabilities, 'webkitgtk:browserOptions': browser }),
      )
      .build();
  return startAgain('A session in WebKitGTK', () => inTime('its beginning', milliseconds, begin));
}
