/** The readers that are imitated. */
import type { BrowserContextOptions, CDPSession } from '@playwright/test';

export interface Profile {
	readonly context: BrowserContextOptions;
	/** How much slower the page's main thread is made. */
	readonly slower: number;
	/** Of the network; nothing: as fast as the machine. */
	readonly network?: { readonly down: number; readonly up: number; readonly latency: number };
}

export const profiles = {
	/** A mid-range phone on a poor network. Rates are bits a second, latency is ms. */
	phone: {
		context: {
			viewport: { width: 412, height: 915 },
			deviceScaleFactor: 2,
			hasTouch: true,
			isMobile: true
		},
		slower: 4,
		network: { down: 1.6e6, up: 0.75e6, latency: 150 }
	},
	desktop: { context: { viewport: { width: 1440, height: 900 } }, slower: 1 }
} as const satisfies Readonly<Record<string, Profile>>;

export type ProfileName = keyof typeof profiles;

/** Makes the page's machine and network the profile's. */
export async function imitate(
	session: CDPSession,
	{ slower, network }: Profile,
	over: { readonly network: boolean }
): Promise<void> {
	await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
	if (!network) return;
	const byte = 8;
	await session.send('Network.enable');
	await session.send('Network.emulateNetworkConditions', {
		offline: false,
		latency: over.network ? network.latency : 0,
		downloadThroughput: over.network ? network.down / byte : -1,
		uploadThroughput: over.network ? network.up / byte : -1
	});
}
