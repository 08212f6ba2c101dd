import { openZerentu } from '#src/app.js';
import type { Zerentu } from '#src/app-port.js';
import { readConfig } from '#src/config.js';

/** Opens Zerentu for one command and closes it whatever happens. */
export async function withZerentu<T>(work: (zerentu: Zerentu) => Promise<T>): Promise<T> {
  const zerentu = await openZerentu(readConfig());
  try {
    return await work(zerentu);
  } finally {
    await zerentu.close();
  }
}
