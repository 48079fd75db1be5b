/** Word of a shutdown among the tabs of one device: the pages of one origin with the same `data-device`. */
export interface OtherTabs {
  /** Begins to listen. What was said before is not heard any more. */
  listen(): void;
  /** Tells the other tabs of a shutdown, and stops listening. */
  tellShutdown(): void;
  /** Stops listening. */
  leave(): void;
}

const shutdown = 'shutdown';

/**
 * @param device `data-device` of the widget's script
 * @param heard is called when another tab has shut down
 * @example createOtherTabs(config.device, () => leavePage()).listen()
 */
export function createOtherTabs(device: string, heard: () => void): OtherTabs {
  let channel: BroadcastChannel | undefined;

  function open(): BroadcastChannel | undefined {
    try {
      return new BroadcastChannel(`algomo:${device}`);
    } catch {
      // A browser that keeps no storage for the site may refuse: then each tab is a device of its own.
      return undefined;
    }
  }

  function leave(): void {
    channel?.close();
    channel = undefined;
  }

  return {
    leave,
    listen() {
      leave();
      channel = open();
      channel?.addEventListener('message', ({data}) => {
        if (data === shutdown) heard();
      });
    },
    tellShutdown() {
      channel ??= open();
      try {
        channel?.postMessage(shutdown);
      } catch {
        // As above.
      }
      leave();
    },
  };
}
