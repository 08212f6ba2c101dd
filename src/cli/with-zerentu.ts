import { openZerentu } from '#src/app.js';
import type { Log, Zerentu } from '#src/app-port.js';
import { readConfig } from '#src/config.js';

/** Tells warnings to whoever runs the command. */
const TOLD: Log = {
  info: () => undefined,
  warn: (_, message) => process.stderr.write(`zerentu: ${message}\n`),
  error: (_, message) => process.stderr.write(`zerentu: ${message}\n`),
};

/** Opens Zerentu for one command and closes it whatever happens. */
export async function withZerentu<T>(work: (zerentu: Zerentu) => Promise<T>): Promise<T> {
  const zerentu = await openZerentu(readConfig(), TOLD);
  try {
    return await work(zerentu);
  } finally {
    await zerentu.close();
  }
}
