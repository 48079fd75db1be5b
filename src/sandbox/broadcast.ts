import {type Broadcast, channelName, protocolVersion, type TabId} from './protocol';

const channel = new BroadcastChannel(channelName);

/** A broadcast without its address. */
type Told<B = Broadcast> = B extends Broadcast ? Omit<B, 'version' | 'tab'> : never;

/** Tells every tab; each takes what is meant for it. */
export function broadcast(tab: TabId, message: Told): void {
  channel.postMessage({version: protocolVersion, tab, ...message} satisfies Broadcast);
}
