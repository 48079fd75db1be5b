import {chatClosedKey, devices} from '../../sandbox/protocol';

/** Has the chat open by itself on each device again, whether or not the reader has closed it. */
export function openChats(): void {
  try {
    for (const device of devices) sessionStorage.removeItem(chatClosedKey(device));
  } catch {
    // Without storage, nothing was remembered.
  }
}
