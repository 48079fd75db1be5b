import {workerScope, workerScript} from '../../sandbox/protocol';
import {withinTime} from './time-limit';

/** A slow network may bring the worker late; after this, in milliseconds, it will not come any more. */
const startingTime = 20_000;

/**
 * Registers the worker and waits until one is active.
 *
 * @param baseUrl the site's base, `/` or `/docs-site/`
 * @throws Error the browser refuses, or the script does not come
 */
export async function startWorker(baseUrl: string): Promise<ServiceWorkerRegistration> {
  const registering = navigator.serviceWorker.register(baseUrl + workerScript, {
    scope: baseUrl + workerScope,
  });
  const registration = await withinTime(registering, startingTime);
  if (!registration.active) {
    const worker = registration.waiting ?? registration.installing;
    if (!worker) throw new Error('The worker did not start.');
    await withinTime(activation(worker), startingTime);
  }
  return registration;
}

/** Has the browser look for a changed script, and waits a little until that is active. */
export async function updateWorker(registration: ServiceWorkerRegistration): Promise<void> {
  try {
    await withinTime(registration.update(), 2_000);
    const worker = registration.installing ?? registration.waiting;
    if (worker) await withinTime(activation(worker), 2_000);
  } catch {
    // It stays the one that it is.
  }
}

/** Calls back each time another worker has taken over, until the returned function is called. */
export function onTakeover(
  registration: ServiceWorkerRegistration,
  listener: () => void,
): () => void {
  const hear = () => {
    const {installing} = registration;
    if (installing) void activation(installing).then(listener, () => undefined);
  };
  registration.addEventListener('updatefound', hear);
  return () => registration.removeEventListener('updatefound', hear);
}

function activation(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker was replaced.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });
}
